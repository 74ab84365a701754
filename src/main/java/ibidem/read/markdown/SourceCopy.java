package ibidem.read.markdown;

import ibidem.read.VisibleText;
import java.util.List;
import org.commonmark.node.SourceSpan;

/**
 * Writes a node's words with their way back: walks the words and the stretches of the file they came from side by side,
 * past backslashes and over character references.
 */
final class SourceCopy {
    /** The longest character reference of HTML has 33 characters. */
    private static final int LONGEST_REFERENCE = 40;

    private final VisibleText out;
    private final String file;
    private final int base;

    /** @param base where in the file the parsed string began */
    SourceCopy(VisibleText out, String file, int base) {
        this.out = out;
        this.file = file;
        this.base = base;
    }

    /** Writes {@code literal}, which came from {@code spans}; {@code skip} code units at their start are markup. */
    void write(String literal, List<SourceSpan> spans, int skip) {
        int span = 0;
        int at = spans.isEmpty() ? -1 : start(spans.get(0)) + skip;
        int written = 0;
        while (written < literal.length()) {
            while (span < spans.size() && at >= end(spans.get(span))) {
                span++;
                at = span < spans.size() ? Math.max(at, start(spans.get(span))) : at;
            }
            if (span >= spans.size()) {
                put(at, at, literal.substring(written));
                return;
            }
            int limit = end(spans.get(span));
            int same = sameLength(literal, written, at, limit);
            if (same > 0) {
                copy(at, same, literal, written);
                written += same;
                at += same;
            } else if (file.charAt(at) == '&' && reference(at, limit) > 0) {
                int to = reference(at, limit);
                int count = Character.isHighSurrogate(literal.charAt(written)) ? 2 : 1;
                count = Math.min(count, literal.length() - written);
                put(at, to, literal.substring(written, written + count));
                written += count;
                at = to;
            } else if (literal.charAt(written) == ' ' && written > 0 && at == start(spans.get(span))) {
                put(at, at, " ");
                written++;
            } else {
                at++;
            }
        }
    }

    /** How many code units are the same in both; a backslash before an escaped sign and a reference end it. */
    private int sameLength(String literal, int written, int at, int limit) {
        int n = 0;
        while (written + n < literal.length() && at + n < limit) {
            char c = file.charAt(at + n);
            if (literal.charAt(written + n) == Shortcodes.MASK) {
                n++;
                continue;
            }
            if (!isSame(c, literal.charAt(written + n)) || c == '&' && isDecoded(literal, written + n, at + n, limit)) {
                break;
            }
            n++;
        }
        return n;
    }

    private static boolean isSame(char inFile, char parsed) {
        return inFile == parsed || inFile == '<' && parsed == Angles.OPEN;
    }

    /** Whether the ampersand begins a reference that the literal has decoded ({@code &amp;}). */
    private boolean isDecoded(String literal, int written, int at, int limit) {
        int to = reference(at, limit);
        return to > 0 && !literal.startsWith(file.substring(at, to), written);
    }

    /** Copies, leaving out what a shortcode's mask stands for. */
    private void copy(int at, int count, String literal, int written) {
        int from = 0;
        for (int i = 0; i <= count; i++) {
            boolean masked = i < count && literal.charAt(written + i) == Shortcodes.MASK;
            if (masked || i == count) {
                out.copy(at + from, at + i);
                from = i + 1;
            }
        }
    }

    /** The end of a character reference that starts at {@code at}; -1 if none does. */
    private int reference(int at, int limit) {
        for (int i = at + 1; i < Math.min(limit, at + LONGEST_REFERENCE); i++) {
            char c = file.charAt(i);
            if (c == ';') {
                return i > at + 1 ? i + 1 : -1;
            }
            if (!(Character.isLetterOrDigit(c) || c == '#' && i == at + 1)) {
                return -1;
            }
        }
        return -1;
    }

    private void put(int from, int to, String words) {
        String shown = words.replace(String.valueOf(Shortcodes.MASK), "").replace(Angles.OPEN, '<');
        if (from < 0 || from == to) {
            out.insert(Math.max(from, base), shown);
        } else {
            out.replace(from, to, shown);
        }
    }

    /** Where the line that holds {@code at} ends: at its LF, or at its CR if none follows; -1 in the last line. */
    int lineEnd(int at) {
        for (int i = at; i < file.length(); i++) {
            char c = file.charAt(i);
            if (c == '\n' || c == '\r' && !(i + 1 < file.length() && file.charAt(i + 1) == '\n')) {
                return i;
            }
        }
        return -1;
    }

    /** How many of {@code sign} stand at the start of {@code span}. */
    int run(char sign, SourceSpan span) {
        int n = 0;
        while (n < span.getLength() && file.charAt(start(span) + n) == sign) {
            n++;
        }
        return n;
    }

    int start(SourceSpan span) {
        return base + span.getInputIndex();
    }

    int end(SourceSpan span) {
        return base + span.getInputIndex() + span.getLength();
    }
}
