package ibidem.text;

import java.util.Arrays;

/**
 * Where offsets of one text lie for a person: line, column and code point. Building costs one pass over the text;
 * a look-up costs {@code O(log lines)} and at most one line or 1,024 code units to count.
 */
public final class Places implements Placing {
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
        // One look tells it of a text of Latin-1 alone.
        this.single = text.codePointCount(0, text.length()) == text.length();
        this.lineStarts = lineStarts(text);
        this.codePoints = single ? new int[0] : codePoints(text);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[64];
        int lines = 1;
        int feed = text.indexOf('\n');
        int carriage = text.indexOf('\r');
        while (feed >= 0 || carriage >= 0) {
            boolean both = carriage >= 0 && feed == carriage + 1;
            boolean byFeed = carriage < 0 || feed >= 0 && feed < carriage;
            int next = 1 + (both || byFeed ? feed : carriage);
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, lines * 2);
            }
            starts[lines++] = next;
            feed = both || byFeed ? text.indexOf('\n', next) : feed;
            carriage = both || !byFeed ? text.indexOf('\r', next) : carriage;
        }
        return Arrays.copyOf(starts, lines);
    }

    private static int[] codePoints(String text) {
        int[] points = new int[text.length() / STEP + 1];
        for (int k = 1; k < points.length; k++) {
            int from = (k - 1) * STEP;
            boolean inside = from > 0 && isSecond(text.charAt(from - 1), text.charAt(from));
            points[k] = points[k - 1] + text.codePointCount(from, from + STEP) - (inside ? 1 : 0);
        }
        return points;
    }

    @Override
    public int line(int offset) {
        int at = Arrays.binarySearch(lineStarts, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }

    @Override
    public int column(int offset) {
        int start = lineStarts[line(offset) - 1];
        return codePoint(offset) - codePoint(start) + 1;
    }

    @Override
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
