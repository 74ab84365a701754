package ibidem.quote.marks;

/** Families of marks that open and close each other. */
enum Sign {
    DOUBLE,
    STRAIGHT,
    SINGLE,
    GUILLEMET,
    ANGLE,
    CORNER,
    WHITE_CORNER;

    private static final Sign[] ALL = values();

    static Sign of(int ordinal) {
        return ALL[ordinal];
    }

    /** Whether a quotation opened by this may be closed by {@code other}, at a price where they differ. */
    boolean closedBy(Sign other) {
        return this == other || (this == DOUBLE && other == STRAIGHT) || (this == STRAIGHT && other == DOUBLE);
    }
}
