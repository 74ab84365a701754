package ibidem.text;

import java.util.Arrays;

/**
 * Where offsets of one text lie for a person: line, column and code point. Building costs one pass over the text;
 * a look-up costs {@code O(log lines)} and at most one line or 1,024 code units to count.
 */
public final class Places {
    private static final int STEP = 1024;

    private final String text;
    /** First code unit of each line; a line ends at LF, CR LF or CR. */
    private final int[] lineStarts;
    /** Code points before each multiple of {@link #STEP} code units. */
    private final int[] codePoints;
    /** Whether every code unit is a code point. */
    private final boolean single;

    public Places(String text) {
        this.text = text;
        int[] starts = new int[64];
        int lines = 1;
        int[] points = new int[text.length() / STEP + 1];
        int count = 0;
        char before = 0;
        char[] part = new char[Math.min(STEP, text.length())];
        for (int from = 0; from < text.length(); from += STEP) {
            int length = Math.min(STEP, text.length() - from);
            text.getChars(from, from + length, part, 0);
            points[from / STEP] = count;
            for (int i = 0; i < length; i++) {
                char c = part[i];
                count += isSecond(before, c) ? 0 : 1;
                if (before == '\r' && c != '\n' || before == '\n') {
                    if (lines == starts.length) {
                        starts = Arrays.copyOf(starts, lines * 2);
                    }
                    starts[lines++] = from + i;
                }
                before = c;
            }
        }
        if (before == '\n' || before == '\r') {
            starts = Arrays.copyOf(starts, lines + 1);
            starts[lines++] = text.length();
        }
        if (text.length() % STEP == 0) {
            points[text.length() / STEP] = count;
        }
        this.single = count == text.length();
        this.lineStarts = Arrays.copyOf(starts, lines);
        this.codePoints = points;
    }

    /** Line (from 1) of the code unit at {@code offset}. */
    public int line(int offset) {
        int at = Arrays.binarySearch(lineStarts, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** Column (from 1, in code points) of the code unit at {@code offset}. */
    public int column(int offset) {
        int start = lineStarts[line(offset) - 1];
        return codePoint(offset) - codePoint(start) + 1;
    }

    /** How many code points stand before {@code offset}. */
    public int codePoint(int offset) {
        if (single) {
            return offset;
        }
        int base = offset / STEP;
        int from = base * STEP;
        int count = codePoints[base];
        char before = from > 0 ? text.charAt(from - 1) : 0;
        for (int i = from; i < offset; i++) {
            char c = text.charAt(i);
            count += isSecond(before, c) ? 0 : 1;
            before = c;
        }
        return count;
    }

    /** Whether {@code c} is the second half of a code point. */
    private static boolean isSecond(char before, char c) {
        return c >= Character.MIN_LOW_SURROGATE && Character.isLowSurrogate(c) && Character.isHighSurrogate(before);
    }

    public int lines() {
        return lineStarts.length;
    }
}
