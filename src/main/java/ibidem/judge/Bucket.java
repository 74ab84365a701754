package ibidem.judge;

/** The roll-up. Never merged, and never a percentage without its denominator. */
public enum Bucket {
    TRACEABLE,
    UNSUPPORTED,
    UNRESOLVED,
    WAIVED
}
