package ibidem.align;

import java.nio.ByteBuffer;

/**
 * The hash of a word's key, eight bytes of UTF-8 at a time. A word of ASCII letters and digits needs no folding first:
 * setting one bit of each byte makes the letters small and leaves digits as they are.
 */
final class WordHash {
    /** Sets the bit that tells small letters from capitals; digits have it. */
    static final long SMALL = 0x2020202020202020L;

    private static final long K = 0x9E3779B97F4A7C15L;

    private WordHash() {}

    /** The hash of {@code length} bytes at {@code start}; {@code small} is {@link #SMALL} for unfolded ASCII, else 0. */
    static int of(ByteBuffer bytes, int start, int length, long small) {
        long hash = 0;
        int at = start;
        int left = length;
        while (left > 8) {
            hash = mix(hash ^ (bytes.getLong(at) | small));
            at += 8;
            left -= 8;
        }
        long last = left == 0 ? 0 : (bytes.getLong(at) | small) & -1L >>> (64 - (left << 3));
        return (int) (mix(hash ^ last) >>> 32);
    }

    private static long mix(long x) {
        long y = x * K;
        return (y ^ y >>> 29) * K;
    }
}
