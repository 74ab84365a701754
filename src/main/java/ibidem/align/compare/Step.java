package ibidem.align.compare;

/**
 * One step of an alignment: tokens {@code [qFrom, qTo)} of the quotation stand for tokens {@code [sFrom, sTo)} of the
 * source. One side may be empty, not both.
 */
record Step(int qFrom, int qTo, int sFrom, int sTo, Relation relation) {
    /** How the two sides are related; all but {@link #OTHER} count as aligned. */
    enum Relation {
        /** One token each, with one key. */
        SAME,
        /** The same letters, parted or joined in another way. */
        JOINED,
        /** Variants of one word. */
        SPELLING,
        /** Forms of one word. */
        INFLECTION,
        /** The quotation's edge cuts the source's word. */
        CUT,
        /** A bracket inside the word stands for some of the source's letters. */
        BRACKETED,
        /** The same word, with a note's marker glued to it on one side. */
        MARKER,
        /** Anything else. */
        OTHER
    }

    boolean aligns() {
        return relation != Relation.OTHER;
    }

    Step shift(int q, int s) {
        return new Step(qFrom + q, qTo + q, sFrom + s, sTo + s, relation);
    }
}
