package ibidem.check.decisions;

import ibidem.check.CheckResult;
import ibidem.check.CheckedDraft;
import ibidem.check.CheckedNote;
import ibidem.check.CheckedQuotation;
import ibidem.check.Finding;
import ibidem.check.Subjects;
import ibidem.cite.Citation;
import ibidem.judge.Bucket;
import ibidem.judge.CitationJudge;
import ibidem.judge.CitationVerdict;
import ibidem.judge.Reason;
import ibidem.judge.Rule;
import ibidem.judge.Wording;
import ibidem.library.Availability;
import ibidem.read.Document;
import ibidem.text.TextSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Counts apart what a person vouches for. A waiver never makes anything traceable, and never hides a source that says
 * something else: it takes only what could not be checked, or was not found.
 */
public final class Waivers {
    private final CheckedDraft draft;
    private final Document document;
    private final List<Waiver> waivers;
    private final LocalDate today;
    private final Set<Waiver> used = new HashSet<>();
    private final List<Finding> about = new ArrayList<>();
    private final Set<String> waivedSubjects = new HashSet<>();
    private final Set<TextSpan> waivedCitations = new HashSet<>();

    private Waivers(CheckedDraft draft, Document document, List<Waiver> waivers, LocalDate today) {
        this.draft = draft;
        this.document = document;
        this.waivers = waivers;
        this.today = today;
    }

    /** @param today decides which waivers still hold */
    public static CheckResult apply(CheckResult result, List<Waiver> waivers, LocalDate today) {
        if (waivers.isEmpty()) {
            return result;
        }
        return result.map(draft -> {
            Document document = draft.document();
            List<Waiver> here = waivers.stream()
                    .filter(waiver -> waiver.file().isEmpty() || Globs.matches(waiver.file(), draft.path()))
                    .toList();
            return document == null || here.isEmpty() ? draft : new Waivers(draft, document, here, today).apply();
        });
    }

    private CheckedDraft apply() {
        Tally citations = new Tally(draft.coverage().citations());
        List<CheckedNote> notes =
                draft.notes().stream().map(note -> note(note, citations)).toList();
        Tally tally = new Tally(draft.coverage().quotations());
        Subjects subjects = new Subjects(draft);
        List<CheckedQuotation> quotations = draft.quotations().stream()
                .map(quotation -> quotation(quotation, subjects, tally))
                .toList();
        for (Waiver waiver : waivers) {
            if (!used.contains(waiver) && !waiver.file().isEmpty()) {
                about.add(finding(
                        Rule.WAIVER_UNUSED,
                        "the waiver of line " + waiver.line() + " finds nothing here",
                        new TextSpan(0, 0),
                        ""));
            }
        }
        List<Finding> findings = new ArrayList<>();
        draft.findings().stream().filter(finding -> !isWaived(finding)).forEach(findings::add);
        findings.addAll(about);
        findings.sort(java.util.Comparator.comparing(Finding::span));
        return new CheckedDraft(
                draft.path(),
                document,
                draft.mediaType(),
                draft.reason(),
                quotations,
                notes,
                draft.inText(),
                draft.bibliography(),
                findings,
                draft.coverage().with(tally.now(), citations.now()),
                draft.sources());
    }

    /** Findings that say no more than "could not be checked" or "not found" about something waived. */
    private boolean isWaived(Finding finding) {
        boolean bucket = finding.rule().bucket().equals(Optional.of(Bucket.UNRESOLVED))
                || finding.rule() == Rule.QUOTATION_NOT_FOUND;
        boolean subject = waivedSubjects.contains(finding.subject())
                || waivedCitations.stream().anyMatch(span -> span.contains(finding.span()));
        return bucket && subject;
    }

    private CheckedQuotation quotation(CheckedQuotation checked, Subjects subjects, Tally tally) {
        String words = Fingerprints.fold(document.words(checked.quotation().span()));
        Optional<Waiver> own = waivers.stream()
                .filter(waiver -> !waiver.quotation().isEmpty())
                .filter(waiver -> words.startsWith(Fingerprints.fold(waiver.quotation())))
                .findFirst();
        boolean rests = checked.verdict().reason() == Reason.UNPUBLISHED
                && subjects.citedBy(checked).stream().map(Citation::span).anyMatch(waivedCitations::contains);
        if (own.isEmpty() && !rests) {
            return checked;
        }
        own.ifPresent(used::add);
        if (own.isPresent() && expired(own.get(), checked.quotation().span(), checked.id())) {
            return checked;
        }
        boolean open = checked.verdict().bucket() == Bucket.UNRESOLVED
                || checked.verdict().wording() == Wording.NOT_FOUND;
        if (!open) {
            if (checked.verdict().bucket() == Bucket.UNSUPPORTED) {
                about.add(finding(
                        Rule.WAIVER_UNUSED,
                        "a waiver does not stand against a source that is held and says something else",
                        checked.quotation().span(),
                        checked.id()));
            }
            return checked;
        }
        tally.waive(checked.verdict().bucket());
        waivedSubjects.add(checked.id());
        about.add(finding(
                Rule.QUOTATION_WAIVED,
                own.map(waiver -> waiver.line(true)).orElse("rests on a waived citation"),
                checked.quotation().span(),
                checked.id()));
        return checked.with(checked.verdict().with(Bucket.WAIVED));
    }

    private CheckedNote note(CheckedNote checked, Tally tally) {
        List<CitationVerdict> verdicts = new ArrayList<>();
        boolean changed = false;
        for (int i = 0; i < checked.verdicts().size(); i++) {
            CitationVerdict verdict = checked.verdicts().get(i);
            Citation citation = checked.note().citations().get(i);
            Optional<Waiver> waiver = waivers.stream()
                    .filter(one -> !one.citation().isEmpty())
                    .filter(one -> Fingerprints.fold(citation.text()).startsWith(Fingerprints.fold(one.citation())))
                    .findFirst();
            waiver.ifPresent(used::add);
            String subject = "note " + checked.note().label();
            boolean holds = waiver.isPresent()
                    && !expired(waiver.get(), citation.span(), subject)
                    && verdict.bucket() == Bucket.UNRESOLVED;
            if (waiver.isPresent() && holds) {
                tally.waive(verdict.bucket());
                waivedCitations.add(citation.span());
                about.add(finding(Rule.CITATION_WAIVED, waiver.get().line(true), citation.span(), subject));
                Availability now = new Availability(
                        Availability.Status.WAIVED, -1, List.of(), waiver.get().line(true));
                verdicts.add(new CitationVerdict(now, Bucket.WAIVED));
                changed = true;
            } else {
                verdicts.add(verdict);
            }
        }
        return changed
                ? new CheckedNote(checked.note(), verdicts, CitationJudge.note(checked.note(), verdicts))
                : checked;
    }

    private boolean expired(Waiver waiver, TextSpan span, String subject) {
        if (waiver.holds(today)) {
            return false;
        }
        about.add(finding(Rule.WAIVER_EXPIRED, "the waiver (" + waiver.line(false) + ") has expired", span, subject));
        return true;
    }

    private static Finding finding(Rule rule, String message, TextSpan span, String subject) {
        return new Finding(rule, rule.severity(), message, span, subject);
    }
}
