package ibidem.report;

import ibidem.check.CheckedCitation;
import ibidem.check.CheckedDraft;
import ibidem.check.CheckedNote;
import ibidem.check.Finding;
import ibidem.cite.Citation;
import ibidem.judge.CitationVerdict;
import ibidem.judge.Rule;
import ibidem.library.Availability;
import ibidem.text.TextSpan;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes and citations in the terminal report: their words, where they lead, what is held, what is wrong. */
final class TextCitations {
    private final CheckedDraft draft;
    private final Chains chains;
    private final TextFindings findings;
    private final Paint paint;
    private final Writer out;

    TextCitations(CheckedDraft draft, Chains chains, TextFindings findings, Paint paint, Writer out) {
        this.draft = draft;
        this.chains = chains;
        this.findings = findings;
        this.paint = paint;
        this.out = out;
    }

    void note(String place, CheckedNote checked) throws IOException {
        out.write(paint.sign(checked.bucket()) + " " + place + "  " + paint.name(checked.bucket()) + "  note "
                + Inert.line(checked.note().label()) + "\n");
        for (int i = 0; i < checked.verdicts().size(); i++) {
            Citation citation = checked.note().citations().get(i);
            cited(citation, checked.verdicts().get(i), chains.of(checked.note(), citation));
        }
        List<Finding> own = findings.of("note " + checked.note().label());
        boolean twice = own.stream().anyMatch(finding -> finding.rule() == Rule.NOTE_DUPLICATE);
        TextSpan span = checked.note().span();
        // Two notes may have one label; each shows what stands inside itself. An empty one has nothing inside.
        List<Finding> inside = own.stream()
                .filter(finding -> span.length() == 0 || span.contains(finding.span()) || !twice)
                .toList();
        findings.write(inside, checked.verdicts().size() > 1);
    }

    void citation(String place, CheckedCitation checked) throws IOException {
        out.write(paint.sign(checked.verdict().bucket()) + " " + place + "  "
                + paint.name(checked.verdict().bucket()) + paint.faint("  " + checked.id()) + "\n");
        cited(checked.citation(), checked.verdict(), chains.target(checked.citation()));
        findings.write(findings.of(checked.id()), false);
    }

    private void cited(Citation citation, CitationVerdict verdict, @Nullable String chain) throws IOException {
        String words = Inert.line(citation.text());
        out.write("    " + paint.sign(verdict.bucket()) + " "
                + Marked.line(words, new TextSpan(0, words.length()), List.of(), paint::added) + "\n");
        if (chain != null) {
            out.write("      " + chain + "\n");
        }
        Availability availability = verdict.availability();
        if (availability != null && availability.source() >= 0) {
            String path = draft.source(availability.source()).source().path();
            out.write("      held: " + Inert.line(path) + " (by " + String.join(", ", availability.matched()) + ")\n");
        }
    }
}
