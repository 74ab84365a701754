package ibidem.align;

/**
 * Chooses the seeds of each fragment: few enough that common words cost nothing, enough that no change short of a
 * rewriting kills them all.
 *
 * <p>Words in a row (triples) tell an untouched stretch; pairs of rare words, next to each other or with one or two words
 * between, survive changed words and letters.
 */
final class Seeding {
    /** Triples kept at least of each {@link #STRETCH} words; of more, the rarer half. */
    private static final int LEAST_TRIPLES = 8;

    private static final int STRETCH = 64;

    /** Pairs kept at most of each stretch. */
    private static final int MOST_PAIRS = 24;

    /**
     * A pair is rare if chance puts it together less often than this, a word. At 3e-8 a pair costs some 10 votes for
     * each 200 million words (1 GB), since words that follow each other do so more often than chance has it.
     */
    private static final double RARE_PAIR = 3e-8;

    /**
     * Share of words that no sampled text holds from which on a stretch is taken for noisy: misread letters make words
     * that stand nowhere, and pass for rare and precious ones. Such a stretch gets pairs of words that were met as well.
     * With 8 % of letters misread a third of the words are; clean English of another age stays below a tenth.
     */
    private static final double NOISE = 0.15;

    private static final double RARE_PAIR_AMONG_MET = 1e-6;

    private static final int MOST_PAIRS_AMONG_MET = 40;

    private static final int LEAST_PAIRS_AMONG_MET = 16;

    /** Rarity of a word that makes no seed. */
    private static final double NEVER = -1e9;

    /** Shorter fragments get no seeds where the same quotation has a longer one, which leads to the place as well. */
    static final int LEAST_WORDS = 4;

    private final Sought sought;
    private final Vocabulary vocabulary;
    private final SeedTable table;
    private final int mostPairs;
    private final int mostPairsAmongMet;

    private final double[] rarity = new double[STRETCH];
    private double[] candidates = new double[3 * STRETCH];
    private int[] order = new int[3 * STRETCH];

    Seeding(Sought sought, Vocabulary vocabulary, int wanted) {
        this.sought = sought;
        this.vocabulary = vocabulary;
        boolean many = wanted > 20_000;
        mostPairs = many ? 6 : MOST_PAIRS;
        mostPairsAmongMet = many ? 12 : MOST_PAIRS_AMONG_MET;
        int words = sought.words();
        long expected = (long) words * (many ? 1 : 3) + 64;
        table = new SeedTable((int) Math.min(1 << 26, expected));
    }

    /** Adds the seeds of one fragment. */
    void add(int fragment) {
        int size = sought.size(fragment);
        int first = sought.first(fragment);
        if (size < 3) {
            addShort(fragment, first, size);
            return;
        }
        for (int from = 0; from < size; from += STRETCH) {
            int to = Math.min(size, from + STRETCH);
            // The last stretch is whole, so that the fragment's end has as many seeds as its start.
            addStretch(fragment, Math.max(0, to - STRETCH), to);
        }
    }

    SeedTable table() {
        return table;
    }

    private void addShort(int fragment, int first, int size) {
        int last = first + size - 1;
        if (size == 1 || sought.piece(first) != sought.piece(last)) {
            for (int i = first; i <= last; i++) {
                table.addSingle(SeedTable.single(sought.hash(i)), fragment, sought.offset(i), 1L << (i - first));
            }
        } else {
            int seed = SeedTable.pair(sought.hash(first), sought.hash(last));
            table.add(seed, fragment, sought.offset(last), 3);
        }
    }

