package ibidem.align;

/**
 * The hash of a word's key, eight bytes of UTF-8 at a time. A word of ASCII letters and digits needs no folding first:
 * setting one bit of each byte makes the letters small and leaves digits as they are.
 */
final class WordHash {
    /** Sets the bit that tells small letters from capitals; digits have it. */
    static final long SMALL = 0x2020202020202020L;

    private static final long K = 0x9E3779B97F4A7C15L;

    private WordHash() {}

    /**
     * The hash of {@code length} bytes.
     *
     * @param bytes eight to a long, the first lowest
     * @param start the first of them
     * @param small {@link #SMALL} for unfolded ASCII, else 0
     */
    static int of(long[] bytes, int start, int length, long small) {
        long hash = 0;
        int at = start;
        int left = length;
        while (left > 8) {
            hash = mix(hash ^ (eight(bytes, at) | small));
            at += 8;
            left -= 8;
        }
        long last = left == 0 ? 0 : (eight(bytes, at) | small) & -1L >>> (64 - (left << 3));
        return (int) (mix(hash ^ last) >>> 32);
    }

    /** As {@link #of} for unfolded ASCII; quick for up to eight bytes. */
    static int small(long[] bytes, int start, int length) {
        if (length > 8) {
            return of(bytes, start, length, SMALL);
        }
        int by = (start & 7) << 3;
        int at = start >> 3;
        long last = bytes[at] >>> by | bytes[at + 1] << 1 << (63 - by);
        long y = ((last | SMALL) & -1L >>> (64 - (length << 3))) * K;
        return (int) ((y ^ y >>> 29) * K >>> 32);
    }

    private static long eight(long[] bytes, int at) {
        int by = (at & 7) << 3;
        return bytes[at >> 3] >>> by | bytes[(at >> 3) + 1] << 1 << (63 - by);
    }

    private static long mix(long x) {
        long y = x * K;
        return (y ^ y >>> 29) * K;
    }
}
