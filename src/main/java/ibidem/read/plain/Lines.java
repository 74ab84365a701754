package ibidem.read.plain;

import ibidem.text.TextSpan;
import java.util.Arrays;
import java.util.BitSet;

/** The lines of a text: where each starts, where its words start and end. Built in one pass. */
final class Lines {
    private final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int count;
    /** Lines that a form feed precedes. */
    private final BitSet pageBreaks = new BitSet();

    Lines(String text) {
        this.text = text;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\f') {
                add(start, i);
                if (c == '\f') {
                    pageBreaks.set(count);
                }
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        if (start < text.length()) {
            add(start, text.length());
        }
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    int count() {
        return count;
    }

    /** First code unit of the line. */
    int start(int line) {
        return starts[line];
    }

    /** Where its line end stands. */
    int end(int line) {
        return ends[line];
    }

    /** Where its first word starts; its end if it is blank. */
    int wordsStart(int line) {
        int at = starts[line];
        while (at < ends[line] && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where its last word ends; its start if it is blank. */
    int wordsEnd(int line) {
        int at = ends[line];
        while (at > starts[line] && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    boolean isBlank(int line) {
        return wordsStart(line) == ends[line];
    }

    /** Its words, without blanks around them. */
    TextSpan words(int line) {
        int from = wordsStart(line);
        return new TextSpan(from, Math.max(from, wordsEnd(line)));
    }

    String wordsOf(int line) {
        return words(line).of(text);
    }

    /** Columns before its first word. */
    int indent(int line) {
        return Layout.indent(text, starts[line], wordsStart(line));
    }

    /** Whether a form feed stands before it. */
    boolean startsPage(int line) {
        return pageBreaks.get(line);
    }

    /** The words of the lines from {@code from} up to {@code to}, of which the first and the last are not blank. */
    TextSpan words(int from, int to) {
        return new TextSpan(wordsStart(from), wordsEnd(to - 1));
    }

    String text() {
        return text;
    }

    /** Blank to the eye: white space, no-break blanks, zero-width characters, a stray byte order mark. */
    static boolean isBlank(char c) {
        if (c < 0x80) {
            return c <= ' ';
        }
        return c == '\uFEFF'
                || c >= '\u200B' && c <= '\u200F'
                || c == '\u2060'
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c);
    }
}
