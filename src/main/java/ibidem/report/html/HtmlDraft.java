package ibidem.report.html;

import ibidem.check.CheckedDraft;
import ibidem.check.Finding;
import ibidem.check.Subjects;
import ibidem.read.Block;
import ibidem.read.Document;
import ibidem.read.Marker;
import ibidem.text.TextSpan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One draft: its words as written with the items marked, and after them the evidence of each item. */
final class HtmlDraft {
    private final Page page;
    private final Markup out;
    private final CheckedDraft draft;
    private final String id;
    private final List<Item> items = new ArrayList<>();
    private final HtmlEvidence evidence;

    HtmlDraft(Page page, CheckedDraft draft, int number) {
        this.page = page;
        this.out = page.markup();
        this.draft = draft;
        this.id = "d" + number;
        this.evidence = new HtmlEvidence(page, draft, new Subjects(draft), id);
    }

    void write() throws IOException {
        page.enter(draft);
        out.raw("<article id=" + id + ">\n<h2 dir=auto>").text(draft.path()).raw("</h2>\n");
        Document document = draft.document();
        if (document == null) {
            out.raw("<p class=unread><strong>Not read:</strong> ")
                    .text(draft.reason())
                    .raw("</p>\n</article>\n");
            return;
        }
        collect();
        aboutDraft();
        out.raw("<div class=pair>\n<div class=text dir=auto>\n");
        new HtmlText(out, document, items).write();
        out.raw("</div>\n<div class=evidence role=region aria-label=\"Evidence, ")
                .text(draft.path())
                .raw("\">\n");
        new HtmlWorklist(out, document).write(items);
        for (Item item : items) {
            if (item.bucket() != null) {
                evidence.write(item);
            }
        }
        out.raw("</div>\n</div>\n</article>\n");
    }

    private void collect() {
        Map<String, List<Finding>> bySubject = new HashMap<>();
        for (Finding finding : draft.findings()) {
            bySubject
                    .computeIfAbsent(finding.subject(), subject -> new ArrayList<>())
                    .add(finding);
        }
        draft.quotations()
                .forEach(quotation -> items.add(new Item(
                        id + "-" + quotation.id(),
                        quotation.id(),
                        "quotation",
                        quotation.verdict().bucket(),
                        quotation.quotation().fragments(),
                        bySubject.getOrDefault(quotation.id(), List.of()))));
        int number = 1;
        for (var note : draft.notes()) {
            List<TextSpan> spans = new ArrayList<>();
            note.note().markers().stream().map(Marker::span).forEach(spans::add);
            if (note.note().span().length() > 0) {
                spans.add(note.note().span());
            }
            items.add(new Item(
                    id + "-n" + number++,
                    "note " + note.note().label(),
                    "note",
                    note.bucket(),
                    spans,
                    bySubject.getOrDefault("note " + note.note().label(), List.of())));
        }
        for (var list : List.of(draft.inText(), draft.bibliography())) {
            list.forEach(citation -> items.add(new Item(
                    id + "-" + citation.id(),
                    citation.id(),
                    "citation",
                    citation.verdict().bucket(),
                    List.of(citation.citation().span()),
                    bySubject.getOrDefault(citation.id(), List.of()))));
        }
    }

    /** Findings about the draft as a whole. */
    private void aboutDraft() throws IOException {
        List<Finding> about = draft.findings().stream()
                .filter(finding -> items.stream().noneMatch(item -> item.name().equals(finding.subject())))
                .toList();
        if (!about.isEmpty()) {
            out.raw("<ul class=about>");
            for (Finding finding : about) {
                out.raw("<li>");
                Findings.write(finding, finding.message(), out);
                out.raw("</li>");
            }
            out.raw("</ul>\n");
        }
    }

    /** What a block is written as. */
    static String tag(Block block) {
        return switch (block.kind()) {
            case HEADING -> "h" + Math.min(6, Math.max(3, block.level() + 2));
            case BLOCK_QUOTATION -> "blockquote";
            case CODE, TABLE -> "pre";
            case PARAGRAPH, LIST_ITEM, CAPTION, NOTE, RUNNING, HIDDEN -> "p";
        };
    }
}
