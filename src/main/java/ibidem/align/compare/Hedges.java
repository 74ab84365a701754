package ibidem.align.compare;

import ibidem.text.Folding;
import ibidem.text.Words;

/** Whether words that turn or weaken a sentence stand in a stretch of text: not, never, unless, only, alleged ... */
public final class Hedges {
    private final Lexicon.Lists lists;
    private final Folding folding = new Folding();

    /** @param like the quotation, by which its language is told */
    public Hedges(Tokens like, Lexicon lexicon) {
        this.lists = lexicon.guess(like, 0, like.size());
    }

    /** Whether such a word stands in {@code [from, to)}. */
    public boolean stand(String text, int from, int to) {
        if (from >= to) {
            return false;
        }
        Tokens tokens = Tokens.of(text, from, to, folding);
        return stand(lists, tokens, 0, tokens.size());
    }

    static boolean stand(Lexicon.Lists lists, Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            long key = tokens.key(i);
            if (lists.negators().has(key) || lists.hedges().has(key)) {
                return true;
            }
        }
        return false;
    }

    /** Words of the language's lists among those of a text, and all its words: tells languages apart. */
    public double shareOfFunctionWords(Words words) {
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            count += lists.functionWords().has(words.key(i)) ? 1 : 0;
        }
        return words.size() == 0 ? 0 : (double) count / words.size();
    }
}
