package ibidem.check;

import ibidem.cite.Citation;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Leads from a finding's subject to the quotation, note or citation that it is about. */
public final class Subjects {
    private static final String NOTE = "note ";

    private final Map<String, CheckedQuotation> quotations = new HashMap<>();
    private final Map<String, CheckedNote> notes = new HashMap<>();
    private final Map<String, CheckedCitation> citations = new HashMap<>();

    public Subjects(CheckedDraft draft) {
        draft.quotations().forEach(quotation -> quotations.put(quotation.id(), quotation));
        draft.notes().forEach(note -> notes.putIfAbsent(note.note().label(), note));
        draft.inText().forEach(citation -> citations.put(citation.id(), citation));
        draft.bibliography().forEach(citation -> citations.put(citation.id(), citation));
    }

    public Optional<CheckedQuotation> quotation(Finding finding) {
        return Optional.ofNullable(quotations.get(finding.subject()));
    }

    /** The note of that label; of several with one label the one in which the finding stands. */
    public Optional<CheckedNote> note(Finding finding) {
        return finding.subject().startsWith(NOTE)
                ? Optional.ofNullable(notes.get(finding.subject().substring(NOTE.length())))
                : Optional.empty();
    }

    public Optional<CheckedCitation> citation(Finding finding) {
        return Optional.ofNullable(citations.get(finding.subject()));
    }

    /** The citations on which a quotation rests, by way of its notes and in the running text, in order. */
    public List<Citation> citedBy(CheckedQuotation quotation) {
        List<Citation> cited = new ArrayList<>();
        for (String label : quotation.quotation().notes()) {
            @Nullable CheckedNote note = notes.get(label);
            if (note != null) {
                cited.addAll(note.note().citations());
            }
        }
        for (String id : quotation.citations()) {
            @Nullable CheckedCitation citation = citations.get(id);
            if (citation != null) {
                cited.add(citation.citation());
            }
        }
        return cited;
    }

    /** The one citation inside a note that a finding points at, if it points at one. */
    public Optional<Citation> citationInNote(Finding finding) {
        TextSpan at = finding.span();
        return note(finding)
                .flatMap(note -> note.note().citations().stream()
                        .filter(citation -> citation.span().contains(at))
                        .findFirst());
    }

    /** The note of that label, or null. */
    public @Nullable CheckedNote note(String label) {
        return notes.get(label);
    }
}
