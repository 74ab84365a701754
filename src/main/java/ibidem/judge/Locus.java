package ibidem.judge;

/** Where the words were found, against where the note says they are. */
public enum Locus {
    CITED,
    ELSEWHERE,
    UNDECIDED,
    UNCITED,
    NA
}
