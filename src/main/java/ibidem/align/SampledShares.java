package ibidem.align;

import ibidem.text.Folding;
import ibidem.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shares from the sample that a search took on its way; it depends on the texts alone. */
final class SampledShares implements WordShares {
    /** What a word that the sample does not hold counts as met: rare words are many, and most are met nowhere. */
    private static final double UNSEEN = 0.5;

    private final List<String> wordings;
    private final Vocabulary vocabulary;
    private final int[] wordsOfText;
    private final long words;
    private final Map<Long, Long> met = new HashMap<>();
    private boolean filled;

    SampledShares(List<String> wordings, Vocabulary vocabulary, int[] wordsOfText) {
        this.wordings = wordings;
        this.vocabulary = vocabulary;
        this.wordsOfText = wordsOfText;
        long sum = 0;
        for (int count : wordsOfText) {
            sum += count;
        }
        words = sum;
    }

    @Override
    public long words() {
        return words;
    }

    /** The number of words in one text. */
    int words(int text) {
        return wordsOfText[text];
    }

    /** {@inheritDoc} Words that no wording has count as not seen. */
    @Override
    public synchronized double share(long key) {
        if (!filled) {
            fill();
            filled = true;
        }
        Long times = met.get(key);
        return ((times == null ? 0 : times) + UNSEEN) / (vocabulary.sampled() + 1.0);
    }

    /** The search knows words by hashes of its own: the keys that the judges know are worked out when first asked. */
    private void fill() {
        Folding folding = new Folding();
        WordKey scratch = new WordKey();
        for (String wording : wordings) {
            Words cut = Words.of(wording, 0, wording.length(), folding);
            for (int i = 0; i < cut.size(); i++) {
                Long key = cut.key(i);
                if (!met.containsKey(key)) {
                    int hash = WordKey.hash(wording.substring(cut.start(i), cut.end(i)), folding, scratch);
                    met.put(key, vocabulary.met(hash));
                }
            }
        }
    }
}
