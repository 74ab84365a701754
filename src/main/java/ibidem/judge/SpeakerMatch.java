package ibidem.judge;

/** Whether the source gives the words to the person whom the draft names. */
public enum SpeakerMatch {
    MATCH,
    MISMATCH,
    UNKNOWN,
    NONE
}
