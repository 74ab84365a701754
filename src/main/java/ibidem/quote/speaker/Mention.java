package ibidem.quote.speaker;

/**
 * A phrase that may name a speaker, as words {@code [from, to)} of its {@link Narration}.
 *
 * @param head index after the last word of the phrase's own noun, before “of ...” and the like
 */
record Mention(int from, int head, int to, Kind kind) {
    /** What the phrase is. */
    enum Kind {
        PRONOUN,
        RELATIVE,
        NAME,
        DESCRIPTION
    }
}
