package ibidem.align;

/**
 * The words of a run's wordings, and how often each was met where the texts were sampled.
 *
 * <p>Not for several threads: each counts into an array of its own ({@link #newCounts}), and {@link #add} sums them up.
 */
final class Vocabulary {
    private final int[] keys;
    private final int[] numbers;
    private final int mask;
    private int size;
    private long[] counts;
    private long sampled;

    Vocabulary(Sought sought) {
        int capacity = Integer.highestOneBit(Math.max(16, sought.words())) * 4;
        keys = new int[capacity];
        numbers = new int[capacity];
        mask = capacity - 1;
        for (int i = 0; i < sought.words(); i++) {
            put(sought.hash(i));
        }
        counts = new long[size];
    }

    private void put(int hash) {
        int slot = slot(hash);
        while (numbers[slot] != 0) {
            if (keys[slot] == hash) {
                return;
            }
            slot = slot + 1 & mask;
        }
        keys[slot] = hash;
        numbers[slot] = ++size;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & mask;
    }

    /** The number of a word, from 0; -1 if no wording has it. */
    int number(int hash) {
        int slot = slot(hash);
        while (numbers[slot] != 0) {
            if (keys[slot] == hash) {
                return numbers[slot] - 1;
            }
            slot = slot + 1 & mask;
        }
        return -1;
    }

    int[] newCounts() {
        return new int[size];
    }

    /** Counts the first {@code length} words of {@code hashes}. */
    void count(int[] hashes, int length, int[] into) {
        for (int i = 0; i < length; i++) {
            int number = number(hashes[i]);
            if (number >= 0) {
                into[number]++;
            }
        }
    }

    /** Adds counts of {@code words} words of the texts. */
    void add(int[] more, long words) {
        for (int i = 0; i < size; i++) {
            counts[i] += more[i];
        }
        sampled += words;
    }

    void forget() {
        counts = new long[size];
        sampled = 0;
    }

    /** How often the word was met among {@link #sampled} ones. */
    long met(int hash) {
        int number = number(hash);
        return number < 0 ? 0 : counts[number];
    }

    long sampled() {
        return sampled;
    }
}
