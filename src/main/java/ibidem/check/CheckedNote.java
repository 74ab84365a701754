package ibidem.check;

import ibidem.cite.Note;
import ibidem.judge.Bucket;
import ibidem.judge.CitationVerdict;
import java.util.List;

/**
 * A note and what is said of it.
 *
 * @param verdicts one for each citation of the note
 * @param bucket the worst of its citations and its linkage
 */
public record CheckedNote(Note note, List<CitationVerdict> verdicts, Bucket bucket) {
    public CheckedNote {
        verdicts = List.copyOf(verdicts);
    }
}
