package ibidem.align.compare;

import ibidem.align.compare.Comparison.Extent;
import ibidem.align.compare.Step.Relation;
import java.util.ArrayList;
import java.util.List;

/** How much of a piece aligns, and how little chance such words have to stand together. */
final class Measure {
    /** Share of letters in which two similar words differ at most. */
    private static final double SIMILAR = 0.4;

    private static final double FUNCTION_WORD = 9e-3;

    private static final double[] BY_LENGTH = {
        5e-3, 5e-3, 1.2e-3, 4.5e-4, 3.5e-4, 2.2e-4, 1.3e-4, 1.2e-4, 8.5e-5, 6.5e-5, 4e-5
    };

    /** A character in a script of thousands. */
    private static final double ALONE = 2e-3;

    private final Tokens q;
    private final Tokens s;
    private final Kin kin;
    private final WordSet functionWords;

    Measure(Tokens q, Tokens s, Lexicon.Lists lists, Kin kin) {
        this.q = q;
        this.s = s;
        this.kin = kin;
        this.functionWords = lists.functionWords();
    }

    /** How much of the piece aligns by {@code steps} with the source's tokens {@code [sFrom, sTo)}. */
    Extent extent(List<Step> steps, int sFrom, int sTo) {
        int words = 0;
        int aligned = 0;
        int similar = 0;
        for (Step step : steps) {
            int half = q.halfWords(step.qFrom(), step.qTo());
            words += half;
            if (step.aligns()) {
                aligned += half;
                similar += half;
            } else if (step.qTo() - step.qFrom() == 1
                    && step.sTo() - step.sFrom() == 1
                    && kin.unlikeness(step.qFrom(), step.sFrom()) <= SIMILAR) {
                similar += half;
            }
        }
        return new Extent(words, aligned, similar, s.halfWords(sFrom, sTo));
    }

    /** The words that align; of variants the quotation's, since the shares of the sought words are known best. */
    List<Comparison.Word> matched(List<Step> steps) {
        List<Comparison.Word> words = new ArrayList<>();
        for (Step step : steps) {
            if (step.aligns() && step.relation() != Relation.CUT) {
                for (int i = step.qFrom(); i < step.qTo(); i++) {
                    words.add(new Comparison.Word(q.key(i), usual(i)));
                }
            }
        }
        return words;
    }

    /**
     * Share of running text that a word like the quotation's {@code i}-th usually has: geometric means over 870,000
     * running words of English news, speeches and fiction, by length; closed-class words apart.
     */
    private double usual(int i) {
        if (q.is(i, Tokens.ALONE)) {
            return ALONE;
        }
        if (functionWords.has(q.key(i))) {
            return FUNCTION_WORD;
        }
        int length = q.end(i) - q.start(i);
        return BY_LENGTH[Math.min(length, BY_LENGTH.length - 1)];
    }
}
