package ibidem.judge;

/** How the quotation's words compare with the source's; of several fragments the worst, in this order. */
public enum Wording {
    EXACT,
    EDITED,
    ELIDED,
    SPLICED,
    OMISSION_UNMARKED,
    ALTERED,
    NOT_FOUND,
    UNRESOLVED
}
