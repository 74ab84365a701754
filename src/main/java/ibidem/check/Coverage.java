package ibidem.check;

/**
 * Counts of a draft or a run. Every share is to be printed with its denominator.
 *
 * @param quotations by bucket, {@code TERM}s apart
 * @param citations of notes, running text and bibliography, by bucket; comments are no citations
 * @param quotationsCited quotations, {@code TERM}s apart, with a note or citation
 * @param notesResolved notes whose every citation leads to a work
 * @param sourcesUsed sources in which a quotation was found or which a citation names
 */
public record Coverage(
        Tally quotations,
        Tally citations,
        int terms,
        int quotationsCited,
        int notes,
        int notesResolved,
        int sourcesUsed) {
    public static final Coverage NONE = new Coverage(Tally.NONE, Tally.NONE, 0, 0, 0, 0, 0);

    /** The counts of two drafts together; sources used are counted by draft, so their sum is an upper bound. */
    public Coverage plus(Coverage other) {
        return new Coverage(
                quotations.plus(other.quotations),
                citations.plus(other.citations),
                terms + other.terms,
                quotationsCited + other.quotationsCited,
                notes + other.notes,
                notesResolved + other.notesResolved,
                sourcesUsed + other.sourcesUsed);
    }

    /** These figures with other counts by bucket. */
    public Coverage with(Tally quotationsNow, Tally citationsNow) {
        return new Coverage(quotationsNow, citationsNow, terms, quotationsCited, notes, notesResolved, sourcesUsed);
    }

    /** Traceable of all quotations that are judged, 0 to 1; 0 where there are none. */
    public double quotationTraceability() {
        return share(quotations.traceable(), quotations.judged());
    }

    /** Traceable and unsupported of all quotations that are judged: what could be checked at all. */
    public double checkableShare() {
        return share(quotations.traceable() + quotations.unsupported(), quotations.judged());
    }

    private static double share(int part, int of) {
        return of == 0 ? 0 : (double) part / of;
    }

    /** Counts by bucket. */
    public record Tally(int traceable, int unsupported, int unresolved, int waived) {
        public static final Tally NONE = new Tally(0, 0, 0, 0);

        public Tally plus(Tally other) {
            return new Tally(
                    traceable + other.traceable,
                    unsupported + other.unsupported,
                    unresolved + other.unresolved,
                    waived + other.waived);
        }

        /** All but the waived. */
        public int judged() {
            return traceable + unsupported + unresolved;
        }

        public int all() {
            return judged() + waived;
        }
    }
}
