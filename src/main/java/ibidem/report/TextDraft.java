package ibidem.report;

import ibidem.align.Edit;
import ibidem.align.Passage;
import ibidem.check.CheckedCitation;
import ibidem.check.CheckedDraft;
import ibidem.check.CheckedNote;
import ibidem.check.CheckedQuotation;
import ibidem.check.CheckedSource;
import ibidem.check.Finding;
import ibidem.check.Original;
import ibidem.check.Standing;
import ibidem.cite.Citation;
import ibidem.judge.Bucket;
import ibidem.judge.CitationVerdict;
import ibidem.judge.FoundPassage;
import ibidem.judge.Rule;
import ibidem.judge.Wording;
import ibidem.read.Document;
import ibidem.text.TextSpan;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One draft in the terminal report: an entry for everything that has a finding, in the order of the text. */
final class TextDraft {
    /** Passages of one quotation that are shown; the others are counted. */
    private static final int PASSAGES = 3;

    private final CheckedDraft draft;
    private final Paint paint;
    private final boolean verbose;
    private final Writer out;
    private final Map<String, List<Finding>> findings = new HashMap<>();
    private final Chains chains;
    private final Map<Document, Positions> sourcePositions = new IdentityHashMap<>();

    TextDraft(CheckedDraft draft, Paint paint, boolean verbose, Writer out) {
        this.draft = draft;
        this.paint = paint;
        this.verbose = verbose;
        this.out = out;
        this.chains = new Chains(draft);
        for (Finding finding : draft.findings()) {
            if (verbose || finding.isOpen()) {
                findings.computeIfAbsent(finding.subject(), subject -> new ArrayList<>())
                        .add(finding);
            }
        }
    }

    /** Something that can be written, and where it stands. */
    private record Entry(TextSpan span, Body body) {
        /** Writes the entry. */
        private interface Body {
            void write(String place) throws IOException;
        }
    }

    void write() throws IOException {
        Document document = draft.document();
        if (document == null) {
            return;
        }
        Positions positions = new Positions(document);
        for (String warning : document.warnings()) {
            out.write("! " + Inert.line(draft.path()) + ": " + Inert.line(warning) + "\n");
        }
        for (Entry entry : entries()) {
            Position at = positions.of(entry.span());
            String page = at.page() > 0 ? " (page " + at.page() + ")" : "";
            entry.body()
                    .write(paint.strong(Inert.line(draft.path()) + ":" + at.startLine() + ":" + at.startColumn())
                            + page);
        }
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (CheckedQuotation quotation : draft.quotations()) {
            if (shown(quotation.id())) {
                entries.add(new Entry(quotation.quotation().span(), place -> quotation(place, quotation)));
            }
        }
        for (CheckedNote note : draft.notes()) {
            if (shown("note " + note.note().label())) {
                entries.add(new Entry(note.note().span(), place -> note(place, note)));
            }
        }
        for (List<CheckedCitation> list : List.of(draft.inText(), draft.bibliography())) {
            for (CheckedCitation citation : list) {
                if (shown(citation.id())) {
                    entries.add(new Entry(citation.citation().span(), place -> citation(place, citation)));
                }
            }
        }
        for (Finding finding : draft.findings()) {
            if (finding.subject().isEmpty() && (verbose || finding.isOpen())) {
                entries.add(new Entry(finding.span(), place -> out.write(place + "  " + line(finding) + "\n\n")));
            }
        }
        entries.sort(Comparator.comparing(Entry::span));
        return entries;
    }

    private boolean shown(String subject) {
        return verbose || findings.containsKey(subject);
    }

    private void quotation(String place, CheckedQuotation checked) throws IOException {
        Bucket bucket = checked.verdict().bucket();
        out.write(paint.sign(bucket) + " " + place + "  " + (bucket == null ? "term, not judged" : paint.name(bucket)));
        String speaker = checked.quotation().speaker() == null
                ? ""
                : ", " + Inert.line(checked.quotation().speaker().name());
        out.write(paint.faint("  " + checked.id() + Inert.line(speaker)) + "\n");
        List<FoundPassage> passages = checked.verdict().passages();
        List<Edit> edits =
                passages.isEmpty() ? List.of() : passages.get(0).passage().edits();
        List<TextSpan> changed = edits.stream().map(Edit::inQuotation).sorted().toList();
        String words = checked.words();
        out.write("    draft   “" + Marked.line(words, new TextSpan(0, words.length()), changed, paint::added) + "”\n");
        for (int i = 0; i < Math.min(passages.size(), bucket == Bucket.TRACEABLE && !verbose ? 1 : PASSAGES); i++) {
            passage(passages.get(i), i == 0 ? label(checked) : "also at");
        }
        if (passages.size() > PASSAGES) {
            out.write("            and " + (passages.size() - PASSAGES) + " more places\n");
        }
        if (checked.original() != null) {
            original(checked.original());
        }
        for (String label : checked.quotation().notes()) {
            for (String chain : chains.ofNote(label)) {
                out.write("    note    " + chain + "\n");
            }
        }
        for (String id : checked.citations()) {
            out.write("    cites   " + chains.ofInText(id) + "\n");
        }
        messages(findings.getOrDefault(checked.id(), List.of()));
    }

