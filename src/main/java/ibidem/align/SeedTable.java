package ibidem.align;

import java.util.Arrays;

/**
 * The seeds of all fragments behind a bitmap. A <em>seed</em> is some words of a fragment in a row, or two with one or
 * two between them, as one hash of 32 bits; each seed knows the fragments that hold it, and where.
 *
 * <p>Immutable once built; read by several threads.
 */
final class SeedTable {
    /** Bits of the bitmap for each seed, of which it sets two in one word: one probe in 200 goes on in vain. */
    private static final int BITS_A_SEED = 16;

    /** More fragments than these on one seed are left out: a hit would cost more than it tells. */
    static final int MOST_FRAGMENTS = 1000;

    private static final int SINGLE = 0x2545F491;
    private static final int PAIR = 0x85EBCA6B;
    private static final int SKIP = 0xC2B2AE35;
    private static final int FAR = 0x27D4EB2F;
    private static final int TRIPLE_FIRST = 0x165667B1;
    private static final int TRIPLE_SECOND = 0xD3A2646D;

    private final int[] bitmap;
    private final int shift;

    private final int[] keys;
    private final int[] heads;
    private final int[] sharers;
    private final int mask;

    private int[] next;
    private int[] fragments;
    private int[] offsets;
    private long[] bits;
    private int size;
    private boolean singles;

    SeedTable(int expected) {
        int seeds = Math.max(64, expected);
        int bitCount = Math.min(1 << 26, Math.max(1 << 16, pow2(seeds) * BITS_A_SEED));
        bitmap = new int[bitCount >>> 5];
        shift = 32 - Integer.numberOfTrailingZeros(bitCount);
        int slots = pow2(seeds) * 2;
        keys = new int[slots];
        heads = new int[slots];
        sharers = new int[slots];
        mask = slots - 1;
        next = new int[seeds];
        fragments = new int[seeds];
        offsets = new int[seeds];
        bits = new long[seeds];
    }

    private static int pow2(int n) {
        return Integer.highestOneBit(Math.max(1, Math.min(n, 1 << 24) - 1)) << 1;
    }

    static int single(int word) {
        return word * SINGLE + 1;
    }

    static int pair(int first, int second) {
        return first * PAIR + second;
    }

    /** Two words with one between them. */
    static int skip(int first, int third) {
        return first * SKIP + third;
    }

    /** Two words with two between them. */
    static int far(int first, int fourth) {
        return first * FAR + fourth;
    }

    static int triple(int first, int second, int third) {
        return (first * TRIPLE_FIRST + second) * TRIPLE_SECOND + third;
    }

    /** Whether some seed is a single word. */
    boolean singles() {
        return singles;
    }

    int size() {
        return size;
    }

    void addSingle(int seed, int fragment, int offset, long covered) {
        singles = true;
        add(seed, fragment, offset, covered);
    }

    /**
     * Adds a seed of a fragment.
     *
     * @param offset where in the fragment the seed's last word starts, in bytes
     * @param covered which words of the fragment it stands for, as bits
     */
    void add(int seed, int fragment, int offset, long covered) {
        int bit = seed >>> shift;
        bitmap[bit >>> 5] |= 1 << bit | 1 << seed;
        int slot = slot(seed);
        while (heads[slot] != 0 && keys[slot] != seed) {
            slot = slot + 1 & mask;
        }
        if (sharers[slot] >= MOST_FRAGMENTS) {
            return;
        }
        if (size == next.length) {
            grow();
        }
        keys[slot] = seed;
        sharers[slot]++;
        fragments[size] = fragment;
        offsets[size] = offset;
        bits[size] = covered;
        next[size] = heads[slot];
        heads[slot] = ++size;
    }

    private void grow() {
        if (size >= mask - (mask >> 2)) {
            throw new IllegalStateException("more seeds than expected: " + size);
        }
        int more = size + (size >> 1);
        next = Arrays.copyOf(next, more);
        fragments = Arrays.copyOf(fragments, more);
        offsets = Arrays.copyOf(offsets, more);
        bits = Arrays.copyOf(bits, more);
    }

    private int slot(int seed) {
        int x = seed * 0x7FEB352D;
        return (x ^ x >>> 15) & mask;
    }

    /** Whether some fragment may hold the seed; seldom wrong. */
    boolean maybe(int seed) {
        return (known(bitmap, shift, seed) & 1) != 0;
    }

    /** In the lowest bit, whether a bitmap has both bits of a seed. */
    private static int known(int[] map, int by, int seed) {
        int bit = seed >>> by;
        int word = map[bit >>> 5];
        return word >>> bit & word >>> seed;
    }

    /** Votes for every fragment that holds the seed. @param position of the seed's last word, in bytes */
    void vote(int seed, int position, Votes votes) {
        int slot = slot(seed);
        while (heads[slot] != 0) {
            if (keys[slot] == seed) {
                for (int i = heads[slot]; i != 0; i = next[i - 1]) {
                    votes.vote(fragments[i - 1], position, offsets[i - 1], bits[i - 1]);
                }
                return;
            }
            slot = slot + 1 & mask;
        }
    }

    /**
     * Looks each of {@code count} words up, with the words before it. Which of a word's seeds the bitmap knows is asked of
     * all four at once: most words have none, so that one branch is taken seldom, where one for each seed, or for what
     * cannot be one, would be guessed wrongly half of the time.
     *
     * @param before the three words before the first; kept for the next call
     */
    void probe(int[] words, int[] positions, int count, int[] before, Votes votes) {
        int[] map = bitmap;
        int by = shift;
        int w3 = before[0];
        int w2 = before[1];
        int w1 = before[2];
        for (int i = 0; i < count; i++) {
            int w0 = words[i];
            int known = known(map, by, triple(w2, w1, w0))
                    | known(map, by, pair(w1, w0))
                    | known(map, by, skip(w2, w0))
                    | known(map, by, far(w3, w0));
            if ((known & 1) != 0) {
                ending(w3, w2, w1, w0, positions[i], votes);
            }
            w3 = w2;
            w2 = w1;
            w1 = w0;
        }
        before[0] = w3;
        before[1] = w2;
        before[2] = w1;
        if (singles) {
            for (int i = 0; i < count; i++) {
                tryVote(single(words[i]), positions[i], votes);
            }
        }
    }

    /** The seeds that end with {@code w0}. */
    private void ending(int w3, int w2, int w1, int w0, int position, Votes votes) {
        tryVote(triple(w2, w1, w0), position, votes);
        tryVote(pair(w1, w0), position, votes);
        tryVote(skip(w2, w0), position, votes);
        tryVote(far(w3, w0), position, votes);
    }

    private void tryVote(int seed, int position, Votes votes) {
        if (maybe(seed)) {
            vote(seed, position, votes);
        }
    }
}
