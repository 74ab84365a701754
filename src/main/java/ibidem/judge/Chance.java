package ibidem.judge;

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
     * The same where nothing but the words themselves ties a substantive alteration to a passage, and there are few.
     */
    static final double FEW_WORDS_LIMIT = Math.log(1e-6);

    /**
     * Words of text that a run is taken to have searched at least. Verdicts must not change when sources are added, so
     * every run is held to the standard of a large library; only the cited source counts by its own size.
     */
    private static final long LIBRARY = 100_000_000L;

    private Chance() {}

    /** Natural logarithm of the number of places at which chance would put the matched words. */
    static double expected(Placement placement, boolean cited, int source, WordingContext context) {
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
            for (long key : piece.matched()) {
                expected += Math.log(Math.max(LEAST, context.shares().share(key)));
            }
        }
        return expected;
    }

    /**
     * The least share that a word is credited with: in a small library nearly every word is rare, and would be proof by
     * itself.
     */
    private static final double LEAST = 1e-5;
}
