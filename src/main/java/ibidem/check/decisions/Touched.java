package ibidem.check.decisions;

import ibidem.check.CheckResult;
import ibidem.check.CheckedDraft;
import ibidem.check.CheckedNote;
import ibidem.check.CheckedQuotation;
import ibidem.check.Finding;
import ibidem.check.Standing;
import ibidem.check.Subjects;
import ibidem.cite.Citation;
import ibidem.cite.Note;
import ibidem.judge.FoundPassage;
import ibidem.judge.Rule;
import ibidem.read.Document;
import ibidem.read.Marker;
import ibidem.text.Places;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps open only what a change touched: a quotation, note or citation on a changed line, what rests on such a note by
 * way of an ibid. or a short form, what rests on a changed source, and short forms that lead elsewhere than before.
 */
public final class Touched {
    private final CheckedDraft draft;
    private final Document document;
    private final Change change;
    private final Set<Integer> changedSources;
    private final Places places;
    private final Subjects subjects;
    /** Labels of notes whose words or marker are on changed lines, or the words of a note that they lead to. */
    private final Set<String> notes = new HashSet<>();

    private Touched(CheckedDraft draft, Document document, Change change, Set<Integer> changedSources) {
        this.draft = draft;
        this.document = document;
        this.change = change;
        this.changedSources = changedSources;
        this.places = new Places(document.file());
        this.subjects = new Subjects(draft);
    }

    /**
     * @param changes by the path of the draft; a draft without a change is untouched
     * @param changedSources numbers of the sources whose files changed
     */
    public static CheckResult apply(CheckResult result, Map<String, Change> changes, Set<Integer> changedSources) {
        Change none = new Change(new java.util.BitSet(), EMPTY, null);
        return result.map(draft -> {
            Document document = draft.document();
            Change change = changes.getOrDefault(draft.path(), none);
            return document == null || change.isNew()
                    ? draft
                    : new Touched(draft, document, change, changedSources).apply();
        });
    }

    /** Stands for "as before, and nobody needs to look". */
    private static final Document EMPTY = new Document(
            new ibidem.read.Provenance("", "", "", ""),
            "",
            "",
            ibidem.text.OffsetMap.identity(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            ibidem.read.Metadata.NONE,
            List.of());

    private CheckedDraft apply() {
        List<Finding> drift = IbidDrift.of(draft, change);
        Set<String> rewritten = new HashSet<>();
        drift.forEach(finding -> rewritten.add(finding.subject().substring("note ".length())));
        draft.notes().stream()
                .map(CheckedNote::note)
                .filter(note -> isChanged(note.span()))
                .forEach(note -> rewritten.add(note.label()));
        for (CheckedNote note : draft.notes()) {
            boolean rests = note.note().citations().stream()
                    .flatMap(citation -> citation.resolution().chain().stream())
                    .anyMatch(rewritten::contains);
            boolean marked = note.note().markers().stream().map(Marker::span).anyMatch(this::isChanged);
            if (rests || marked || rewritten.contains(note.note().label())) {
                notes.add(note.note().label());
            }
        }
        Standing untouched = new Standing(Standing.State.UNTOUCHED, "");
        List<Finding> findings = new ArrayList<>(drift);
        for (Finding finding : draft.findings()) {
            findings.add(!finding.isOpen() || isTouched(finding) ? finding : finding.with(untouched));
        }
        findings.sort(Comparator.comparing(Finding::span));
        return draft.with(findings);
    }

    private boolean isTouched(Finding finding) {
        if (isChanged(finding.span()) || newlyBroken(finding)) {
            return true;
        }
        Optional<CheckedQuotation> quotation = subjects.quotation(finding);
        if (quotation.isPresent()) {
            return isChanged(quotation.get().quotation().span())
                    || quotation.get().quotation().notes().stream().anyMatch(notes::contains)
                    || subjects.citedBy(quotation.get()).stream()
                            .map(Citation::span)
                            .anyMatch(this::isChanged)
                    || quotation.get().verdict().passages().stream()
                            .map(FoundPassage::passage)
                            .anyMatch(passage -> changedSources.contains(passage.source()));
        }
        return subjects.note(finding)
                .map(note -> notes.contains(note.note().label()))
                .orElse(false);
    }

    /** A marker whose note was taken away, a label given twice: the line that shows it need not be the one changed. */
    private boolean newlyBroken(Finding finding) {
        boolean linkage = finding.rule() == Rule.NOTE_DANGLING_MARKER
                || finding.rule() == Rule.NOTE_DUPLICATE
                || finding.rule() == Rule.NOTE_ORPHAN
                || finding.rule() == Rule.CITATION_DANGLING;
        if (!linkage || change.citations() == null) {
            return false;
        }
        Optional<CheckedNote> now = subjects.note(finding);
        return now.isPresent()
                && change.citations().notes().stream()
                        .filter(then -> then.label().equals(now.get().note().label()))
                        .noneMatch(then -> isAsBefore(then, now.get().note()));
    }

    private static boolean isAsBefore(Note then, Note now) {
        boolean resolutions = true;
        for (int i = 0; i < Math.min(then.citations().size(), now.citations().size()); i++) {
            resolutions &= then.citations().get(i).resolution().status()
                    == now.citations().get(i).resolution().status();
        }
        return then.linkage() == now.linkage() && resolutions;
    }

    private boolean isChanged(TextSpan span) {
        TextSpan inFile = document.toFile().toOriginal(span);
        return change.touches(places.line(inFile.start()), places.line(Math.max(inFile.start(), inFile.end() - 1)));
    }
}
