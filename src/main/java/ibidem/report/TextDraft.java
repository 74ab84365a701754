package ibidem.report;

import ibidem.check.CheckedCitation;
import ibidem.check.CheckedDraft;
import ibidem.check.CheckedNote;
import ibidem.check.CheckedQuotation;
import ibidem.check.Finding;
import ibidem.judge.Bucket;
import ibidem.read.Document;
import ibidem.text.TextSpan;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One draft in the terminal report: an entry for everything that has a finding, what is unsupported first, then what
 * could not be checked, then the rest; each in the order of the text.
 */
final class TextDraft {
    private final CheckedDraft draft;
    private final Paint paint;
    private final Writer out;
    private final boolean verbose;
    private final TextFindings findings;
    private final TextQuotation quotations;
    private final TextCitations citations;

    TextDraft(CheckedDraft draft, Paint paint, boolean verbose, Writer out) {
        this.draft = draft;
        this.paint = paint;
        this.out = out;
        this.verbose = verbose;
        this.findings = new TextFindings(draft, verbose, out);
        Chains chains = new Chains(draft);
        this.quotations = new TextQuotation(draft, chains, findings, paint, verbose, out);
        this.citations = new TextCitations(draft, chains, findings, paint, out);
    }

    /** Something that can be written, where it stands, and how urgent it is. */
    private record Entry(int rank, TextSpan span, Body body) {
        static final Comparator<Entry> ORDER =
                Comparator.comparingInt(Entry::rank).thenComparing(Entry::span);

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
            String place = Inert.line(draft.path()) + ":" + at.startLine() + ":" + at.startColumn();
            entry.body().write(paint.strong(place) + page);
        }
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (CheckedQuotation quotation : draft.quotations()) {
            if (shown(quotation.id())) {
                int rank = rank(quotation.verdict().bucket());
                entries.add(new Entry(rank, quotation.quotation().span(), place -> quotations.write(place, quotation)));
            }
        }
        for (CheckedNote note : draft.notes()) {
            if (shown("note " + note.note().label())) {
                entries.add(new Entry(rank(note.bucket()), note.note().span(), place -> citations.note(place, note)));
            }
        }
        for (List<CheckedCitation> list : List.of(draft.inText(), draft.bibliography())) {
            for (CheckedCitation citation : list) {
                if (shown(citation.id())) {
                    int rank = rank(citation.verdict().bucket());
                    entries.add(
                            new Entry(rank, citation.citation().span(), place -> citations.citation(place, citation)));
                }
            }
        }
        for (Finding finding : findings.of("")) {
            int rank = rank(finding.rule().bucket().orElse(null));
            entries.add(new Entry(
                    rank, finding.span(), place -> out.write(place + "  " + findings.line(finding, true) + "\n\n")));
        }
        entries.sort(Entry.ORDER);
        return entries;
    }

    private boolean shown(String subject) {
        return verbose || !findings.of(subject).isEmpty();
    }

    private static int rank(@org.jspecify.annotations.Nullable Bucket bucket) {
        if (bucket == null) {
            return 4;
        }
        return switch (bucket) {
            case UNSUPPORTED -> 0;
            case UNRESOLVED -> 1;
            case WAIVED -> 2;
            case TRACEABLE -> 3;
        };
    }
}
