package ibidem.align;

import ibidem.text.TextSpan;

/**
 * One difference between a quotation's words and a passage's: what turns the source's words into the quotation's.
 *
 * @param quotation the quotation's words there; empty for {@code DELETE}
 * @param source the source's words there; empty for {@code INSERT}
 * @param inQuotation where, in the wording
 * @param inSource where, in the source's text
 */
public record Edit(Op op, String quotation, String source, TextSpan inQuotation, TextSpan inSource, Kind kind) {
    /** What was done to the source's words. */
    public enum Op {
        REPLACE,
        INSERT,
        DELETE
    }

    /** The classes of alteration, from the least to the gravest. */
    public enum Kind {
        PUNCTUATION,
        SPELLING,
        INFLECTION,
        FUNCTION_WORD,
        CONTENT_WORD,
        NAME,
        NUMBER,
        NEGATION
    }
}
