package ibidem.quote.speaker;

/**
 * One word, punctuation mark or quotation of a paragraph.
 *
 * @param start offset in the document's text
 * @param end offset after it
 * @param text as written, without a possessive ’s
 * @param lower in small letters
 * @param kind what it is
 * @param quotation index of the quotation for {@code QUOTATION}, else -1
 * @param possessive whether ’s or ’ followed
 * @param tags what the lexicon says that it may be, a bit a {@link Tag}: each word is asked hundreds of times
 */
record Word(int start, int end, String text, String lower, Kind kind, int quotation, boolean possessive, long tags) {
    /** What a token is. */
    enum Kind {
        WORD,
        NUMBER,
        PUNCTUATION,
        QUOTATION
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isQuotation() {
        return kind == Kind.QUOTATION;
    }

    /** Whether it may be a {@code tag}. */
    boolean is(Tag tag) {
        return (tags & tag.bit()) != 0;
    }

    boolean is(String punctuation) {
        return kind == Kind.PUNCTUATION && text.equals(punctuation);
    }

    boolean isPunctuation() {
        return kind == Kind.PUNCTUATION;
    }

    /** Whether it begins with a capital letter. */
    boolean capital() {
        return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    }

    /** As it would be written inside a sentence, were it no name. */
    Word small() {
        return new Word(start, end, lower, lower, kind, quotation, possessive, tags);
    }
}