    private void addStretch(int fragment, int from, int to) {
        int first = sought.first(fragment);
        int n = to - from;
        int nowhere = 0;
        for (int i = 0; i < n; i++) {
            rarity[i] = rarity(fragment, first + from + i);
            nowhere += vocabulary.met(sought.hash(first + from + i)) == 0 ? 1 : 0;
        }
        addTriples(fragment, from, n);
        if (n < LEAST_WORDS) {
            return;
        }
        addPairs(fragment, from, n, RARE_PAIR, mostPairs, 0);
        if (nowhere >= Math.max(1, n * NOISE)) {
            for (int i = 0; i < n; i++) {
                rarity[i] = vocabulary.met(sought.hash(first + from + i)) == 0 ? NEVER : rarity[i];
            }
            addTriples(fragment, from, n);
            addPairs(fragment, from, n, RARE_PAIR_AMONG_MET, mostPairsAmongMet, LEAST_PAIRS_AMONG_MET);
        }
    }

    private void addTriples(int fragment, int from, int n) {
        int first = sought.first(fragment) + from;
        int found = 0;
        for (int i = 2; i < n; i++) {
            if (sought.piece(first + i) == sought.piece(first + i - 2)
                    && rarity[i] + rarity[i - 1] + rarity[i - 2] > 0) {
                candidates[found] = rarity[i] + rarity[i - 1] + rarity[i - 2];
                order[found++] = i;
            }
        }
        sort(found);
        int take = Math.min(found, Math.max(LEAST_TRIPLES, found / 2));
        for (int k = 0; k < take; k++) {
            int i = first + order[k];
            int seed = SeedTable.triple(sought.hash(i - 2), sought.hash(i - 1), sought.hash(i));
            long covered = bit(fragment, i) | bit(fragment, i - 1) | bit(fragment, i - 2);
            table.add(seed, fragment, sought.offset(i), covered);
        }
    }

    private void addPairs(int fragment, int from, int n, double chance, int most, int atLeast) {
        int first = sought.first(fragment) + from;
        double least = -Math.log(chance);
        int found = 0;
        for (int gap = 1; gap <= 3; gap++) {
            for (int i = gap; i < n; i++) {
                double rare = rarity[i] + rarity[i - gap];
                if (rare >= (atLeast > 0 ? 0 : least) && sought.piece(first + i) == sought.piece(first + i - gap)) {
                    candidates[found] = rare;
                    order[found++] = gap << 16 | i;
                }
            }
        }
        sort(found);
        for (int k = 0; k < Math.min(found, most); k++) {
            if (candidates[k] < least && k >= atLeast) {
                break;
            }
            int gap = order[k] >>> 16;
            int i = first + (order[k] & 0xFFFF);
            int before = sought.hash(i - gap);
            int word = sought.hash(i);
            int seed = gap == 1
                    ? SeedTable.pair(before, word)
                    : gap == 2 ? SeedTable.skip(before, word) : SeedTable.far(before, word);
            table.add(seed, fragment, sought.offset(i), bit(fragment, i) | bit(fragment, i - gap));
        }
    }

    /** Which bit stands for a word: its own up to 64 words, one of 64 equal stretches in longer fragments. */
    private long bit(int fragment, int word) {
        int size = sought.size(fragment);
        int at = word - sought.first(fragment);
        return 1L << (size <= 64 ? at : (int) (at * 64L / size));
    }

    /** The negative logarithm of a word's share of the texts, as far as the sample tells; long words are rarer. */
    private double rarity(int fragment, int word) {
        int end = word + 1 < sought.end(fragment) ? sought.offset(word + 1) : sought.length(fragment) + 1;
        int length = end - sought.offset(word) - 1;
        double unseen = length <= 3 ? 1 : length <= 5 ? 0.3 : length <= 7 ? 0.1 : 0.03;
        double share = (vocabulary.met(sought.hash(word)) + unseen) / (vocabulary.sampled() + 20_000.0);
        return -Math.log(share);
    }

    /** Sorts the first {@code n} candidates, rarest first; of equals the earlier. */
    private void sort(int n) {
        for (int i = 1; i < n; i++) {
            double value = candidates[i];
            int which = order[i];
            int k = i - 1;
            while (k >= 0 && candidates[k] < value) {
                candidates[k + 1] = candidates[k];
                order[k + 1] = order[k];
                k--;
            }
            candidates[k + 1] = value;
            order[k + 1] = which;
        }
    }
}
