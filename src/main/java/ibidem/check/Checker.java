package ibidem.check;

import ibidem.cite.Citation;
import ibidem.cite.CitationReader;
import ibidem.cite.Citations;
import ibidem.cite.Note;
import ibidem.judge.Bucket;
import ibidem.judge.CitationJudge;
import ibidem.judge.CitationVerdict;
import ibidem.judge.Locus;
import ibidem.judge.Place;
import ibidem.judge.QuotationJudge;
import ibidem.judge.QuotationVerdict;
import ibidem.judge.Reason;
import ibidem.judge.SpeakerMatch;
import ibidem.judge.Wording;
import ibidem.library.Availability;
import ibidem.quote.Quotation;
import ibidem.quote.QuotationFinder;
import ibidem.quote.QuoteOptions;
import ibidem.read.Document;
import ibidem.read.ReadOutcome;
import ibidem.read.ReadOutcome.Read;
import ibidem.read.ReadOutcome.Unread;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes drafts through all stages. The order of the stages is known here and nowhere else. */
public final class Checker {
    private final CheckOptions options;
    private final CitationReader citationReader = new CitationReader();
    private final QuotationFinder quotationFinder = new QuotationFinder();

    public Checker(CheckOptions options) {
        this.options = options;
    }

    /** Checks drafts that share a library. */
    public CheckResult check(List<ReadOutcome> drafts) {
        List<CheckedDraft> checked = new ArrayList<>();
        for (ReadOutcome outcome : drafts) {
            if (outcome instanceof Read read) {
                checked.add(check(read.document()));
            } else if (outcome instanceof Unread unread) {
                checked.add(CheckedDraft.unreadable(unread.path(), unread.mediaType(), unread.reason()));
            }
        }
        return new CheckResult(checked, List.of(), 0);
    }

    private CheckedDraft check(Document document) {
        List<Quotation> quotations = quotationFinder.find(document, new QuoteOptions(options.aliases()));
        Citations citations = citationReader.read(document, options.today());

        List<CheckedNote> notes = new ArrayList<>();
        for (Note note : citations.notes()) {
            List<CitationVerdict> verdicts =
                    note.citations().stream().map(Checker::judge).toList();
            notes.add(new CheckedNote(note, verdicts, CitationJudge.note(note, verdicts)));
        }
        List<CheckedCitation> inText = new ArrayList<>();
        for (Citations.InText citation : citations.inText()) {
            inText.add(new CheckedCitation(citation.id(), citation.citation(), List.of(), judge(citation.citation())));
        }
        List<CheckedCitation> bibliography = new ArrayList<>();
        for (Citations.Entry entry : citations.bibliography()) {
            bibliography.add(
                    new CheckedCitation(entry.id(), entry.citation(), entry.citedBy(), judge(entry.citation())));
        }
        List<CheckedQuotation> judged = new ArrayList<>();
        for (Quotation quotation : quotations) {
            judged.add(new CheckedQuotation(
                    "q" + (judged.size() + 1),
                    quotation,
                    Words.of(quotation, document),
                    List.of(),
                    verdict(quotation)));
        }
        List<Finding> findings = new ArrayList<>();
        for (CheckedQuotation quotation : judged) {
            findings.addAll(QuotationFindings.of(
                    quotation.id(), quotation.quotation(), document.text(), quotation.verdict(), number -> ""));
        }
        notes.forEach(note -> findings.addAll(CitationFindings.of(note)));
        inText.forEach(c -> findings.addAll(CitationFindings.of(c.citation(), c.verdict(), c.id())));
        bibliography.forEach(c -> findings.addAll(CitationFindings.of(c.citation(), c.verdict(), c.id())));
        findings.sort(java.util.Comparator.comparing(Finding::span));
        return new CheckedDraft(
                document.provenance().path(),
                document,
                document.provenance().mediaType(),
                "",
                judged,
                notes,
                inText,
                bibliography,
                findings,
                CoverageCount.of(judged, notes, inText, bibliography),
                List.of());
    }

    private static CitationVerdict judge(Citation citation) {
        return CitationJudge.judge(citation, citation.form() == Citation.Form.COMMENT ? null : Availability.ABSENT);
    }

    private static QuotationVerdict verdict(Quotation quotation) {
        if (quotation.kind() == Quotation.Kind.TERM) {
            return QuotationJudge.term();
        }
        return new QuotationVerdict(
                Wording.UNRESOLVED,
                null,
                Reason.NO_SOURCE,
                null,
                "",
                Locus.NA,
                quotation.speaker() == null ? SpeakerMatch.NONE : SpeakerMatch.UNKNOWN,
                Place.NA,
                Set.of(),
                Bucket.UNRESOLVED,
                List.of());
    }
}
