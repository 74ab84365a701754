package ibidem.check.decisions;

import ibidem.check.CheckResult;
import ibidem.check.CheckedCitation;
import ibidem.check.CheckedDraft;
import ibidem.check.CheckedNote;
import ibidem.check.CheckedQuotation;
import ibidem.check.Finding;
import ibidem.check.Original;
import ibidem.check.Subjects;
import ibidem.cite.Citation;
import ibidem.judge.Bucket;
import ibidem.judge.Rule;
import ibidem.judge.Wording;
import ibidem.text.TextSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts apart what a person vouches for. A waiver never makes anything traceable, and never hides a source that says
 * something else: it takes only what could not be checked, or was not found.
 */
public final class Waivers {
    private final CheckedDraft draft;
    private final List<Waiver> waivers;
    private final LocalDate today;
    private final Set<Waiver> used = new HashSet<>();
    private final List<Finding> about = new ArrayList<>();
    private final Set<String> waivedQuotations = new HashSet<>();

    private Waivers(CheckedDraft draft, List<Waiver> waivers, LocalDate today) {
        this.draft = draft;
        this.waivers = waivers;
        this.today = today;
    }

    /** @param today decides which waivers still hold */
    public static CheckResult apply(CheckResult result, List<Waiver> waivers, LocalDate today) {
        return waivers.isEmpty()
                ? result
                : result.map(draft -> {
                    List<Waiver> here = of(waivers, draft.path());
                    return draft.isRead() && !here.isEmpty() ? new Waivers(draft, here, today).apply() : draft;
                });
    }

    /** The originals that waivers give of translated quotations. */
    public static Original.Known originals(List<Waiver> waivers) {
        List<Waiver> translations =
                waivers.stream().filter(waiver -> !waiver.original().isEmpty()).toList();
        return translations.isEmpty()
                ? Original.Known.NONE
                : (draft, words) -> ofQuotation(of(translations, draft), words)
                        .map(Waiver::original)
                        .orElse("");
    }

    private static List<Waiver> of(List<Waiver> waivers, String draft) {
        return waivers.stream()
                .filter(waiver -> waiver.file().isEmpty() || Globs.matches(waiver.file(), draft))
                .toList();
    }

    private static Optional<Waiver> ofQuotation(List<Waiver> waivers, String words) {
        String folded = Fingerprints.fold(words);
        return waivers.stream()
                .filter(waiver -> !waiver.quotation().isEmpty())
                .filter(waiver -> folded.startsWith(Fingerprints.fold(waiver.quotation())))
                .findFirst();
    }

    private static Optional<Waiver> ofCitation(List<Waiver> waivers, String words) {
        String folded = Fingerprints.fold(words);
        return waivers.stream()
                .filter(waiver -> !waiver.citation().isEmpty())
                .filter(waiver -> folded.startsWith(Fingerprints.fold(waiver.citation())))
                .findFirst();
    }

    private CheckedDraft apply() {
        WaivedCitations citations = new WaivedCitations(draft, this::vouched);
        Tally tally = new Tally(draft.coverage().citations());
        List<CheckedNote> notes = citations.notes(tally);
        List<CheckedCitation> inText = citations.outside(draft.inText(), tally);
        List<CheckedCitation> bibliography = citations.outside(draft.bibliography(), tally);
        about.addAll(citations.findings());
        Tally quoted = new Tally(draft.coverage().quotations());
        Subjects subjects = new Subjects(draft);
        List<CheckedQuotation> quotations = draft.quotations().stream()
                .map(quotation -> quotation(quotation, citations.unpublished(subjects.citedBy(quotation)), quoted))
                .toList();
        unused();
        List<Finding> findings = new ArrayList<>();
        draft.findings().stream()
                .filter(finding -> !isWaived(finding, citations.spans()))
                .forEach(findings::add);
        findings.addAll(about);
        findings.sort(Comparator.comparing(Finding::span));
        return new CheckedDraft(
                draft.path(),
                draft.document(),
                draft.mediaType(),
                draft.reason(),
                quotations,
                notes,
                inText,
                bibliography,
                findings,
                draft.coverage().with(quoted.now(), tally.now()),
                draft.sources());
    }

    /** The waiver that holds for a citation; null if none does. */
    private @Nullable Waiver vouched(Citation citation, String subject) {
        Waiver waiver = ofCitation(waivers, citation.text()).orElse(null);
        if (waiver == null) {
            return null;
        }
        used.add(waiver);
        return expired(waiver, citation.span(), subject) ? null : waiver;
    }

    /** Waivers that name this draft and find nothing in it; one that names no draft may be meant for another. */
    private void unused() {
        for (Waiver waiver : waivers) {
            if (!used.contains(waiver) && !waiver.file().isEmpty()) {
                String what = "the waiver of line " + waiver.line() + " finds nothing here";
                about.add(finding(Rule.WAIVER_UNUSED, what, new TextSpan(0, 0), ""));
            }
        }
    }

    /** Findings that say no more than "could not be checked" or "not found" about something waived. */
    private boolean isWaived(Finding finding, Set<TextSpan> citations) {
        boolean bucket = finding.rule().bucket().equals(Optional.of(Bucket.UNRESOLVED))
                || finding.rule() == Rule.QUOTATION_NOT_FOUND;
        boolean subject = waivedQuotations.contains(finding.subject())
                || citations.stream().anyMatch(span -> span.contains(finding.span()));
        return bucket && subject;
    }

    /** @param rests what is said of the waived interview that it cites */
    private CheckedQuotation quotation(CheckedQuotation checked, Optional<String> rests, Tally tally) {
        Waiver own = ofQuotation(waivers, checked.words()).orElse(null);
        TextSpan span = checked.quotation().span();
        if (own != null) {
            used.add(own);
            original(checked);
        }
        if (own == null ? rests.isEmpty() : expired(own, span, checked.id())) {
            return checked;
        }
        boolean open = checked.verdict().bucket() == Bucket.UNRESOLVED
                || checked.verdict().wording() == Wording.NOT_FOUND;
        if (!open) {
            if (checked.verdict().bucket() == Bucket.UNSUPPORTED) {
                String what = "a waiver does not stand against a source that is held and says something else";
                about.add(finding(Rule.WAIVER_UNUSED, what, span, checked.id()));
            }
            return checked;
        }
        tally.waive(checked.verdict().bucket());
        waivedQuotations.add(checked.id());
        String who = own == null ? "rests on a waived citation: " + rests.orElse("") : own.says();
        about.add(finding(Rule.QUOTATION_WAIVED, who, span, checked.id()));
        return checked.with(checked.verdict().with(Bucket.WAIVED));
    }

    /** Says so if the words that a waiver gives as the original are not those of the library. */
    private void original(CheckedQuotation checked) {
        Original original = checked.original();
        if (original == null || original.isHeld() || original.wording() == Wording.UNRESOLVED) {
            return;
        }
        String what = original.wording() == Wording.NOT_FOUND
                ? "the original that the waiver gives stands in no source held"
                : "the original that the waiver gives differs from the source";
        about.add(finding(Rule.ORIGINAL_DIFFERS, what, checked.quotation().span(), checked.id()));
    }

    private boolean expired(Waiver waiver, TextSpan span, String subject) {
        if (waiver.holds(today)) {
            return false;
        }
        about.add(finding(Rule.WAIVER_EXPIRED, "the waiver (" + waiver.who() + ") has expired", span, subject));
        return true;
    }

    static Finding finding(Rule rule, String message, TextSpan span, String subject) {
        return new Finding(rule, rule.severity(), message, span, subject);
    }
}
