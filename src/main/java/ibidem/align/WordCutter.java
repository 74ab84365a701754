package ibidem.align;

import ibidem.text.Folding;
import ibidem.text.Letters;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;

/**
 * Cuts a stream of UTF-8 into words: where each starts, in bytes from the start of the text, and the hash of its key.
 * What a word and its key are, say {@link Letters} and {@link Folding}.
 *
 * <p>Words of ASCII are cut 64 bytes at a time without looking at single characters; a run that holds anything else is
 * decoded. Both ways give the same words. A run without a blank that is longer than the buffer is cut where it ends.
 * Not for several threads.
 */
final class WordCutter {
    /** Bytes looked at in one go. */
    static final int CAPACITY = 1 << 16;

    /** Asked for at first; a read of more has the JDK allocate memory of its own, and most texts are small. */
    private static final int FIRST_READ = 8192;

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long LOW7 = 0x7F * ONES;
    private static final long FROM_A = (0x80 - 'a') * ONES;
    private static final long PAST_Z = (0x80 - 'z' - 1) * ONES;
    private static final long FROM_0 = (0x80 - '0') * ONES;
    private static final long PAST_9 = (0x80 - '9' - 1) * ONES;
    /** Multiplied with eight bytes of 0 or 1, gathers them as bits of the highest byte. */
    private static final long GATHER = 0x0102040810204080L;

    /** Times a power of two, has the power in its highest six bits, by {@link #BITS}. No compiler but the second knows better. */
    private static final long DE_BRUIJN = 0x03F79D71B4CB0A89L;

    private static final byte[] BITS = new byte[64];

    static {
        for (int bit = 0; bit < 64; bit++) {
            BITS[(int) ((1L << bit) * DE_BRUIJN >>> 58)] = (byte) bit;
        }
    }

    private final byte[] bytes = new byte[CAPACITY + 64 + 8];
    private final LongBuffer asLongs =
            ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
    private final long[] longs = new long[(CAPACITY + 64) / 8 + 1];
    private final long[] inWords = new long[CAPACITY / 64 + 2];
    private final long[] beyond = new long[CAPACITY / 64 + 2];
    private final Folding folding = new Folding();
    private final WordKey key = new WordKey();

    private final int[] starts = new int[CAPACITY / 2 + 64];
    private final int[] hashes = new int[CAPACITY / 2 + 64];
    private int words;
    private int base;
    private int filled;
    private int done;
    private boolean ended;
    private boolean malformed;

    /** Start of each word of the last {@link #next}, in bytes from the start of the text. */
    int[] starts() {
        return starts;
    }

    /** Hash of the key of each word of the last {@link #next}. */
    int[] hashes() {
        return hashes;
    }

    /** Whether bytes that are no UTF-8 were met since {@link #begin}. */
    boolean malformed() {
        return malformed;
    }

    /** Prepares for a new text. */
    void begin() {
        base = 0;
        filled = 0;
        done = 0;
        ended = false;
        malformed = false;
    }

    /** Reads on and cuts what was read. @return the number of words, possibly 0, or -1 at the end of the text */
    int next(Texts.Cursor text) throws IOException {
        if (ended) {
            return -1;
        }
        int rest = filled - done;
        System.arraycopy(bytes, done, bytes, 0, rest);
        base += done;
        filled = rest;
        fill(text);
        int limit = ended ? filled : lastBreak();
        words = 0;
        cut(limit);
        done = limit;
        return words;
    }

    /** As {@link #next} at the start of a text, but reads little. */
    int first(Texts.Cursor text) throws IOException {
        int got = text.read(bytes, 0, FIRST_READ);
        filled = Math.max(0, got);
        ended = got < FIRST_READ;
        zeroBehind();
        int limit = ended ? filled : lastBreak();
        words = 0;
        cut(limit);
        done = limit;
        return got < 0 ? -1 : words;
    }

    /** Bytes cut so far. */
    int position() {
        return base + done;
    }

    private void fill(Texts.Cursor text) throws IOException {
        int ask = base == 0 && filled == 0 ? FIRST_READ : CAPACITY;
        while (filled < CAPACITY) {
            int got = text.read(bytes, filled, Math.min(ask, CAPACITY - filled));
            if (got < 0) {
                ended = true;
                break;
            }
            filled += got;
            ask = got < ask ? ask : CAPACITY;
        }
        zeroBehind();
    }

    /** What lies behind the end is no word's; hashes read eight bytes. */
    private void zeroBehind() {
        for (int i = filled; i < filled + 8; i++) {
            bytes[i] = 0;
        }
    }

    /** Where the last run that is surely whole ends: behind the last ASCII byte that is no word's. */
    private int lastBreak() {
        for (int i = filled - 1; i >= 0; i--) {
            byte b = bytes[i];
            if (b >= 0 && !isAsciiWord(b)) {
                return i + 1;
            }
        }
        int i = filled;
        while (i > filled - 4 && (bytes[i - 1] & 0xC0) == 0x80) {
            i--;
        }
        return bytes[i - 1] < 0 ? i - 1 : filled;
    }

    private static boolean isAsciiWord(int b) {
        int small = b | 0x20;
        return small >= 'a' && small <= 'z' || b >= '0' && b <= '9';
    }

    /** Cuts {@code bytes[0, limit)}. */
    private void cut(int limit) {
        int blocks = (limit + 63) >> 6;
        asLongs.get(0, longs, 0, blocks * 8);
        longs[blocks * 8] = 0;
        mark(blocks);
        if ((limit & 63) != 0) {
            long inside = (1L << limit) - 1;
            inWords[blocks - 1] &= inside;
            beyond[blocks - 1] &= inside;
        }
        inWords[blocks] = 0;
        beyond[blocks] = 0;
        split(blocks, limit);
    }

