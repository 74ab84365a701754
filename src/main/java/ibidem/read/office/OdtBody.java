package ibidem.read.office;

import ibidem.read.Block;
import ibidem.read.DocumentBuilder;
import ibidem.read.Flow;
import ibidem.read.Inline;
import ibidem.read.UnreadableException;
import ibidem.read.zip.Xml;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code content.xml} of an OpenDocument text in one forward pass. Notes stand inside the paragraph that refers to
 * them; deleted words stand apart, at the top; comments are passed over.
 */
final class OdtBody {
    private final OdtStyles styles;

    private final DocumentBuilder builder;
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<Stretch> stretches = new ArrayDeque<>();
    private final Deque<Flow> rows = new ArrayDeque<>();
    private final Deque<Note> notes = new ArrayDeque<>();
    private final NoteNames names = new NoteNames();
    private int lists;
    private int deletions;
    private int hiddenAt;

    private record Paragraph(Block.Kind kind, int level, Words words, boolean hides) {}

    /** An open span or link. */
    private record Stretch(
            Flow flow, int start, String style, @Nullable String address, boolean hides) {}

    /** An open note. */
    private static final class Note {
        private final Flow flow = new Flow();
        private NoteNames.Label label = new NoteNames.Label("", "");
    }

    OdtBody(OdtStyles styles, DocumentBuilder builder) {
        this.styles = styles;
        this.builder = builder;
    }

    void read(Xml xml) throws IOException, UnreadableException {
        while (xml.next()) {
            if (xml.isStart()) {
                start(xml);
            } else if (xml.isEnd()) {
                end(xml);
            } else {
                words(xml.text());
            }
        }
    }

    private void start(Xml xml) throws IOException, UnreadableException {
        switch (xml.name()) {
            case "style" -> styles.take(xml);
            case "p", "h" -> open(xml);
            case "span", "a" -> stretch(xml);
            case "s", "tab" -> words(" ");
            case "line-break" -> lineBreak();
            case "note" -> notes.push(new Note());
            case "note-citation" -> citation(xml);
            case "table-row" -> rows.push(new Flow());
            case "list" -> lists++;
            case "deletion" -> deletions++;
            case "section" -> hide(xml, "display", "none");
            case "hidden-text", "hidden-paragraph" -> hide(xml, "is-hidden", "true");
            case "annotation", "creation-info", "change-info", "ruby-text", "forms", "title", "desc" -> xml.skip();
            case "table-of-content-source", "bibliography-source", "alphabetical-index-source" -> xml.skip();
            case "font-face-decls", "page-layout", "list-style", "scripts", "binary-data" -> xml.skip();
            default -> {}
        }
    }

    private void end(Xml xml) throws UnreadableException {
        if (hiddenAt > 0 && xml.depth() < hiddenAt) {
            hiddenAt = 0;
        }
        switch (xml.name()) {
            case "p", "h" -> close();
            case "span", "a" -> closeStretch();
            case "note" -> closeNote();
            case "table-row" -> closeRow();
            case "list" -> lists--;
            case "deletion" -> deletions--;
            default -> {}
        }
    }

    private void hide(Xml xml, String attribute, String value) {
        boolean hides = xml.attribute(attribute).equals(value) || styles.hides(xml.attribute("style-name"));
        if (hides && hiddenAt == 0) {
            hiddenAt = xml.depth();
        }
    }

    private void open(Xml xml) {
        String style = xml.attribute("style-name");
        boolean heading = xml.name().equals("h");
        int level = heading ? Math.max(1, DocxStyles.number(xml.attribute("outline-level"), 1)) : 0;
        Block.Kind kind = heading ? Block.Kind.HEADING : kind(style);
        int depth = kind == Block.Kind.LIST_ITEM ? lists : level;
        paragraphs.push(new Paragraph(kind, depth, new Words(), styles.hides(style)));
    }

    private Block.Kind kind(String style) {
        if (styles.isNamed(style, "quotation") || styles.isNamed(style, "blockquote")) {
            return Block.Kind.BLOCK_QUOTATION;
        }
        if (styles.isNamed(style, "caption")) {
            return Block.Kind.CAPTION;
        }
        return lists > 0 ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
    }

    private void words(String words) {
        Paragraph here = paragraphs.peek();
        if (here == null || words.isEmpty()) {
            return;
        }
        boolean unseen = deletions > 0
                || hiddenAt > 0
                || here.hides
                || stretches.stream().anyMatch(Stretch::hides);
        if (unseen) {
            here.words.hide(words);
        } else {
            here.words.show().words(words);
        }
    }

    private void lineBreak() {
        Paragraph here = paragraphs.peek();
        if (here != null) {
            here.words.show().line();
        }
    }

    private void stretch(Xml xml) {
        Paragraph here = paragraphs.peek();
        Flow flow = here == null ? new Flow() : here.words.show();
        String style = xml.attribute("style-name");
        String address = xml.name().equals("a") ? xml.attribute("href") : null;
        stretches.push(new Stretch(flow, flow.start(), style, address, styles.hides(style)));
    }

    private void closeStretch() {
        Stretch stretch = stretches.poll();
        Paragraph here = paragraphs.peek();
        if (stretch == null || here == null || here.words.shown != stretch.flow) {
            return;
        }
        if (stretch.address != null) {
            stretch.flow.inline(Inline.Kind.LINK, stretch.start, stretch.address);
        }
        if (styles.slants(stretch.style)) {
            stretch.flow.inline(Inline.Kind.EMPHASIS, stretch.start, "");
        }
        if (styles.raises(stretch.style)) {
            stretch.flow.inline(Inline.Kind.SUPERSCRIPT, stretch.start, "");
        }
    }

    private void citation(Xml xml) throws IOException {
        String shown = xml.inside().strip();
        Note note = notes.peek();
        Paragraph here = paragraphs.peek();
        if (note == null || deletions > 0) {
            return;
        }
        note.label = names.label(shown);
        if (here != null) {
            here.words.show().marker(shown, note.label.name());
        }
    }

    private void closeNote() throws UnreadableException {
        Note note = notes.poll();
        if (note != null && deletions == 0) {
            builder.note(note.label.name(), 0, note.flow);
        }
    }

    private void close() throws UnreadableException {
        Paragraph paragraph = paragraphs.poll();
        if (paragraph == null) {
            return;
        }
        builder.block(Block.Kind.HIDDEN, 0, paragraph.words.hidden);
        Note note = notes.peek();
        Flow row = rows.peek();
        if (note != null) {
            note.flow.line().append(paragraph.words.shown);
        } else if (row != null) {
            row.line().append(paragraph.words.shown);
        } else {
            builder.block(paragraph.kind, paragraph.level, paragraph.words.shown);
        }
    }

    private void closeRow() throws UnreadableException {
        Flow row = rows.poll();
        Flow outer = rows.peek();
        if (row != null && outer != null) {
            outer.line().append(row);
        } else if (row != null) {
            builder.block(Block.Kind.TABLE, 0, row);
        }
    }
}
