package ibidem.library;

import java.util.List;

/**
 * Whether the library holds the work that a citation names.
 *
 * @param source number of the source; -1 if none
 * @param matched CSL variables by which it was recognised ({@code URL}, {@code DOI}, {@code title} ...)
 * @param differing CSL variables in which citation and source disagree
 * @param detail for a person: what disagrees, or why it cannot be read; may be empty
 */
public record Availability(Status status, int source, List<String> matched, List<String> differing, String detail) {
    public static final Availability ABSENT = new Availability(Status.ABSENT, -1, List.of(), "");

    public Availability {
        matched = List.copyOf(matched);
        differing = List.copyOf(differing);
    }

    /** Where nothing disagrees. */
    public Availability(Status status, int source, List<String> matched, String detail) {
        this(status, source, matched, List.of(), detail);
    }

    /** The answers. */
    public enum Status {
        AVAILABLE,
        PARTIAL,
        UNREADABLE,
        ABSENT,
        CONFLICT,
        WAIVED
    }
}
