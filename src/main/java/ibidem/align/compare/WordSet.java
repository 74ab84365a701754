package ibidem.align.compare;

import ibidem.text.Folding;
import ibidem.text.Words;
import java.util.Arrays;

/** A closed list of words, held as the hashes of their keys. */
final class WordSet {
    private final long[] keys;

    private WordSet(long[] keys) {
        this.keys = keys;
    }

    /** The words of {@code list}, which are parted by blanks. */
    static WordSet of(String list) {
        String[] words = list.trim().split(" +");
        long[] keys = new long[words.length];
        Folding folding = new Folding();
        for (int i = 0; i < words.length; i++) {
            keys[i] = key(words[i], folding);
        }
        Arrays.sort(keys);
        return new WordSet(keys);
    }

    static long key(String word, Folding folding) {
        long key = Words.NO_KEY;
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            key = Words.hash(key, c, folding);
            i += Character.charCount(c);
        }
        return key;
    }

    boolean has(long key) {
        return Arrays.binarySearch(keys, key) >= 0;
    }
}
