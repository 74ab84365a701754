package ibidem.judge;

/** Whether the page or time that the note gives is the passage's. */
public enum Place {
    OK,
    WRONG,
    NOT_CHECKABLE,
    NA
}
