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
     * Words of text that a run is taken to have searched at least. Verdicts must not change when sources are added, so
     * every run is held to the standard of a large library; only the cited source counts by its own size.
     */
    private static final long LIBRARY = 100_000_000L;

    private Chance() {}

    /** Natural logarithm of the number of places at which chance would put the matched words. */
    static double expected(Placement placement, boolean cited, int source, WordingContext context) {
        return expected(placement, cited, source, context, FUNCTION_WORD_WEIGHT);
    }

    /** The same, by the words alone that are no function words. */
    static double expectedByContent(Placement placement, boolean cited, int source, WordingContext context) {
        return expected(placement, cited, source, context, 0);
    }

    /**
     * Function words come in company ("I think that we have to"), so each is worth half its share, as a logarithm; with
     * the full share, eight of them together would be proof.
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

    /** The library's share of a word, drawn towards the usual one the more the smaller the library is. */
    private static double share(Comparison.Word word, WordShares shares) {
        double words = shares.words();
        double share = (shares.share(word.key()) * words + word.usual() * PRIOR) / (words + PRIOR);
        return Math.max(LEAST, share);
    }

    /** Words of text that the usual shares count as. */
    private static final double PRIOR = 500_000;

    /** The least share that a word is credited with, so that no single word is proof by itself. */
    private static final double LEAST = 1e-5;
}