    private void original(Original original) throws IOException {
        List<TextSpan> changed = original.passages().isEmpty()
                ? List.of()
                : original.passages().get(0).passage().edits().stream()
                        .map(Edit::inQuotation)
                        .sorted()
                        .toList();
        String words = original.words();
        out.write(
                "    original “" + Marked.line(words, new TextSpan(0, words.length()), changed, paint::added) + "”\n");
        for (FoundPassage found : original.passages().stream().limit(1).toList()) {
            passage(found, original.isHeld() ? "source " : "nearest");
        }
    }

    private static String label(CheckedQuotation checked) {
        Wording wording = checked.verdict().wording();
        return wording == Wording.NOT_FOUND || wording == Wording.UNRESOLVED ? "nearest" : "source ";
    }

    private void passage(FoundPassage found, String label) throws IOException {
        Passage passage = found.passage();
        CheckedSource source = draft.source(passage.source());
        Document document = Objects.requireNonNull(source.document(), "a passage stands in a source that was read");
        List<TextSpan> changed =
                passage.edits().stream().map(Edit::inSource).sorted().toList();
        out.write(
                "    " + label + " “" + Marked.line(document.text(), passage.span(), changed, paint::dropped) + "”\n");
        Position at = sourcePositions.computeIfAbsent(document, Positions::new).of(passage.span());
        String page = at.page() > 0
                ? ", page " + (at.label().isEmpty() ? at.page() : at.label())
                : at.label().isEmpty() ? "" : ", " + at.label();
        String who = found.credit() == null ? "" : ", " + found.credit().name();
        out.write("            " + Inert.line(source.source().path()) + ":" + at.startLine() + ":" + at.startColumn()
                + page + Inert.line(who) + "\n");
    }

    private void note(String place, CheckedNote checked) throws IOException {
        out.write(paint.sign(checked.bucket()) + " " + place + "  " + paint.name(checked.bucket()) + "  note "
                + Inert.line(checked.note().label()) + "\n");
        for (int i = 0; i < checked.verdicts().size(); i++) {
            Citation citation = checked.note().citations().get(i);
            cited(citation, checked.verdicts().get(i), chains.of(checked.note(), citation));
        }
        String subject = "note " + checked.note().label();
        TextSpan span = checked.note().span();
        // Two notes may have one label; each shows what stands inside itself. An empty one has nothing inside.
        messages(findings.getOrDefault(subject, List.of()).stream()
                .filter(finding -> span.length() == 0 || span.contains(finding.span()) || !isLabelTwice(subject))
                .toList());
    }

    private boolean isLabelTwice(String subject) {
        return findings.getOrDefault(subject, List.of()).stream()
                .anyMatch(finding -> finding.rule() == Rule.NOTE_DUPLICATE);
    }

    private void citation(String place, CheckedCitation checked) throws IOException {
        out.write(paint.sign(checked.verdict().bucket()) + " " + place + "  "
                + paint.name(checked.verdict().bucket()) + paint.faint("  " + checked.id()) + "\n");
        cited(checked.citation(), checked.verdict(), chains.target(checked.citation()));
        messages(findings.getOrDefault(checked.id(), List.of()));
    }

    private void cited(Citation citation, CitationVerdict verdict, @Nullable String chain) throws IOException {
        String words = Inert.line(citation.text());
        out.write("    " + paint.sign(verdict.bucket()) + " "
                + Marked.line(words, new TextSpan(0, words.length()), List.of(), paint::added) + "\n");
        if (chain != null) {
            out.write("      " + chain + "\n");
        }
        if (verdict.availability() != null && verdict.availability().source() >= 0) {
            out.write("      held: "
                    + Inert.line(draft.source(verdict.availability().source())
                            .source()
                            .path())
                    + " (by " + String.join(", ", verdict.availability().matched()) + ")\n");
        }
    }

    private void messages(List<Finding> own) throws IOException {
        for (Finding finding : own) {
            out.write("    " + line(finding) + "\n");
        }
        out.write("\n");
    }

    private String line(Finding finding) {
        String about =
                finding.subject().startsWith("q") || finding.about().isEmpty() ? "" : Inert.line(finding.about()) + " ";
        return finding.level().code() + " " + finding.rule().code() + ": " + about + Inert.line(finding.what())
                + standing(finding.standing());
    }

    private static String standing(Standing standing) {
        if (standing.isOpen()) {
            return "";
        }
        String reason = standing.reason().isEmpty() ? "" : ": " + Inert.line(standing.reason());
        return " (" + standing.words() + reason + ")";
    }
}
