package ibidem.report;

import ibidem.align.Edit;
import ibidem.align.Passage;
import ibidem.check.CheckedDraft;
import ibidem.check.CheckedQuotation;
import ibidem.check.CheckedSource;
import ibidem.check.Original;
import ibidem.judge.Bucket;
import ibidem.judge.FoundPassage;
import ibidem.judge.Wording;
import ibidem.read.Document;
import ibidem.text.TextSpan;
import java.io.IOException;
import java.io.Writer;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A quotation in the terminal report: the draft's words, the source's, what it cites, what is wrong. */
final class TextQuotation {
    /** Passages of one quotation that are shown; the others are counted. */
    private static final int PASSAGES = 3;

    private final CheckedDraft draft;
    private final Chains chains;
    private final TextFindings findings;
    private final Paint paint;
    private final boolean verbose;
    private final Writer out;
    private final Map<Document, Positions> sourcePositions = new IdentityHashMap<>();

    TextQuotation(CheckedDraft draft, Chains chains, TextFindings findings, Paint paint, boolean verbose, Writer out) {
        this.draft = draft;
        this.chains = chains;
        this.findings = findings;
        this.paint = paint;
        this.verbose = verbose;
        this.out = out;
    }

    void write(String place, CheckedQuotation checked) throws IOException {
        Bucket bucket = checked.verdict().bucket();
        String speaker = checked.quotation().speaker() == null
                ? ""
                : ", " + Inert.line(checked.quotation().speaker().shown());
        out.write(paint.sign(bucket) + " " + place + "  " + (bucket == null ? "term, not judged" : paint.name(bucket))
                + paint.faint("  " + checked.id() + speaker) + "\n");
        List<FoundPassage> passages = checked.verdict().passages();
        boolean brief = bucket == Bucket.TRACEABLE && !verbose && !passages.isEmpty();
        words("draft   ", checked.words(), passages);
        if (brief) {
            out.write("            " + where(passages.get(0)) + "\n");
        } else {
            passages(checked, passages);
            cites(checked);
        }
        findings.write(findings.of(checked.id()), false);
    }

    private void passages(CheckedQuotation checked, List<FoundPassage> passages) throws IOException {
        for (int i = 0; i < Math.min(passages.size(), PASSAGES); i++) {
            passage(passages.get(i), i == 0 ? label(checked) : "also at ");
        }
        if (passages.size() > PASSAGES) {
            out.write("            and " + (passages.size() - PASSAGES) + " more places\n");
        }
        Original original = checked.original();
        if (original != null) {
            words("original ", original.words(), original.passages());
            for (FoundPassage found : original.passages().stream().limit(1).toList()) {
                passage(found, original.isHeld() ? "source  " : "nearest ");
            }
        }
    }

    private void cites(CheckedQuotation checked) throws IOException {
        for (String label : checked.quotation().notes()) {
            for (String chain : chains.ofNote(label)) {
                out.write("    cites   " + chain + "\n");
            }
        }
        for (String id : checked.citations()) {
            out.write("    cites   " + chains.ofInText(id) + "\n");
        }
    }

    private static String label(CheckedQuotation checked) {
        Wording wording = checked.verdict().wording();
        return wording == Wording.NOT_FOUND || wording == Wording.UNRESOLVED ? "nearest " : "source  ";
    }

    /** The draft's side, marked by what differs from the best of {@code passages}. */
    private void words(String label, String words, List<FoundPassage> passages) throws IOException {
        List<TextSpan> changed = passages.isEmpty()
                ? List.of()
                : passages.get(0).passage().edits().stream()
                        .map(Edit::inQuotation)
                        .sorted()
                        .toList();
        TextSpan whole = new TextSpan(0, words.length());
        out.write("    " + label + "“" + Marked.line(words, whole, changed, paint::added) + "”\n");
    }

    private void passage(FoundPassage found, String label) throws IOException {
        Passage passage = found.passage();
        List<TextSpan> changed =
                passage.edits().stream().map(Edit::inSource).sorted().toList();
        String text = document(passage).text();
        out.write("    " + label + "“" + Marked.line(text, passage.span(), changed, paint::dropped) + "”\n");
        out.write("            " + where(found) + "\n");
    }

    private Document document(Passage passage) {
        return Objects.requireNonNull(
                draft.source(passage.source()).document(), "a passage stands in a source that was read");
    }

    /** {@code sources/letter.pdf:7:326, page 504, Mr. Douglas}. */
    private String where(FoundPassage found) {
        Passage passage = found.passage();
        CheckedSource source = draft.source(passage.source());
        Position at = sourcePositions
                .computeIfAbsent(document(passage), Positions::new)
                .of(passage.span());
        String page = at.page() > 0
                ? ", page " + (at.label().isEmpty() ? at.page() : at.label())
                : at.label().isEmpty() ? "" : ", " + at.label();
        String who = found.credit() == null ? "" : ", " + found.credit().name();
        return Inert.line(source.source().path()) + ":" + at.startLine() + ":" + at.startColumn()
                + Inert.line(page + who);
    }
}
