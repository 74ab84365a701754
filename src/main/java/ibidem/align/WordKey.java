package ibidem.align;

import ibidem.text.Folding;

/** Gathers the key of one word as UTF-8, and hashes it as {@link WordCutter} hashes words of ASCII. */
final class WordKey {
    /** Longer keys are cut; no run of a text is longer before it is folded. */
    private static final int CAPACITY = 3 * WordCutter.CAPACITY;

    private long[] bytes = new long[16];
    private int length;

    void clear() {
        for (int i = 0; i <= length >> 3; i++) {
            bytes[i] = 0;
        }
        length = 0;
    }

    /** Adds what a code point leaves in the key. */
    void append(int c, Folding folding) {
        int folded = folding.key(c);
        if (folded > 0) {
            put(folded);
        } else if (folded < 0) {
            String several = folding.several(c);
            for (int i = 0; i < several.length(); i++) {
                put(several.charAt(i));
            }
        }
    }

    int hash() {
        return WordHash.of(bytes, 0, length, 0);
    }

    /** The hash of one word's key, as a text that holds the word gives it. */
    static int hash(CharSequence word, Folding folding, WordKey scratch) {
        scratch.clear();
        int i = 0;
        while (i < word.length()) {
            int c = Character.codePointAt(word, i);
            i += Character.charCount(c);
            scratch.append(c, folding);
        }
        return scratch.hash();
    }

    private void put(int c) {
        if (c < 0x80) {
            add(c);
        } else if (c < 0x800) {
            add(0xC0 | c >> 6);
            add(0x80 | c & 0x3F);
        } else if (c < 0x10000) {
            add(0xE0 | c >> 12);
            add(0x80 | c >> 6 & 0x3F);
            add(0x80 | c & 0x3F);
        } else {
            add(0xF0 | c >> 18);
            add(0x80 | c >> 12 & 0x3F);
            add(0x80 | c >> 6 & 0x3F);
            add(0x80 | c & 0x3F);
        }
    }

    private void add(int b) {
        if (length >= CAPACITY) {
            return;
        }
        if ((length >> 3) + 2 >= bytes.length) {
            bytes = java.util.Arrays.copyOf(bytes, bytes.length * 2);
        }
        bytes[length >> 3] |= (long) b << ((length & 7) << 3);
        length++;
    }
}
