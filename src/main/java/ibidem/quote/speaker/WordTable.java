package ibidem.quote.speaker;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is known of words, found by their characters in a text, so that asking costs no object: a hash table with open
 * addressing. Not for several threads while words are added.
 *
 * @param <V> what is known of a word
 */
final class WordTable<V> {
    private static final int FIRST = 256;
    /** Fibonacci hashing (D. Knuth, The Art of Computer Programming 3, 6.4). */
    private static final int SPREAD = 0x9E3779B1;

    private char[][] words = new char[FIRST][];
    private Object[] values = new Object[FIRST];
    private int count;

    /** What is known of the word {@code [from, to)} of {@code text}; null if it was never added. */
    @SuppressWarnings("unchecked") // only add writes values
    @Nullable
    V get(char[] text, int from, int to) {
        return (V) values[slot(text, from, to)];
    }

    /** Adds a word, or says something else of it. */
    void put(char[] text, int from, int to, V value) {
        int slot = slot(text, from, to);
        if (words[slot] == null) {
            words[slot] = Arrays.copyOfRange(text, from, to);
            count++;
        }
        values[slot] = value;
        if (2 * count > words.length) {
            grow();
        }
    }

    /** Where the characters stand in the table, or belong. */
    private int slot(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = (hash + text[i]) * SPREAD;
        }
        int slot = (hash ^ hash >>> 15) & words.length - 1;
        while (words[slot] != null && !same(words[slot], text, from, to)) {
            slot = slot + 1 & words.length - 1;
        }
        return slot;
    }

    private static boolean same(char[] word, char[] text, int from, int to) {
        if (word.length != to - from) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (word[i] != text[from + i]) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        char[][] all = words;
        Object[] known = values;
        words = new char[2 * all.length][];
        values = new Object[2 * all.length];
        for (int i = 0; i < all.length; i++) {
            if (all[i] != null) {
                int slot = slot(all[i], 0, all[i].length);
                words[slot] = all[i];
                values[slot] = known[i];
            }
        }
    }
}
