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
        if (!unfinished.shown.isBlank()) {
            finish(unfinished);
        }
    }

    private void start(Xml xml) throws IOException, UnreadableException {
        switch (xml.name()) {
            case "p" -> paragraphs.push(new DocxParagraph());
            case "pPr" -> here().properties(xml, context.styles());
            case "r" -> run = new DocxRun();
            case "rPr" -> run.properties(xml, context.styles());
            case "t" -> words(xml.inside());
            case "delText" -> here().hidden.words(xml.inside());
            case "tab" -> words(" ");
            case "br", "cr" -> lineBreak();
            case "noBreakHyphen" -> words("\u2011");
            case "sym" -> symbol(xml.attribute("char"));
            case "del", "moveFrom" -> deletions++;
            case "fldChar" -> fields.mark(xml.attribute("fldCharType"), here().shown);
            case "instrText" -> fields.instruction(xml.inside());
            case "hyperlink" -> link(relationships.address(xml.attribute("id")));
            case "footnoteReference", "endnoteReference" -> mark(xml);
            case "tr" -> rows.push(new Flow());
            case "Fallback", "rt", "tblPr", "tblGrid", "trPr", "tcPr", "sectPr", "delInstrText" -> xml.skip();
            default -> {}
        }
    }

    private void end(String name) throws UnreadableException {
        switch (name) {
            case "p" -> endParagraph();
            case "del", "moveFrom" -> deletions = Math.max(0, deletions - 1);
            case "hyperlink" -> endLink();
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
        if (deletions > 0 || run.isHidden() || here.isHidden()) {
            here.hidden.words(words);
        } else if (!customMark.isEmpty()) {
            customLabel(words.strip(), here);
        } else {
            int start = here.shown.start();
            here.shown.words(words);
            run.mark(here.shown, start);
        }
    }

    private void customLabel(String label, DocxParagraph here) {
        context.label(customMark.startsWith("f"), customMark.substring(1), label);
        here.shown.marker(label);
        customMark = "";
    }

    private void lineBreak() {
        if (deletions == 0 && !fields.inInstruction()) {
            here().shown.line();
        }
    }

    /** Characters of symbol fonts have no meaning outside their font. */
    private void symbol(String hex) {
        try {
            int code = Integer.parseInt(hex, 16);
            if (code >= 0x20 && code < 0xd800) {
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
            here().shown.marker(context.label(foot, id));
        }
    }

    private void link(String address) {
        Flow flow = here().shown;
        links.push(new Link(flow, flow.start(), address));
    }

    private void endLink() {
        Link link = links.poll();
        if (link != null && !link.address.isEmpty() && link.flow == here().shown) {
            link.flow.inline(Inline.Kind.LINK, link.start, link.address);
        }
    }

    private void endParagraph() throws UnreadableException {
        DocxParagraph paragraph = paragraphs.poll();
        if (paragraph == null) {
            return;
        }
        if (!unfinished.shown.isBlank()) {
            unfinished.shown.append(paragraph.shown);
            unfinished.hidden.append(paragraph.hidden);
            DocxParagraph whole = unfinished;
            unfinished = new DocxParagraph();
            finish(whole);
        } else if (paragraph.runsOn() && paragraphs.isEmpty()) {
            unfinished = paragraph;
        } else {
            finish(paragraph);
        }
    }

    private void finish(DocxParagraph paragraph) throws UnreadableException {
        Flow row = rows.peek();
        if (row != null) {
            row.line().append(paragraph.shown);
        } else {
            story.paragraph(paragraph.kind(), paragraph.level(), paragraph.shown);
        }
        story.hidden(paragraph.hidden);
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
