package ibidem.judge;

import ibidem.align.Stretch;
import ibidem.text.OffsetMap;
import ibidem.text.TextSpan;
import java.util.List;
import java.util.Optional;

/**
 * One source in which a quotation may stand.
 *
 * @param source its number in the library
 * @param stretches what to look at, in the order of the text, not overlapping
 * @param toDocument from the search text to the document
 * @param parting what in the document keeps two places apart
 * @param hidden whether these are the words of the source that a reader cannot see
 */
public record Candidate(int source, List<Stretch> stretches, OffsetMap toDocument, Parting parting, boolean hidden) {
    public Candidate {
        stretches = List.copyOf(stretches);
    }

    /** A source of which nothing is known but its words. */
    public static Candidate of(int source, List<Stretch> stretches, OffsetMap toDocument) {
        return new Candidate(source, stretches, toDocument, (earlier, later) -> Optional.empty(), false);
    }

    /** Only the words of a source that a reader cannot see. */
    public static Candidate ofHidden(int source, List<Stretch> stretches, OffsetMap toDocument) {
        return new Candidate(source, stretches, toDocument, (earlier, later) -> Optional.empty(), true);
    }

    /** Whether two places of a document belong together. */
    @FunctionalInterface
    public interface Parting {
        /**
         * What lies between two places, in the document's text: {@code "another speaker's turn"}, {@code "another
         * section"}; empty if nothing does.
         */
        Optional<String> between(TextSpan earlier, TextSpan later);
    }
}
