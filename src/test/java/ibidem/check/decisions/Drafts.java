package ibidem.check.decisions;

import ibidem.check.CheckResult;
import ibidem.check.CheckedDraft;
import ibidem.check.CheckedNote;
import ibidem.check.CheckedQuotation;
import ibidem.check.Coverage;
import ibidem.check.Finding;
import ibidem.cite.Citation;
import ibidem.cite.CitationReader;
import ibidem.cite.Citations;
import ibidem.cite.Note;
import ibidem.judge.Bucket;
import ibidem.judge.CitationVerdict;
import ibidem.judge.Locus;
import ibidem.judge.Place;
import ibidem.judge.QuotationVerdict;
import ibidem.judge.Reason;
import ibidem.judge.Rule;
import ibidem.judge.SpeakerMatch;
import ibidem.judge.Wording;
import ibidem.library.Availability;
import ibidem.quote.Quotation;
import ibidem.quote.speaker.Speaker;
import ibidem.read.Document;
import ibidem.read.FileReaders;
import ibidem.read.Marker;
import ibidem.read.ReadOutcome;
import ibidem.text.TextSpan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Drafts in a small notation: Markdown in which a quotation that holds "wrong" is NOT_FOUND, one that holds "unsure"
 * is UNRESOLVED, any other is EXACT; {@code Name: “...”} names its speaker. Notes are read for real; a citation that
 * holds "interview" is unpublished.
 */
final class Drafts {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final CitationReader CITATIONS = new CitationReader();

    private Drafts() {}

    static CheckResult result(CheckedDraft... drafts) {
        return new CheckResult(List.of(drafts), List.of(), 0);
    }

    static Document read(String path, String markdown) {
        try (FileReaders readers = new FileReaders()) {
            ReadOutcome outcome =
                    readers.read(path, new ByteArrayInputStream(markdown.getBytes(StandardCharsets.UTF_8)));
            return ((ReadOutcome.Read) outcome).document();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Citations cited(Document document) {
        return CITATIONS.read(document, TODAY);
    }

    static CheckedDraft draft(String path, String markdown) {
        Document document = read(path, markdown);
        List<Finding> findings = new ArrayList<>();
        Citations cited = cited(document);
        List<CheckedNote> notes = new ArrayList<>();
        cited.notes().forEach(note -> notes.add(note(note, findings)));
        List<CheckedQuotation> quotations = quotations(document, cited, findings);
        findings.sort(Comparator.comparing(Finding::span));
        int[] tally = new int[4];
        quotations.forEach(quotation -> tally[quotation.verdict().bucket().ordinal()]++);
        int[] noteTally = new int[4];
        notes.forEach(note ->
                note.verdicts().forEach(verdict -> noteTally[verdict.bucket().ordinal()]++));
        return new CheckedDraft(
                path,
                document,
                "text/markdown",
                "",
                quotations,
                notes,
                List.of(),
                List.of(),
                findings,
                new Coverage(
                        new Coverage.Tally(tally[0], tally[1], tally[2], tally[3]),
                        new Coverage.Tally(noteTally[0], noteTally[1], noteTally[2], noteTally[3]),
                        0,
                        0,
                        notes.size(),
                        0,
                        0),
                List.of());
    }

    private static CheckedNote note(Note note, List<Finding> findings) {
        String subject = "note " + note.label();
        Rule.of(note.linkage()).ifPresent(rule -> findings.add(finding(rule, note.span(), subject)));
        List<CitationVerdict> verdicts = new ArrayList<>();
        for (Citation citation : note.citations()) {
            Optional<Rule> rule = Rule.of(citation.resolution().status());
            Bucket bucket = rule.flatMap(Rule::bucket).orElse(Bucket.TRACEABLE);
            rule.ifPresent(r -> findings.add(finding(r, citation.span(), subject)));
            if (citation.text().contains("nterview")) {
                bucket = Bucket.UNRESOLVED;
                findings.add(finding(Rule.CITATION_UNPUBLISHED, citation.span(), subject));
            }
            verdicts.add(new CitationVerdict(Availability.ABSENT, bucket));
        }
        Bucket worst = verdicts.stream().map(CitationVerdict::bucket).anyMatch(Bucket.UNRESOLVED::equals)
                ? Bucket.UNRESOLVED
                : Bucket.TRACEABLE;
        return new CheckedNote(note, verdicts, worst);
    }

    private static List<CheckedQuotation> quotations(Document document, Citations cited, List<Finding> findings) {
        List<CheckedQuotation> quotations = new ArrayList<>();
        String text = document.text();
        for (int open = text.indexOf('“'); open >= 0; open = text.indexOf('“', open + 1)) {
            TextSpan span = new TextSpan(open + 1, text.indexOf('”', open));
            String id = "q" + (quotations.size() + 1);
            List<String> notes = new ArrayList<>();
            for (Note note : cited.notes()) {
                for (Marker marker : note.markers()) {
                    if (marker.span().start() >= span.end() && marker.span().start() <= span.end() + 2) {
                        notes.add(note.label());
                    }
                }
            }
            String words = span.of(text);
            boolean interview = cited.notes().stream()
                    .filter(note -> notes.contains(note.label()))
                    .anyMatch(note -> document.words(note.span()).contains("nterview"));
            Wording wording = words.contains("wrong")
                    ? Wording.NOT_FOUND
                    : words.contains("unsure") || interview ? Wording.UNRESOLVED : Wording.EXACT;
            Bucket bucket = wording == Wording.NOT_FOUND
                    ? Bucket.UNSUPPORTED
                    : wording == Wording.UNRESOLVED ? Bucket.UNRESOLVED : Bucket.TRACEABLE;
            Reason reason = interview ? Reason.UNPUBLISHED : wording == Wording.UNRESOLVED ? Reason.NO_SOURCE : null;
            Rule.of(wording).ifPresent(rule -> findings.add(finding(rule, span, id)));
            if (reason != null) {
                findings.add(finding(Rule.of(reason), span, id));
            }
            quotations.add(new CheckedQuotation(
                    id,
                    new Quotation(span, List.of(span), Quotation.Kind.DIRECT, "", speaker(text, open), notes, Set.of()),
                    words,
                    List.of(),
                    new QuotationVerdict(
                            wording,
                            null,
                            reason,
                            null,
                            "",
                            Locus.NA,
                            SpeakerMatch.NONE,
                            Place.NA,
                            new HashSet<>(),
                            bucket,
                            List.of())));
        }
        return quotations;
    }

    private static Speaker speaker(String text, int open) {
        if (open < 3 || text.charAt(open - 2) != ':') {
            return null;
        }
        int start = text.lastIndexOf('\n', open) + 1;
        String name = text.substring(start, open - 2);
        return new Speaker(name, name, new TextSpan(start, open - 2), "", true, null);
    }

    private static Finding finding(Rule rule, TextSpan span, String subject) {
        return new Finding(rule, rule.severity(), rule.code(), span, subject);
    }

    /** The open findings of a draft: {@code q1 quotation-not-found}. */
    static List<String> open(CheckedDraft draft) {
        return draft.findings().stream()
                .filter(Finding::isOpen)
                .map(finding -> (finding.subject() + " " + finding.rule().code()).strip())
                .toList();
    }

    static java.util.BitSet lines(int... lines) {
        java.util.BitSet set = new java.util.BitSet();
        Arrays.stream(lines).forEach(set::set);
        return set;
    }
}
