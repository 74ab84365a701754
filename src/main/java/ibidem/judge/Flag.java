package ibidem.judge;

/** What a reader should look at. Never a verdict. */
public enum Flag {
    CASE,
    EDGE_ELLIPSIS,
    TAG_DROPPED,
    LONG_GAP,
    MARKED_OMISSION,
    SPACING,
    POLARITY_RISK,
    ENDS_MID_SENTENCE,
    CUT_INSIDE_WORD,
    MANY_HITS,
    SUSPICIOUS_CHARACTERS,
    SECOND_HAND,
    UNCLOSED,
    PULL_QUOTE,
    DENIED
}
