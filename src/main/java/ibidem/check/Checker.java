package ibidem.check;

import ibidem.align.Found;
import ibidem.align.Search;
import ibidem.cite.Citation;
import ibidem.cite.CitationReader;
import ibidem.cite.Citations;
import ibidem.cite.Note;
import ibidem.judge.CitationJudge;
import ibidem.judge.CitationVerdict;
import ibidem.judge.Cited;
import ibidem.judge.Rule;
import ibidem.library.Catalogue;
import ibidem.library.Library;
import ibidem.quote.Quotation;
import ibidem.quote.QuotationFinder;
import ibidem.read.Document;
import ibidem.read.ReadOutcome;
import ibidem.read.ReadOutcome.Read;
import ibidem.read.ReadOutcome.Unread;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes drafts through all stages. The order of the stages is known here and nowhere else. */
public final class Checker {
    private final CheckOptions options;
    private final Search.Options searching;
    private final CitationReader citationReader = new CitationReader();
    private final QuotationFinder quotationFinder = new QuotationFinder();

    public Checker(CheckOptions options, Search.Options searching) {
        this.options = options;
        this.searching = searching;
    }

    /** Checks drafts that share a library: all their quotations are looked for in one pass over it. */
    public CheckResult check(List<ReadOutcome> drafts, Library library) {
        List<Reading> readings = new ArrayList<>();
        for (ReadOutcome outcome : drafts) {
            if (outcome instanceof Read read) {
                readings.add(Reading.of(read.document(), quotationFinder, citationReader, options));
            }
        }
        Held held = new Held(library);
        Catalogue catalogue = Catalogue.of(library);
        List<Works> works = new ArrayList<>();
        List<String> wordings = new ArrayList<>();
        List<Set<Integer>> cited = new ArrayList<>();
        for (Reading reading : readings) {
            Works own = new Works(reading.citations(), reading.document(), catalogue, held);
            works.add(own);
            for (int i = 0; i < reading.quotations().size(); i++) {
                // A term is not judged, so it is not looked for.
                boolean term = reading.quotations().get(i).kind() == Quotation.Kind.TERM;
                wordings.add(term ? "" : reading.words().get(i));
                cited.add(own.sources(
                        reading.quotations().get(i), reading.inText().get(i)));
            }
            for (Reading.Translated translated : reading.originals()) {
                int quotation = translated.quotation();
                wordings.add(translated.original());
                cited.add(own.sources(
                        reading.quotations().get(quotation), reading.inText().get(quotation)));
            }
        }
        Found found = Search.find(wordings, library.texts(), searching.preferring(cited));

        List<CheckedDraft> checked = new ArrayList<>();
        int next = 0;
        int firstWording = 0;
        for (ReadOutcome outcome : drafts) {
            if (outcome instanceof Unread unread) {
                checked.add(CheckedDraft.unreadable(unread.path(), unread.mediaType(), unread.reason()));
            } else {
                Reading reading = readings.get(next);
                checked.add(check(reading, works.get(next++), held, found, firstWording));
                firstWording += reading.wordings();
            }
        }
        return new CheckResult(checked, held.named(), library.size());
    }

    private CheckedDraft check(Reading reading, Works works, Held held, Found found, int firstWording) {
        List<CheckedNote> notes = new ArrayList<>();
        for (Note note : reading.citations().notes()) {
            List<CitationVerdict> verdicts =
                    note.citations().stream().map(works::judge).toList();
            notes.add(new CheckedNote(note, verdicts, CitationJudge.note(note, verdicts)));
        }
        List<CheckedCitation> inText = new ArrayList<>();
        for (Citations.InText citation : reading.citations().inText()) {
            inText.add(new CheckedCitation(
                    citation.id(), citation.citation(), List.of(), works.judge(citation.citation())));
        }
        List<CheckedCitation> bibliography = new ArrayList<>();
        for (Citations.Entry entry : reading.citations().bibliography()) {
            bibliography.add(
                    new CheckedCitation(entry.id(), entry.citation(), entry.citedBy(), works.judge(entry.citation())));
        }
        List<CheckedQuotation> quotations = quotations(reading, held, works, found, firstWording, notes, inText);
        return assemble(reading.document(), held, quotations, notes, inText, bibliography);
    }

    private List<CheckedQuotation> quotations(
            Reading reading,
            Held held,
            Works works,
            Found found,
            int firstWording,
            List<CheckedNote> notes,
            List<CheckedCitation> inText) {
        Map<String, List<Cited.Link>> links = new HashMap<>();
        for (CheckedNote note : notes) {
            for (int i = 0; i < note.verdicts().size(); i++) {
                Citation citation = note.note().citations().get(i);
                links.computeIfAbsent("note " + note.note().label(), label -> new ArrayList<>())
                        .add(new Cited.Link(citation, note.verdicts().get(i), works.isUnpublished(citation)));
            }
        }
        for (CheckedCitation citation : inText) {
            links.put(
                    citation.id(),
                    List.of(new Cited.Link(
                            citation.citation(), citation.verdict(), works.isUnpublished(citation.citation()))));
        }
        QuotationCheck check = new QuotationCheck(reading.document(), held, works, found, options);
        List<CheckedQuotation> checked = new ArrayList<>();
        for (int i = 0; i < reading.quotations().size(); i++) {
            Quotation quotation = reading.quotations().get(i);
            List<Cited.Link> own = new ArrayList<>();
            quotation.notes().forEach(label -> own.addAll(links.getOrDefault("note " + label, List.of())));
            reading.inText().get(i).forEach(id -> own.addAll(links.getOrDefault(id, List.of())));
            checked.add(new CheckedQuotation(
                    "q" + (i + 1),
                    quotation,
                    Words.shown(reading.words().get(i)),
                    reading.inText().get(i),
                    check.judge(quotation, reading.words().get(i), firstWording + i, Cited.of(own))));
        }
        int wording = firstWording + reading.words().size();
        for (Reading.Translated translated : reading.originals()) {
            CheckedQuotation quotation = checked.get(translated.quotation());
            Original original = check.original(quotation.quotation(), translated.original(), wording++);
            checked.set(translated.quotation(), quotation.with(original));
        }
        return checked;
    }

    private static CheckedDraft assemble(
            Document document,
            Held held,
            List<CheckedQuotation> quotations,
            List<CheckedNote> notes,
            List<CheckedCitation> inText,
            List<CheckedCitation> bibliography) {
        List<Finding> findings = new ArrayList<>();
        if (quotations.isEmpty() && Marks.occur(document)) {
            Rule rule = Rule.DRAFT_WITHOUT_QUOTATIONS;
            String what = "the text has quotation marks, and no quotation was found in it";
            findings.add(new Finding(rule, rule.severity(), what, new TextSpan(0, 0), ""));
        }
        for (CheckedQuotation quotation : quotations) {
            findings.addAll(QuotationFindings.of(
                    quotation.id(), quotation.quotation(), document.text(), quotation.verdict(), held.library()::path));
        }
        notes.forEach(note -> findings.addAll(CitationFindings.of(note)));
        inText.forEach(one -> findings.addAll(CitationFindings.of(one.citation(), one.verdict(), one.id())));
        bibliography.forEach(one -> findings.addAll(CitationFindings.of(one.citation(), one.verdict(), one.id())));
        findings.sort(Comparator.comparing(Finding::span));
        return new CheckedDraft(
                document.provenance().path(),
                document,
                document.provenance().mediaType(),
                "",
                quotations,
                notes,
                inText,
                bibliography,
                findings,
                CoverageCount.of(quotations, notes, inText, bibliography),
                held.takeNamedByDraft());
    }
}
