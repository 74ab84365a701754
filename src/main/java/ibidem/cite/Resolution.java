package ibidem.cite;

import java.util.List;

/**
 * Where a citation that does not give its work in full leads.
 *
 * @param note label of the note with the full citation; empty unless {@code RESOLVED} to a note
 * @param item which citation of that note, from 1; 0 where {@code note} is empty
 * @param entry id of the bibliography entry it leads to ({@code b7}); empty if none
 * @param chain the labels passed on the way, this note first, the target last
 */
public record Resolution(Status status, String note, int item, String entry, List<String> chain) {
    public static final Resolution NONE = new Resolution(Status.NONE, "", 0, "", List.of());

    public Resolution {
        chain = List.copyOf(chain);
    }

    /** How following it ended. */
    public enum Status {
        /** Nothing to follow: a full citation cited for the first time, an interview, a comment. */
        NONE,
        RESOLVED,
        AMBIGUOUS,
        DANGLING,
        FORWARD
    }
}
