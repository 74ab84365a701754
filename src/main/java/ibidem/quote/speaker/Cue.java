package ibidem.quote.speaker;

/**
 * An attribution found for one quotation.
 *
 * @param speaker whose words
 * @param from index of the first cue word
 * @param to index after the last one
 * @param strength how surely the words are given to somebody; see {@link Strength}
 */
record Cue(Mention speaker, int from, int to, Strength strength) {
    /** From the surest down. */
    enum Strength {
        /** A tag right beside the quotation: “...,” said X. */
        TAG,
        /** A verb of saying before it. */
        LEAD,
        /** A tag at the sentence's end. */
        FINAL,
        /** A verb that attributes. */
        WEAK,
        /** Only a subject of the clause. */
        SUBJECT
    }
}
