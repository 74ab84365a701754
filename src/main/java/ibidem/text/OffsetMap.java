package ibidem.text;

import java.util.Arrays;

/**
 * The way back from a derived text to the text it was made of: monotone, piecewise linear, immutable.
 *
 * <p>A derived text is made by copying stretches of the original in order, leaving others out, and now and then
 * inserting characters of its own. Each copied or inserted stretch is a <em>run</em>; looking up costs
 * {@code O(log runs)}. Offsets on both sides are UTF-16 code units.
 */
public final class OffsetMap {
    private static final OffsetMap IDENTITY = new OffsetMap(new int[0], new int[0], new int[0], 0);

    /** Per run: first offset in the derived text. */
    private final int[] derived;
    /** Per run: first offset in the original. */
    private final int[] original;
    /** Per run: how much of the original it stands for (0 for an insertion; the run's own length for a copy). */
    private final int[] originalLength;

    private final int derivedLength;

    private OffsetMap(int[] derived, int[] original, int[] originalLength, int derivedLength) {
        this.derived = derived;
        this.original = original;
        this.originalLength = originalLength;
        this.derivedLength = derivedLength;
    }

    /** The map of a text that is its own original. */
    public static OffsetMap identity() {
        return IDENTITY;
    }

    public static Builder builder() {
        return new Builder();
    }

    public boolean isIdentity() {
        return this == IDENTITY;
    }

    /** The offset in the original of the derived text's code unit at {@code offset}; its end for the text's end. */
    public int toOriginal(int offset) {
        if (isIdentity()) {
            return offset;
        }
        if (derived.length == 0) {
            return 0;
        }
        int run = runAt(offset);
        int into = offset - derived[run];
        return original[run] + Math.min(into, originalLength[run]);
    }

    /**
     * The stretch of the original from the first to the last code unit of {@code span}; an empty span gives an empty
     * one. What was left out inside the span is inside the result; what was left out at its end is not.
     */
    public TextSpan toOriginal(TextSpan span) {
        if (isIdentity()) {
            return span;
        }
        int start = toOriginal(span.start());
        if (span.length() == 0) {
            return new TextSpan(start, start);
        }
        int run = runAt(span.end() - 1);
        int into = span.end() - derived[run];
        int length = runLength(run);
        int end = original[run] + (into >= length ? originalLength[run] : Math.min(into, originalLength[run]));
        return new TextSpan(start, Math.max(start, end));
    }

    /** The first derived offset whose original is at or after {@code originalOffset}; the derived length if none is. */
    public int toDerived(int originalOffset) {
        if (isIdentity()) {
            return originalOffset;
        }
        int low = 0;
        int high = derived.length;
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (original[mid] + Math.max(originalLength[mid], 1) <= originalOffset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        if (low == derived.length) {
            return derivedLength;
        }
        int into = Math.max(0, originalOffset - original[low]);
        return derived[low] + Math.min(into, runLength(low));
    }

    /** The map as numbers, for writing it away: derived length, then three numbers a run; empty for the identity. */
    public int[] pack() {
        if (isIdentity()) {
            return new int[0];
        }
        int[] packed = new int[1 + 3 * derived.length];
        packed[0] = derivedLength;
        for (int i = 0; i < derived.length; i++) {
            packed[1 + 3 * i] = derived[i];
            packed[2 + 3 * i] = original[i];
            packed[3 + 3 * i] = originalLength[i];
        }
        return packed;
    }

    /** The map that {@link #pack} wrote. */
    public static OffsetMap unpack(int[] packed) {
        if (packed.length == 0) {
            return IDENTITY;
        }
        if (packed.length % 3 != 1) {
            throw new IllegalArgumentException("not a packed map: " + packed.length + " numbers");
        }
        int runs = packed.length / 3;
        int[] derived = new int[runs];
        int[] original = new int[runs];
        int[] originalLength = new int[runs];
        for (int i = 0; i < runs; i++) {
            derived[i] = packed[1 + 3 * i];
            original[i] = packed[2 + 3 * i];
            originalLength[i] = packed[3 + 3 * i];
        }
        return new OffsetMap(derived, original, originalLength, packed[0]);
    }

    private int runLength(int run) {
        return (run + 1 < derived.length ? derived[run + 1] : derivedLength) - derived[run];
    }

    private int runAt(int offset) {
        int at = Arrays.binarySearch(derived, offset);
        return at >= 0 ? at : Math.max(0, -at - 2);
    }

    /** Collects the runs in the order of the derived text. */
    public static final class Builder {
        private int[] derived = new int[16];
        private int[] original = new int[16];
        private int[] originalLength = new int[16];
        private int runs;
        private int length;

        /** {@code count} code units copied from {@code originalStart} on. */
        public Builder copy(int originalStart, int count) {
            return replace(originalStart, count, count);
        }

        /** {@code count} code units of the derived text's own, standing at {@code originalStart}. */
        public Builder insert(int originalStart, int count) {
            return replace(originalStart, 0, count);
        }

        /** {@code count} derived code units that stand for {@code originalCount} of the original. */
        public Builder replace(int originalStart, int originalCount, int count) {
            if (count == 0) {
                return this;
            }
            boolean copy = originalCount == count;
            if (runs > 0
                    && copy
                    && originalLength[runs - 1] == length - derived[runs - 1]
                    && original[runs - 1] + originalLength[runs - 1] == originalStart) {
                originalLength[runs - 1] += count;
                length += count;
                return this;
            }
            if (runs == derived.length) {
                derived = Arrays.copyOf(derived, runs * 2);
                original = Arrays.copyOf(original, runs * 2);
                originalLength = Arrays.copyOf(originalLength, runs * 2);
            }
            derived[runs] = length;
            original[runs] = originalStart;
            originalLength[runs] = originalCount;
            runs++;
            length += count;
            return this;
        }

        public OffsetMap build() {
            return new OffsetMap(
                    Arrays.copyOf(derived, runs),
                    Arrays.copyOf(original, runs),
                    Arrays.copyOf(originalLength, runs),
                    length);
        }
    }
}
