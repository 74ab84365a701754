package ibidem.quote.speaker;

/**
 * One word, punctuation mark or quotation of a paragraph.
 *
 * @param start offset in the document's text
 * @param end offset after it
 * @param spelling what it is, wherever it stands
 * @param quotation index of the quotation for {@code QUOTATION}, else -1
 * @param possessive whether ’s or ’ followed
 */
record Word(int start, int end, Spelling spelling, int quotation, boolean possessive) {
    /** What a token is. */
    enum Kind {
        WORD,
        NUMBER,
        PUNCTUATION,
        QUOTATION
    }

    /** As written, without a possessive ’s. */
    String text() {
        return spelling.text();
    }

    /** In small letters. */
    String lower() {
        return spelling.lower();
    }

    boolean isWord() {
        return spelling.kind() == Kind.WORD;
    }

    boolean isNumber() {
        return spelling.kind() == Kind.NUMBER;
    }

    boolean isQuotation() {
        return quotation >= 0;
    }

    boolean isPunctuation() {
        return spelling.kind() == Kind.PUNCTUATION;
    }

    /** Whether it may be a {@code tag}. */
    boolean is(Tag tag) {
        return (spelling.tags() & tag.bit()) != 0;
    }

    boolean is(String punctuation) {
        return isPunctuation() && text().equals(punctuation);
    }

    /** Whether it begins with a capital letter. */
    boolean capital() {
        return spelling.capital();
    }

    /** Whether it begins with a small letter. */
    boolean small() {
        return spelling.small();
    }

    /** As it would be written inside a sentence, were it no name. */
    Word lowered() {
        return new Word(start, end, spelling.lowered(), quotation, possessive);
    }
}
