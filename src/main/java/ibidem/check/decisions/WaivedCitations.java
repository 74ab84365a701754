package ibidem.check.decisions;

import ibidem.check.CheckedCitation;
import ibidem.check.CheckedDraft;
import ibidem.check.CheckedNote;
import ibidem.check.Finding;
import ibidem.cite.Citation;
import ibidem.cite.Citations;
import ibidem.cite.Note;
import ibidem.judge.Bucket;
import ibidem.judge.CitationJudge;
import ibidem.judge.CitationVerdict;
import ibidem.judge.Rule;
import ibidem.library.Availability;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The citations of one draft for which a person vouches: those that a waiver names, wherever they stand, and the short
 * forms that lead to one of these.
 */
final class WaivedCitations {
    private final CheckedDraft draft;
    private final Vouching vouching;
    private final List<Note> notes;
    private final List<Citations.Entry> bibliography;
    /** What a waiver says, by the span of the citation that it names. */
    private final Map<TextSpan, String> named = new HashMap<>();

    private final Set<TextSpan> waived = new HashSet<>();
    private final Map<TextSpan, String> unpublished = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /** Says which waiver holds for a citation. */
    interface Vouching {
        @Nullable
        Waiver of(Citation citation, String subject);
    }

    WaivedCitations(CheckedDraft draft, Vouching vouching) {
        this.draft = draft;
        this.vouching = vouching;
        this.notes = draft.notes().stream().map(CheckedNote::note).toList();
        this.bibliography = draft.bibliography().stream()
                .map(entry -> new Citations.Entry(entry.id(), entry.citation(), entry.citedBy()))
                .toList();
        notes.forEach(note -> note.citations().forEach(citation -> name(citation, "note " + note.label())));
        draft.inText().forEach(citation -> name(citation.citation(), citation.id()));
        draft.bibliography().forEach(entry -> name(entry.citation(), entry.id()));
    }

    private void name(Citation citation, String subject) {
        Waiver waiver = vouching.of(citation, subject);
        if (waiver != null) {
            named.put(citation.span(), waiver.says());
        }
    }

    /** The citation that a waiver can name: itself, or the one that its short form leads to. */
    private Citation work(Citation citation) {
        return Works.target(citation.resolution(), notes, bibliography)
                .filter(target -> !named.containsKey(citation.span()))
                .orElse(citation);
    }

    /** The draft's notes, waived where they are. @param tally moved with them */
    List<CheckedNote> notes(Tally tally) {
        List<CheckedNote> now = new ArrayList<>();
        for (CheckedNote checked : draft.notes()) {
            List<CitationVerdict> verdicts = new ArrayList<>();
            for (int i = 0; i < checked.verdicts().size(); i++) {
                Citation citation = checked.note().citations().get(i);
                String subject = "note " + checked.note().label();
                verdicts.add(verdict(citation, checked.verdicts().get(i), subject, tally));
            }
            now.add(
                    verdicts.equals(checked.verdicts())
                            ? checked
                            : new CheckedNote(checked.note(), verdicts, CitationJudge.note(checked.note(), verdicts)));
        }
        return now;
    }

    /** Citations of the running text or the bibliography, waived where they are. @param tally moved with them */
    List<CheckedCitation> outside(List<CheckedCitation> citations, Tally tally) {
        return citations.stream()
                .map(one -> one.with(verdict(one.citation(), one.verdict(), one.id(), tally)))
                .toList();
    }

    private CitationVerdict verdict(Citation citation, CitationVerdict verdict, String subject, Tally tally) {
        Citation work = work(citation);
        String who = named.get(work.span());
        if (who == null || verdict.bucket() != Bucket.UNRESOLVED) {
            return verdict;
        }
        if (work.form() == Citation.Form.UNPUBLISHED) {
            unpublished.put(citation.span(), who);
        }
        tally.waive(verdict.bucket());
        waived.add(citation.span());
        findings.add(Waivers.finding(Rule.CITATION_WAIVED, who, citation.span(), subject));
        return new CitationVerdict(new Availability(Availability.Status.WAIVED, -1, List.of(), who), Bucket.WAIVED);
    }

    /** Where the waived ones stand. */
    Set<TextSpan> spans() {
        return Set.copyOf(waived);
    }

    /** What the waiver says of those that lead to an interview or its like: it vouches for their words, too. */
    Optional<String> unpublished(List<Citation> citations) {
        return citations.stream()
                .map(citation -> Optional.ofNullable(unpublished.get(citation.span())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    List<Finding> findings() {
        return findings;
    }
}
