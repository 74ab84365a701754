package ibidem.report;

import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Words with the differing ones marked, on one line; what is long and the same is cut in its middle. */
final class Marked {
    /** Characters that stay on either side of a cut; two lines of a terminal hold a short quotation whole. */
    private static final int KEPT = 80;

    private Marked() {}

    /**
     * @param spans what to mark, sorted, not overlapping, inside {@code whole}
     * @param mark puts the marks around words that are already inert
     */
    static String line(String text, TextSpan whole, List<TextSpan> spans, UnaryOperator<String> mark) {
        StringBuilder out = new StringBuilder();
        int at = whole.start();
        for (TextSpan span : joined(text, spans)) {
            TextSpan words = stripped(text, span);
            if (words.length() == 0 || words.start() < at || words.end() > whole.end()) {
                continue;
            }
            out.append(same(text.substring(at, words.start()), at == whole.start(), false));
            out.append(mark.apply(Inert.line(words.of(text))));
            at = words.end();
        }
        out.append(same(text.substring(at, whole.end()), at == whole.start(), true));
        return out.toString();
    }

    /** Without the blanks at its ends: they stand outside the marks. */
    private static TextSpan stripped(String text, TextSpan span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new TextSpan(start, end);
    }

    /** Words that differ side by side are marked as one. */
    private static List<TextSpan> joined(String text, List<TextSpan> spans) {
        List<TextSpan> joined = new ArrayList<>();
        for (TextSpan span : spans) {
            TextSpan last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean beside = last != null
                    && last.length() > 0
                    && span.length() > 0
                    && last.end() <= span.start()
                    && text.substring(last.end(), span.start()).isBlank();
            if (last != null && beside) {
                joined.set(joined.size() - 1, last.hull(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    /** A stretch without marks. At the whole's own edges its outer part may go, too. */
    private static String same(String words, boolean first, boolean last) {
        String line = Inert.line(words);
        boolean blankBefore = !words.isEmpty() && Character.isWhitespace(words.charAt(0));
        boolean blankAfter = words.length() > 1 && Character.isWhitespace(words.charAt(words.length() - 1));
        String shown = line;
        if (first && last) {
            shown = line.length() > 4 * KEPT ? head(line, 2 * KEPT) + " … " + tail(line, 2 * KEPT) : line;
        } else if (line.length() > 2 * KEPT + 20) {
            shown = head(line, KEPT) + " … " + tail(line, KEPT);
        }
        return (blankBefore && !first ? " " : "") + shown + (blankAfter && !last && !line.isEmpty() ? " " : "");
    }

    private static String head(String line, int length) {
        int blank = line.lastIndexOf(' ', length);
        int end = blank > length / 2 ? blank : length;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end);
    }

    private static String tail(String line, int length) {
        int from = line.length() - length;
        int blank = line.indexOf(' ', from);
        int start = blank >= 0 && blank < from + length / 2 ? blank + 1 : from;
        return line.substring(Character.isLowSurrogate(line.charAt(start)) ? start + 1 : start);
    }
}
