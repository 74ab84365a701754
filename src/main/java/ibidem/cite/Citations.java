package ibidem.cite;

import ibidem.text.TextSpan;
import java.util.List;

/**
 * All that a document cites.
 *
 * @param notes in the order of the text; a {@code DANGLING_MARKER} is a note without words at its marker's place
 * @param inText citations in the running text, ids {@code c1}, {@code c2} ... in order
 * @param bibliography entries of the list of works, ids {@code b1}, {@code b2} ... in order
 */
public record Citations(List<Note> notes, List<InText> inText, List<Entry> bibliography) {
    public Citations {
        notes = List.copyOf(notes);
        inText = List.copyOf(inText);
        bibliography = List.copyOf(bibliography);
    }

    /** A citation in the running text: {@code (Smith 2016, 14)}, {@code [@smith, p. 3]}, a link. */
    public record InText(String id, Citation citation) {
        public String entry() {
            return citation.resolution().entry();
        }

        public TextSpan span() {
            return citation.span();
        }
    }

    /** An entry of the bibliography. @param citedBy ids of in-text citations, or note labels */
    public record Entry(String id, Citation citation, List<String> citedBy) {
        public Entry {
            citedBy = List.copyOf(citedBy);
        }
    }
}
