package ibidem.read.tika;

import ibidem.read.Block;
import ibidem.read.DocumentBuilder;
import ibidem.read.Flow;
import ibidem.read.Inline;
import ibidem.read.Limit;
import ibidem.read.LimitException;
import ibidem.read.Limits;
import ibidem.read.UnreadableException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XHTML events of a Tika parser into blocks. */
final class Paragraphs extends DefaultHandler {
    private final DocumentBuilder builder;
    private final Limits limits;
    private final Deque<String> classes = new ArrayDeque<>();
    private Flow flow = new Flow();
    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private int level;
    private int page;
    private int raised = -1;
    private int cells;
    private int skipping;

    Paragraphs(DocumentBuilder builder, Limits limits) {
        this.builder = builder;
        this.limits = limits;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        String style = attributes.getValue("class");
        classes.push(style == null ? "" : style);
        if (classes.size() > limits.of(Limit.DEPTH)) {
            throw new SAXException(new LimitException(Limit.DEPTH));
        }
        if (name.equals("head")) {
            skipping++;
        }
        if (startsBlock(name)) {
            end();
            kind(name);
        } else if (name.equals("tr")) {
            end();
            cells++;
        } else if (name.equals("td") || name.equals("th") || name.equals("br")) {
            flow.line();
        } else if (name.equals("sup")) {
            raised = flow.start();
        }
        if (name.equals("div") && isPage(classes.peek())) {
            page++;
        }
    }

    private static boolean isPage(String style) {
        return style.equals("page") || style.equals("slide-content") || style.equals("slide");
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        if (name.equals("head")) {
            skipping--;
        }
        if (name.equals("sup") && raised >= 0) {
            flow.inline(Inline.Kind.SUPERSCRIPT, raised, "");
            raised = -1;
        } else if (name.equals("tr")) {
            cells = Math.max(0, cells - 1);
            kind = Block.Kind.TABLE;
            end();
        } else if (startsBlock(name) || name.equals("body")) {
            end();
        }
        classes.poll();
    }

    /** Inside a row paragraphs are lines of its block. */
    private boolean startsBlock(String name) {
        boolean block = switch (name) {
            case "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "div", "blockquote", "pre", "body" -> true;
            default -> false;
        };
        return block && cells == 0;
    }

    private void kind(String name) {
        kind = switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
            case "li" -> Block.Kind.LIST_ITEM;
            case "blockquote" -> Block.Kind.BLOCK_QUOTATION;
            default -> Block.Kind.PARAGRAPH;
        };
        level = kind == Block.Kind.HEADING ? name.charAt(1) - '0' : kind == Block.Kind.LIST_ITEM ? 1 : 0;
        if (classes.stream().anyMatch(style -> style.equals("header") || style.equals("footer"))) {
            kind = Block.Kind.RUNNING;
            level = 0;
        }
    }

    private void end() throws SAXException {
        try {
            if (page > 0) {
                flow.page(0, page, "");
            }
            builder.block(kind, level, flow);
        } catch (UnreadableException e) {
            throw new SAXException(new LimitException(Limit.CHARACTERS_OUT));
        }
        flow = new Flow();
        kind = Block.Kind.PARAGRAPH;
        level = 0;
        raised = -1;
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (skipping == 0) {
            flow.words(java.nio.CharBuffer.wrap(characters, start, length));
            if (flow.length() > limits.of(Limit.CHARACTERS_OUT)) {
                throw new SAXException(new LimitException(Limit.CHARACTERS_OUT));
            }
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        flow.words(" ");
    }
}
