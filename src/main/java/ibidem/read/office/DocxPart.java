package ibidem.read.office;

import ibidem.read.Block;
import ibidem.read.Flow;
import ibidem.read.Inline;
import ibidem.read.UnreadableException;
import ibidem.read.zip.Xml;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Reads the paragraphs of one part of a DOCX file, or of one note in it, in one forward pass.
 *
 * <p>Tracked insertions are in, deletions and what was moved away are hidden words; comments stand in a part of their
 * own that nobody opens. Of a drawing's two ways to say the same only the first is read. The rows of a table become one
 * block each, its cells one line each.
 */
final class DocxPart {
    private final DocxContext context;
    private final Relationships relationships;
    private final Story story;
    private final DocxFields fields = new DocxFields();
    private final Deque<DocxParagraph> paragraphs = new ArrayDeque<>();
    private final Deque<Flow> rows = new ArrayDeque<>();
    private final Deque<Link> links = new ArrayDeque<>();
    private DocxParagraph unfinished = new DocxParagraph();
    private DocxRun run = new DocxRun();
    private int deletions;
    private int boxes;
    private boolean coloured;
    private String customMark = "";

    private record Link(Flow flow, int start, String address) {}

    DocxPart(DocxContext context, Relationships relationships, Story story) {
        this.context = context;
        this.relationships = relationships;
        this.story = story;
    }

    /** Reads on to the end of the element that is open now. */
    void read(Xml xml) throws IOException, UnreadableException {
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.isStart()) {
                start(xml);
            } else if (xml.isEnd()) {
                end(xml.name());
            }
        }
        finishUnfinished();
    }

    private void start(Xml xml) throws IOException, UnreadableException {
        switch (xml.name()) {
            case "p" -> paragraphs.push(new DocxParagraph());
            case "pPr" -> here().properties(xml, context.styles());
            case "r" -> run = new DocxRun();
            case "rPr" -> run.properties(xml, context.styles());
            case "t" -> words(xml.inside());
            case "delText" -> here().words.hide(xml.inside());
            case "tab", "ptab" -> words(" ");
            case "br", "cr" -> lineBreak();
            case "noBreakHyphen" -> words("\u2011");
            case "sym" -> symbol(xml.attribute("font"), xml.attribute("char"));
            case "del", "moveFrom" -> deletions++;
            case "fldChar" -> fields.mark(xml.attribute("fldCharType"), here().words.shown);
            case "instrText" -> fields.instruction(xml.inside());
            case "hyperlink" -> link(relationships.address(xml.attribute("id")));
            case "footnoteReference", "endnoteReference" -> mark(xml);
            case "fldSimple" -> link(DocxFields.address(xml.attribute("instr").strip()));
            case "background" -> coloured = true;
            case "txbxContent" -> boxes++;
            case "tbl" -> finishUnfinished();
            case "tr" -> rows.push(new Flow());
            case "Fallback", "rt", "tblPr", "tblGrid", "trPr", "tcPr", "sectPr", "delInstrText" -> xml.skip();
            default -> {}
        }
    }

    private void end(String name) throws IOException, UnreadableException {
        switch (name) {
            case "p" -> endParagraph();
            case "del", "moveFrom" -> deletions = Math.max(0, deletions - 1);
            case "hyperlink", "fldSimple" -> endLink();
            // The upper half of a fraction.
            case "num" -> words("/");
            case "txbxContent" -> boxes--;
            case "tc" -> finishUnfinished();
            case "tr" -> endRow();
            default -> {}
        }
    }

    private DocxParagraph here() {
        DocxParagraph top = paragraphs.peek();
        return top == null ? unfinished : top;
    }

    private void words(String words) {
        if (fields.inInstruction()) {
            return;
        }
        DocxParagraph here = here();
        boolean onWhite = !coloured && boxes == 0 && rows.isEmpty() && !here.isShaded();
        if (deletions > 0 || run.isHidden(onWhite) || here.isHidden()) {
            here.words.hide(words);
        } else if (!customMark.isEmpty()) {
            customLabel(words.strip(), here);
        } else {
            Flow shown = here.words.show();
            int start = shown.start();
            shown.words(words);
            run.mark(shown, start);
        }
    }

    private void customLabel(String shown, DocxParagraph here) {
        NoteNames.Label label = context.label(customMark.startsWith("f"), customMark.substring(1), shown);
        here.words.show().marker(shown, label.name());
        customMark = "";
    }

    private void lineBreak() {
        if (deletions == 0 && !fields.inInstruction()) {
            here().words.show().line();
        }
    }

    private void symbol(String font, String hex) {
        try {
            int code = Integer.parseInt(hex, 16);
            if (SymbolFont.isNamed(font)) {
                words(SymbolFont.character(code));
            } else if (code >= 0x20 && code < 0xd800) {
                words(Character.toString(code));
            }
        } catch (NumberFormatException e) {
            words(" ");
        }
    }

    private void mark(Xml xml) {
        if (deletions > 0) {
            return;
        }
        boolean foot = xml.name().equals("footnoteReference");
        String id = xml.attribute("id");
        String custom = xml.attribute("customMarkFollows");
        if (!custom.isEmpty() && DocxStyles.isOn(custom)) {
            customMark = (foot ? "f" : "e") + id;
        } else {
            NoteNames.Label label = context.label(foot, id);
            here().words.show().marker(label.shown(), label.name());
        }
    }

    private void link(String address) {
        Flow flow = here().words.show();
        links.push(new Link(flow, flow.start(), address));
    }

    private void endLink() {
        Link link = links.poll();
        if (link != null && !link.address.isEmpty() && link.flow == here().words.shown) {
            link.flow.inline(Inline.Kind.LINK, link.start, link.address);
        }
    }

    private void endParagraph() throws IOException, UnreadableException {
        DocxParagraph ended = paragraphs.poll();
        if (ended == null) {
            return;
        }
        if (ended.endsSection()) {
            context.sectionEnds();
        }
        if (!paragraphs.isEmpty()) {
            finish(ended);
            return;
        }
        if (unfinished.isEmpty()) {
            unfinished = ended;
        } else {
            unfinished.goOn(ended);
        }
        if (!unfinished.runsOn()) {
            finishUnfinished();
        }
    }

    /** Ends the paragraph that waits for another to go on in it, if any does. */
    private void finishUnfinished() throws IOException, UnreadableException {
        DocxParagraph whole = unfinished;
        unfinished = new DocxParagraph();
        finish(whole);
    }

    private void finish(DocxParagraph paragraph) throws IOException, UnreadableException {
        Flow row = rows.peek();
        if (row != null) {
            row.line().append(paragraph.words.shown);
        } else {
            paragraph.tell(story, context);
        }
        story.hidden(paragraph.words.hidden);
    }

    private void endRow() throws UnreadableException {
        Flow row = rows.poll();
        Flow outer = rows.peek();
        if (row != null && outer != null) {
            outer.line().append(row);
        } else if (row != null) {
            story.paragraph(Block.Kind.TABLE, 0, row);
        }
    }
}
