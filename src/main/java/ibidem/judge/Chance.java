package ibidem.judge;

import ibidem.align.WordShares;
import ibidem.align.compare.Comparison;
import ibidem.align.compare.Placement;

/**
 * Whether so many of a quotation's words could stand together in the text searched by chance: the expected number of such
 * places, as the E-value of sequence search.
 */
final class Chance {
    /** The highest expected number of places at which chance is excluded; natural logarithm. */
    static final double LIMIT = Math.log(0.001);
    /**
     * The same for a substantive alteration that nothing but its few words ties to a passage. At this limit none of 243
     * real quotations of a novel was claimed of 82 MB of other English text (at 1e-3 one was), and 155 of 163 with four
     * words and more were in the novel.
     */
    static final double FEW_WORDS_LIMIT = Math.log(1e-4);

    /**
     * The same where every word has its like, and only spelling and punctuation differ: that leaves chance hardly more
     * room than the same words do, of which no proof is asked. Four function words together still exceed it.
     */
    static final double VARIANT_LIMIT = Math.log(0.05);

    /**
     * Words of text that a run is taken to have searched at least. Verdicts must not change when sources are added, so
     * every run is held to the standard of a large library; only the cited source counts by its own size.
     */
    private static final long LIBRARY = 100_000_000L;

    private Chance() {}

    /** Natural logarithm of the number of places at which chance would put the matched words. */
    static double expected(Placement placement, boolean cited, int source, WordingContext context) {
        boolean minor = placement.isComplete() && placement.isMinor();
        return expected(placement, cited, source, context, minor ? 1 : FUNCTION_WORD_WEIGHT);
    }

    /**
     * Function words come in company ("I think that we have to"), so to a substantive alteration each is worth half its
     * share, as a logarithm; with the full share, eight of them together would be proof.
     */
    private static final double FUNCTION_WORD_WEIGHT = 0.5;

    /** Usual share from which on a word is a function word. */
    private static final double FUNCTION_WORD = 5e-3;

    private static double expected(
            Placement placement, boolean cited, int source, WordingContext context, double functionWordWeight) {
        long words = context.source().words(source);
        boolean own = cited && words < Long.MAX_VALUE;
        double expected = Math.log(
                Math.max(2, own ? words : Math.max(LIBRARY, context.shares().words())));
        boolean first = true;
        for (int p = 0; p < placement.pieces().size(); p++) {
            Comparison piece = placement.pieces().get(p);
            if (piece == null) {
                continue;
            }
            if (!first) {
                expected += Math.log(Math.max(2, Math.abs(placement.gaps().get(p))));
            }
            first = false;
            if (piece.marks().contains(Comparison.Mark.OMISSION)) {
                expected += Math.log(
                        Math.max(2, (piece.extent().passage() - piece.extent().words()) / 2));
            }
            for (Comparison.Word word : piece.matched()) {
                double weight = word.usual() >= FUNCTION_WORD ? functionWordWeight : 1;
                expected += weight * Math.log(share(word, context.shares()));
            }
        }
        return expected;
    }

    /**
     * The usual share of a word, or the library's if that is larger, so that a topic's own words prove little. The
     * library's counts the less the smaller it is. Never below the usual share: then the label of a quotation would turn
     * on how large a library happens to be.
     */
    private static double share(Comparison.Word word, WordShares shares) {
        double words = shares.words();
        double smoothed = (shares.share(word.key()) * words + word.usual() * PRIOR) / (words + PRIOR);
        return Math.max(word.usual(), smoothed);
    }

    /** Words of text that the usual shares count as. */
    private static final double PRIOR = 500_000;
}
