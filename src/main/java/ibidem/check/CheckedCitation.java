package ibidem.check;

import ibidem.cite.Citation;
import ibidem.judge.CitationVerdict;
import java.util.List;

/**
 * A citation outside the notes and what is said of it.
 *
 * @param id {@code c1} in the running text, {@code b1} in the bibliography
 * @param citedBy of a bibliography entry: ids of in-text citations and labels of notes; else empty
 */
public record CheckedCitation(String id, Citation citation, List<String> citedBy, CitationVerdict verdict) {
    public CheckedCitation {
        citedBy = List.copyOf(citedBy);
    }

    /** This citation with another verdict. */
    public CheckedCitation with(CitationVerdict now) {
        return new CheckedCitation(id, citation, citedBy, now);
    }
}
