package ibidem.text;

import java.util.Arrays;

/**
 * The words of a text in order, with their spans and a hash of each one's {@linkplain Folding key}. What a word is, says
 * {@link Letters}. One pass, 16 bytes a word.
 */
public final class Words {
    /** Start value of {@link #hash}: the hash of no characters. */
    public static final long NO_KEY = 0xCBF29CE484222325L;

    private static final long PRIME = 0x100000001B3L;

    /** By character of ASCII: its key, or 0 if it is no part of a word. Most words are read by a look at it alone. */
    private static final byte[] ASCII = new byte[0x80];

    static {
        Folding folding = new Folding();
        for (int c = 0; c < ASCII.length; c++) {
            ASCII[c] = Letters.isWordPart(c) ? (byte) folding.key(c) : 0;
        }
    }

    private final int[] starts;
    private final int[] ends;
    private final long[] keys;
    private final int size;

    private Words(int[] starts, int[] ends, long[] keys, int size) {
        this.starts = starts;
        this.ends = ends;
        this.keys = keys;
        this.size = size;
    }

    /** The words of a whole text. */
    public static Words of(CharSequence text) {
        return of(text, 0, text.length(), new Folding());
    }

    /** The words that lie in {@code [from, to)}; spans count from the text's start. */
    public static Words of(CharSequence text, int from, int to, Folding folding) {
        Collector words = new Collector(Math.max(8, (to - from) / 6));
        int i = from;
        while (i < to) {
            int c = codePoint(text, i, to);
            if (c < ASCII.length ? ASCII[c] == 0 : !Letters.isWordPart(c)) {
                i += Character.charCount(c);
                continue;
            }
            i = word(text, i, to, folding, words);
        }
        return new Words(words.starts, words.ends, words.keys, words.size);
    }

    /** Reads the word that starts at {@code start}; returns where to go on. */
    private static int word(CharSequence text, int start, int to, Folding folding, Collector words) {
        int i = start;
        long key = NO_KEY;
        char next = 0;
        while (i < to && (next = text.charAt(i)) < ASCII.length && ASCII[next] != 0) {
            key = (key ^ ASCII[next]) * PRIME;
            i++;
        }
        int end = i;
        if (i == to || next < ASCII.length) {
            words.add(start, end, key);
            return end;
        }
        boolean alone = false;
        while (i < to) {
            int c = codePoint(text, i, to);
            if (Letters.isIgnorable(c)) {
                i++;
                continue;
            }
            if (!Letters.isWordPart(c)) {
                break;
            }
            boolean newOne = Letters.standsAlone(c) && !Letters.isMark(c);
            if (end > start && (newOne || alone && !Letters.isMark(c))) {
                break;
            }
            alone |= newOne;
            key = hash(key, c, folding);
            i += Character.charCount(c);
            end = i;
        }
        words.add(start, end, key);
        return end;
    }

    /** The hash of a key with one more code point of the word. FNV-1a over the key's code points. */
    public static long hash(long hash, int c, Folding folding) {
        int key = folding.key(c);
        if (key > 0) {
            return (hash ^ key) * PRIME;
        }
        if (key == 0) {
            return hash;
        }
        String several = folding.several(c);
        long all = hash;
        for (int i = 0; i < several.length(); i++) {
            all = (all ^ several.charAt(i)) * PRIME;
        }
        return all;
    }

    private static int codePoint(CharSequence text, int i, int to) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c) && i + 1 < to && Character.isLowSurrogate(text.charAt(i + 1))) {
            return Character.toCodePoint(c, text.charAt(i + 1));
        }
        return c;
    }

    public int size() {
        return size;
    }

    /** First code unit of the word. */
    public int start(int word) {
        return starts[word];
    }

    /** First code unit after the word. */
    public int end(int word) {
        return ends[word];
    }

    /** Hash of the word's key; equal keys have equal hashes, and different ones practically never. */
    public long key(int word) {
        return keys[word];
    }

    public TextSpan span(int word) {
        return new TextSpan(starts[word], ends[word]);
    }

    private static final class Collector {
        private int[] starts;
        private int[] ends;
        private long[] keys;
        private int size;

        Collector(int capacity) {
            starts = new int[capacity];
            ends = new int[capacity];
            keys = new long[capacity];
        }

        void add(int start, int end, long key) {
            if (size == starts.length) {
                int capacity = size + (size >> 1) + 8;
                starts = Arrays.copyOf(starts, capacity);
                ends = Arrays.copyOf(ends, capacity);
                keys = Arrays.copyOf(keys, capacity);
            }
            starts[size] = start;
            ends[size] = end;
            keys[size++] = key;
        }
    }
}
