package ibidem.judge;

/** How much had to be folded for the words to be the same. */
public enum Level {
    L0,
    L1,
    L2
}
