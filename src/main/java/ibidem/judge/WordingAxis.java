package ibidem.judge;

import java.util.List;

/** Compares a quotation's words with what the sources hold, and says how they differ. */
public final class WordingAxis {
    private WordingAxis() {}

    /**
     * Judges one quotation.
     *
     * @param wording the words between the marks
     * @param candidates the sources in which it may stand, likeliest first; empty if the search found none
     */
    public static WordingVerdict judge(String wording, List<Candidate> candidates, WordingContext context) {
        throw new UnsupportedOperationException("not yet");
    }
}
