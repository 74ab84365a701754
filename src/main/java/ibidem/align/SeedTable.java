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

    /** Bits of the bitmap of the pairs' rarer words: most words of a text are in no pair, which one look tells. */
    private static final int LEAST_RARE_BITS = 1 << 17;

    private static final int MOST_RARE_BITS = 1 << 22;

    private final int[] bitmap;
    private final int shift;
    private final int[] rare;
    private final int rareShift;

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
        int rareBits = Math.min(MOST_RARE_BITS, Math.max(LEAST_RARE_BITS, pow2(seeds)));
        rare = new int[rareBits >>> 5];
        rareShift = 32 - Integer.numberOfTrailingZeros(rareBits);
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

    /** Adds a seed of two words. @param rarer the one that a text has less often */
    void addPair(int seed, int rarer, int fragment, int offset, long covered) {
        int bit = rarer >>> rareShift;
        rare[bit >>> 5] |= 1 << bit;
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
        int bit = seed >>> shift;
        int word = bitmap[bit >>> 5];
        return (word >>> bit & word >>> seed & 1) != 0;
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
     * Looks each of {@code count} words up, with the words before it.
     *
     * @param before the three words before the first, and as bits which of them are rare; kept for the next call
     */
    void probe(int[] words, int[] positions, int count, int[] before, Votes votes) {
        int[] map = bitmap;
        int by = shift;
        int[] rares = rare;
        int raresBy = rareShift;
        int w3 = before[0];
        int w2 = before[1];
        int w1 = before[2];
        int seen = before[3];
        for (int i = 0; i < count; i++) {
            int w0 = words[i];
            int triple = (w2 * TRIPLE_FIRST + w1) * TRIPLE_SECOND + w0;
            int bit = triple >>> by;
            int at = map[bit >>> 5];
            if ((at >>> bit & at >>> triple & 1) != 0) {
                vote(triple, positions[i], votes);
            }
            int word = w0 >>> raresBy;
            seen = seen << 1 | rares[word >>> 5] >>> word & 1;
            if ((seen & 0xF) != 0) {
                pairs(w3, w2, w1, w0, seen, positions[i], votes);
            }
            w3 = w2;
            w2 = w1;
            w1 = w0;
        }
        before[0] = w3;
        before[1] = w2;
        before[2] = w1;
        before[3] = seen;
        if (singles) {
            for (int i = 0; i < count; i++) {
                int single = single(words[i]);
                if (maybe(single)) {
                    vote(single, positions[i], votes);
                }
            }
        }
    }

    /** The pairs that end with {@code w0}, of those that hold a rare word. */
    private void pairs(int w3, int w2, int w1, int w0, int seen, int position, Votes votes) {
        if ((seen & 3) != 0) {
            tryVote(w1 * PAIR + w0, position, votes);
        }
        if ((seen & 5) != 0) {
            tryVote(w2 * SKIP + w0, position, votes);
        }
        if ((seen & 9) != 0) {
            tryVote(w3 * FAR + w0, position, votes);
        }
    }

    private void tryVote(int seed, int position, Votes votes) {
        if (maybe(seed)) {
            vote(seed, position, votes);
        }
    }
}
