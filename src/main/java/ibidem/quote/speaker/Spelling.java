package ibidem.quote.speaker;

/**
 * A word as it is written somewhere, and all that is known of it wherever it stands.
 *
 * @param text as written, without a possessive ’s
 * @param lower in small letters
 * @param kind what it is
 * @param capital whether it is a word that begins with a capital letter
 * @param small whether it is a word that begins with a small letter; scripts without capitals have neither
 * @param tags what the lexicon says that it may be, a bit a {@link Tag}: each word is asked hundreds of times
 */
record Spelling(String text, String lower, Word.Kind kind, boolean capital, boolean small, long tags) {
    static Spelling of(String text, String lower, Word.Kind kind, long tags) {
        boolean word = kind == Word.Kind.WORD;
        int first = text.codePointAt(0);
        return new Spelling(
                text, lower, kind, word && Character.isUpperCase(first), word && Character.isLowerCase(first), tags);
    }

    static Spelling sign(String sign) {
        return of(sign, sign, Word.Kind.PUNCTUATION, 0);
    }

    /** As it would be written inside a sentence, were it no name. */
    Spelling lowered() {
        return of(lower, lower, kind, tags);
    }
}
