package ibidem.quote.speaker;

/**
 * A word as it is written somewhere, and all that is known of it wherever it stands.
 *
 * @param text as written, without a possessive ’s
 * @param lower in small letters
 * @param kind what it is
 * @param capital whether it is a word that begins with a capital letter
 * @param tags what the lexicon says that it may be, a bit a {@link Tag}: each word is asked hundreds of times
 */
record Spelling(String text, String lower, Word.Kind kind, boolean capital, long tags) {
    static Spelling sign(String sign) {
        return new Spelling(sign, sign, Word.Kind.PUNCTUATION, false, 0);
    }

    /** As it would be written inside a sentence, were it no name. */
    Spelling small() {
        return new Spelling(lower, lower, kind, false, tags);
    }
}
