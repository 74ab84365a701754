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

    public Places(String text) {
        this.text = text;
        int[] starts = new int[64];
        int lines = 1;
        int[] points = new int[text.length() / STEP + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i % STEP == 0) {
                points[i / STEP] = count;
            }
            char c = text.charAt(i);
            if (!(Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1)))) {
                count++;
            }
            boolean lineEnds = c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
            if (lineEnds) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = i + 1;
            }
        }
        if (text.length() % STEP == 0) {
            points[text.length() / STEP] = count;
        }
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
        int base = offset / STEP;
        int from = base * STEP;
        int count = codePoints[base];
        for (int i = from; i < offset; i++) {
            char c = text.charAt(i);
            if (!(Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1)))) {
                count++;
            }
        }
        return count;
    }

    public int lines() {
        return lineStarts.length;
    }
}