    /** Of each block of 64 bytes: which are letters and digits of ASCII or beyond it, and which are the latter. */
    private void mark(int blocks) {
        long[] in = longs;
        long[] marks = inWords;
        long[] highs = beyond;
        for (int block = 0; block < blocks; block++) {
            long word = 0;
            long any = 0;
            int from = block << 3;
            for (int k = from + 7; k >= from; k--) {
                long x = in[k];
                long small = (x | WordHash.SMALL) & LOW7;
                long plain = x & LOW7;
                long in7 = (small + FROM_A ^ small + PAST_Z | plain + FROM_0 ^ plain + PAST_9) & ~x & HIGH;
                word = word << 8 | (in7 >>> 7) * GATHER >>> 56;
                any |= x;
            }
            long high = (any & HIGH) == 0 ? 0 : high(from);
            marks[block] = word | high;
            highs[block] = high;
        }
    }

    /** Cuts where {@link #mark} found the bounds of runs; a run that the text's end cuts off ends there. */
    private void split(int blocks, int limit) {
        long[] in = longs;
        int count = 0;
        int start = -1;
        int lastHigh = -1;
        long open = 0;
        for (int block = 0; block <= blocks; block++) {
            long word = inWords[block];
            long high = beyond[block];
            int at = block << 6;
            if (high != 0) {
                lastHigh = at + 63 - Long.numberOfLeadingZeros(high);
            }
            long before = word << 1 | open;
            open = word >>> 63;
            long begins = word & ~before;
            for (long ends = before & ~word; ends != 0; ends &= ends - 1) {
                if (start < 0) {
                    start = at + lowest(begins);
                    begins &= begins - 1;
                }
                int end = at + lowest(ends);
                if (lastHigh >= start && hasHigh(start, end)) {
                    words = count;
                    decode(start, end);
                    count = words;
                } else {
                    starts[count] = base + start;
                    hashes[count++] = WordHash.small(in, start, end - start);
                }
                start = -1;
            }
            if (begins != 0) {
                start = at + lowest(begins);
            }
        }
        words = count;
    }

    /** Number of the lowest bit that is set. */
    private static int lowest(long bits) {
        return BITS[(int) ((bits & -bits) * DE_BRUIJN >>> 58)];
    }

    /** Which of 64 bytes are none of ASCII. */
    private long high(int from) {
        long high = 0;
        for (int k = 0; k < 8; k++) {
            high |= ((longs[from + k] & HIGH) >>> 7) * GATHER >>> 56 << (k << 3);
        }
        return high;
    }

    private boolean hasHigh(int start, int end) {
        for (int i = start; i < end; i++) {
            if (bytes[i] < 0) {
                return true;
            }
        }
        return false;
    }

    /** Cuts a run of word bytes and of bytes beyond ASCII; the counterpart of {@link ibidem.text.Words}. */
    private void decode(int from, int to) {
        int i = from;
        while (i < to) {
            int c = codePoint(i, to);
            if (Letters.isWordPart(c)) {
                i = word(i, to);
            } else {
                i += length(i, to);
            }
        }
    }

    /** Takes the word at {@code start}; returns where to go on. */
    private int word(int start, int to) {
        key.clear();
        int i = start;
        int end = start;
        boolean alone = false;
        while (i < to) {
            int c = codePoint(i, to);
            int length = length(i, to);
            if (Letters.isIgnorable(c)) {
                i += length;
                continue;
            }
            if (!Letters.isWordPart(c)) {
                break;
            }
            boolean mark = Letters.isMark(c);
            boolean newOne = !mark && Letters.standsAlone(c);
            if (end > start && (newOne || alone && !mark)) {
                break;
            }
            alone |= newOne;
            key.append(c, folding);
            i += length;
            end = i;
        }
        starts[words] = base + start;
        hashes[words++] = key.hash();
        return end;
    }

    private int length(int i, int to) {
        byte b = bytes[i];
        int length = b >= 0 ? 1 : b >= (byte) 0xF0 ? 4 : b >= (byte) 0xE0 ? 3 : b >= (byte) 0xC2 ? 2 : 1;
        for (int k = 1; k < length; k++) {
            if (i + k >= to || (bytes[i + k] & 0xC0) != 0x80) {
                return k;
            }
        }
        return length;
    }

    /** The code point at {@code i}; U+FFFD, which is no word's, for what is malformed. */
    private int codePoint(int i, int to) {
        byte b = bytes[i];
        if (b >= 0) {
            return b;
        }
        int length = length(i, to);
        if (length == 2 && b < (byte) 0xE0) {
            return (b & 0x1F) << 6 | bytes[i + 1] & 0x3F;
        }
        if (length == 3 && b < (byte) 0xF0) {
            int c = (b & 0x0F) << 12 | (bytes[i + 1] & 0x3F) << 6 | bytes[i + 2] & 0x3F;
            if (c >= 0x800 && (c < 0xD800 || c > 0xDFFF)) {
                return c;
            }
        } else if (length == 4 && b < (byte) 0xF5) {
            int c = (b & 0x07) << 18 | (bytes[i + 1] & 0x3F) << 12 | (bytes[i + 2] & 0x3F) << 6 | bytes[i + 3] & 0x3F;
            if (c >= 0x10000 && c <= 0x10FFFF) {
                return c;
            }
        }
        malformed = true;
        return 0xFFFD;
    }
}
