package ibidem.report.html;

import ibidem.check.CheckedCitation;
import ibidem.check.CheckedDraft;
import ibidem.check.CheckedNote;
import ibidem.check.CheckedQuotation;
import ibidem.check.Finding;
import ibidem.check.Subjects;
import ibidem.judge.Bucket;
import ibidem.judge.FoundPassage;
import ibidem.judge.QuotationVerdict;
import ibidem.quote.speaker.Speaker;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The evidence of one item: what was found about it, both texts side by side, the notes it rests on. */
final class HtmlEvidence {
    /** Nearest places beyond these say little. */
    private static final int PASSAGES = 5;

    private final Page page;
    private final Markup out;
    private final Subjects subjects;
    private final HtmlCitations citations;
    private final Map<String, CheckedQuotation> quotations = new HashMap<>();
    private final Map<String, CheckedCitation> outside = new HashMap<>();
    private final List<CheckedNote> notes;
    private final String draftId;

    HtmlEvidence(Page page, CheckedDraft draft, Subjects subjects, String draftId) {
        this.page = page;
        this.out = page.markup();
        this.subjects = subjects;
        this.draftId = draftId;
        this.citations = new HtmlCitations(page);
        this.notes = draft.notes();
        draft.quotations().forEach(quotation -> quotations.put(quotation.id(), quotation));
        draft.inText().forEach(citation -> outside.put(citation.id(), citation));
        draft.bibliography().forEach(citation -> outside.put(citation.id(), citation));
    }

    void write(Item item) throws IOException {
        Bucket bucket = Objects.requireNonNull(item.bucket());
        out.raw("<section class=\"e " + item.style() + "\" id=" + item.id() + "-e data-bucket=" + item.style()
                        + " data-rules=\"" + item.rules() + "\" tabindex=-1>\n<h3><span class=\"sign " + item.style()
                        + "\" aria-hidden=true>" + Item.sign(bucket) + "</span> ")
                .text(item.title())
                .raw(" <small>" + item.style() + "</small> <a class=back href=#" + item.id()
                        + ">in the text</a></h3>\n");
        if (!item.findings().isEmpty()) {
            out.raw("<ul class=findings>");
            for (Finding finding : item.findings()) {
                out.raw("<li>");
                Findings.write(finding, said(finding, item), out);
                out.raw("</li>");
            }
            out.raw("</ul>\n");
        }
        @Nullable CheckedQuotation quotation = quotations.get(item.name());
        @Nullable CheckedCitation citation = outside.get(item.name());
        if (quotation != null) {
            quotation(quotation);
        } else if (citation != null) {
            citations.one(citation.citation(), citation.verdict());
        } else {
            citations.note(notes.get(number(item)));
        }
        out.raw("</section>\n");
    }

    /** The message without the words that stand right below it. */
    private String said(Finding finding, Item item) {
        boolean alone = !item.kind().equals("note")
                || notes.get(number(item)).note().citations().size() <= 1;
        return alone || finding.about().isEmpty() ? finding.what() : finding.message();
    }

    /** Which note an item is, from 0. */
    private int number(Item item) {
        return Integer.parseInt(item.id().substring(draftId.length() + 2)) - 1;
    }

    private void quotation(CheckedQuotation checked) throws IOException {
        QuotationVerdict verdict = checked.verdict();
        List<FoundPassage> passages = verdict.passages();
        out.raw("<div class=sides>\n");
        HtmlSides sides = new HtmlSides(page);
        sides.draft(checked, passages.isEmpty() ? null : passages.get(0));
        if (!passages.isEmpty()) {
            sides.source(passages.get(0));
        } else if (checked.original() == null) {
            out.raw("<div class=side><h4>Source</h4><p class=none>No passage to show.</p></div>\n");
        }
        if (checked.original() != null) {
            sides.original(checked.original());
        }
        out.raw("</div>\n");
        if (passages.size() > 1) {
            out.raw("<details class=more><summary>Also at ")
                    .number(Math.min(passages.size(), PASSAGES) - 1)
                    .raw(passages.size() == 2 ? " place" : " places")
                    .raw("</summary>\n");
            for (FoundPassage found : passages.subList(1, Math.min(passages.size(), PASSAGES))) {
                sides.source(found);
            }
            out.raw("</details>\n");
        }
        facts(checked);
        for (String label : checked.quotation().notes()) {
            @Nullable CheckedNote note = subjects.note(label);
            if (note != null) {
                out.raw("<h4>Note ").text(label).raw("</h4>\n");
                citations.note(note);
            }
        }
        for (String id : checked.citations()) {
            @Nullable CheckedCitation citation = outside.get(id);
            if (citation != null) {
                out.raw("<h4>Citation ").text(id).raw("</h4>\n");
                citations.one(citation.citation(), citation.verdict());
            }
        }
    }

    private void facts(CheckedQuotation checked) throws IOException {
        QuotationVerdict verdict = checked.verdict();
        out.raw("<dl>");
        if (verdict.wording() != null) {
            String level = verdict.level() == null ? "" : " (" + verdict.level() + ")";
            String kind = verdict.alteration() == null ? "" : ": " + Words.of(verdict.alteration());
            out.fact("Wording", Words.of(verdict.wording()) + level + kind);
        }
        out.fact("Because", verdict.reason() == null ? "" : Words.of(verdict.reason()));
        out.fact("In detail", verdict.detail());
        out.fact("Stands", Words.of(verdict.locus()));
        Speaker speaker = checked.quotation().speaker();
        if (speaker != null) {
            String mention =
                    speaker.mention().equals(speaker.shown()) ? "" : " (\u201c" + speaker.mention() + "\u201d)";
            String match = Words.of(verdict.speakerMatch());
            out.fact("Speaker", speaker.shown() + mention + (match.isEmpty() ? "" : "; " + match));
        }
        out.fact("Page or time", Words.of(verdict.place()));
        out.fact("Look at", verdict.flags().stream().map(Words::of).collect(java.util.stream.Collectors.joining(", ")));
        out.raw("</dl>\n");
    }
}
