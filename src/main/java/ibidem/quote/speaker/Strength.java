package ibidem.quote.speaker;

/** How surely words are given to somebody, from the surest down. */
public enum Strength {
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
