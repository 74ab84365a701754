package ibidem.read.html;

import ibidem.read.Block;
import ibidem.read.Inline;
import ibidem.read.Marker;
import ibidem.read.NoteText;
import ibidem.read.VisibleText;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Walks the page in order: body first, then notes, what surrounds the text, and what is hidden. */
final class HtmlWalk {
    private final int base;
    private final VisibleText out;
    private final TextCopy copy;
    private final Visibility visibility;
    private final NoteLinks links;
    private final InlineStack inlines;
    private final NoteWriter notes;
    /** The number of each list item's block, by the block's place in the list of blocks. */
    private final Map<Integer, Integer> ordinals = new HashMap<>();

    /** Reading matter that stands beside the text. */
    private final List<Element> boxes = new ArrayList<>();

    private final List<Element> around = new ArrayList<>();
    private final List<Element> hidden = new ArrayList<>();
    private final BlockContext context = new BlockContext();
    private Block.@Nullable Kind forced;
    private int breaks;

    /** @param base where in the file the parsed string began */
    HtmlWalk(String file, int base, VisibleText out, Tree tree) {
        this.base = base;
        this.out = out;
        this.copy = new TextCopy(out, file);
        this.visibility = new Visibility(tree);
        this.links = new NoteLinks(tree);
        this.inlines = new InlineStack(out);
        this.notes = new NoteWriter(out);
    }

    List<Marker> markers() {
        return notes.markers();
    }

    List<NoteText> notes() {
        return notes.notes();
    }

    List<Inline> inlines() {
        return inlines.closed();
    }

    Map<Integer, Integer> ordinals() {
        return ordinals;
    }

    /** Writes all of the page. */
    void page(Element root) {
        walk(root);
        closeBlock();
        walkAll(boxes);
        forced = Block.Kind.NOTE;
        links.notes().forEach(this::note);
        forced = Block.Kind.RUNNING;
        walkAll(around);
        forced = Block.Kind.HIDDEN;
        walkAll(hidden);
    }

    /** Writes what was set aside; that may set more of its kind aside. */
    private void walkAll(List<Element> elements) {
        for (int i = 0; i < elements.size(); i++) {
            walk(elements.get(i));
            closeBlock();
        }
    }

    private void walk(Element root) {
        Node node = root;
        while (true) {
            Node down = enter(node, root) ? node.firstChild() : null;
            if (down != null) {
                node = down;
                continue;
            }
            while (true) {
                exit(node);
                if (node == root) {
                    return;
                }
                Node next = node.nextSibling();
                if (next != null) {
                    node = next;
                    break;
                }
                Node up = node.parentNode();
                if (up == null) {
                    return;
                }
                node = up;
            }
        }
    }

    /** Returns whether to go down into the node. */
    private boolean enter(Node node, Element root) {
        if (node instanceof TextNode text) {
            text(text);
            return false;
        }
        if (!(node instanceof Element element)) {
            return false;
        }
        if (element != root && setAside(element)) {
            return false;
        }
        if (PageParts.isSkipped(element) || links.isDropped(element)) {
            return false;
        }
        String name = element.normalName();
        if (name.equals("br")) {
            lineBreak(element);
            return false;
        }
        if (PageParts.breaks(element)) {
            if (!context.inTable()) {
                closeBlock();
            } else if (!PageParts.isOfTable(element)) {
                copy.gap();
            }
        }
        context.enter(element);
        if (name.equals("q")) {
            quotationMark(element, true);
        }
        inlines.enter(element, links.markerLabel(element));
        return true;
    }

    /** Notes, furniture and hidden words have their place after the body. */
    private boolean setAside(Element element) {
        if (links.isNote(element)) {
            if (links.isUnmarked(element) && forced == null) {
                sidenoteMarker(element);
            }
            return true;
        }
        boolean body = forced == null;
        if ((body || forced == Block.Kind.RUNNING) && visibility.isHidden(element)) {
            hidden.add(element);
            return true;
        }
        if (body && (links.isComment(element) || PageParts.isAround(element))) {
            (PageParts.isBox(element) ? boxes : around).add(element);
            return true;
        }
        return false;
    }

    private void exit(Node node) {
        if (!(node instanceof Element element) || !context.leaves(element)) {
            return;
        }
        String name = element.normalName();
        TextSpan marker = inlines.exit(element);
        if (name.equals("q")) {
            quotationMark(element, false);
        }
        String label = links.markerLabel(element);
        if (label != null && marker != null && forced == null) {
            notes.marker(label, marker);
        }
        if (context.inTable()) {
            cell(name, element);
        } else if (PageParts.breaks(element)) {
            closeBlock();
        }
        context.exit(element);
        if (name.equals("table") && !context.inTable()) {
            closeBlockAs(Block.Kind.TABLE);
        }
    }

    private void cell(String name, Element element) {
        if (name.equals("tr") || name.equals("caption")) {
            separator("\n");
        } else if (name.equals("td") || name.equals("th")) {
            separator(element.nextElementSibling() == null ? "" : "\t");
        } else if (PageParts.breaks(element)) {
            copy.gap();
        }
    }

    private void separator(String separator) {
        copy.dropSpace();
        if (out.isOpen()) {
            out.insert(copy.lastEnd(), separator);
        }
    }

    private void text(TextNode text) {
        Range range = text.sourceRange();
        String words = text.getWholeText();
        boolean keep = context.keepsSpace();
        if (!out.isOpen()) {
            if (words.isBlank()) {
                return;
            }
            out.open(range.isTracked() ? base + range.startPos() : copy.lastEnd());
            copy.dropSpace();
        }
        if (!words.isBlank()) {
            breaks = 0;
        }
        int from = range.isTracked() ? base + range.startPos() : copy.lastEnd();
        int to = range.isTracked() ? base + range.endPos() : from;
        copy.write(words, from, to, keep);
    }

    private void lineBreak(Element element) {
        if (!out.isOpen()) {
            return;
        }
        copy.dropSpace();
        if (++breaks > 1 && !context.inTable()) {
            closeBlock();
            return;
        }
        int at = at(element);
        out.insert(at, "\n");
    }

    private void quotationMark(Element element, boolean opens) {
        if (!QuotationMarks.areMissing(element)) {
            return;
        }
        boolean inner = context.quotationDepth() % 2 == 0;
        if (opens && !out.isOpen()) {
            out.open(at(element));
        }
        if (!out.isOpen()) {
            return;
        }
        if (opens) {
            copy.settle();
            out.insert(at(element), inner ? "‘" : "“");
        } else {
            copy.dropSpace();
            out.insert(copy.lastEnd(), inner ? "’" : "”");
        }
    }

    private int at(Element element) {
        Range range = element.sourceRange();
        return range.isTracked() ? base + range.startPos() : copy.lastEnd();
    }

    private void sidenoteMarker(Element element) {
        String label = links.notes().get(element);
        if (label != null && out.isOpen()) {
            copy.dropSpace();
            notes.sidenote(label, at(element));
        }
    }

    private void note(Element element, String label) {
        int before = out.blocks().size();
        context.clear();
        walk(element);
        closeBlock();
        notes.note(label, before);
    }

    private void closeBlock() {
        closeBlockAs(forced != null ? forced : context.kind());
    }

    private void closeBlockAs(Block.Kind kind) {
        copy.dropSpace();
        breaks = 0;
        inlines.blockEnds();
        if (!out.isOpen()) {
            return;
        }
        Block.Kind shown = forced != null ? forced : kind;
        TextSpan span = out.close(shown, forced != null ? 0 : context.level(shown));
        int ordinal = context.takeOrdinal();
        if (span != null && ordinal > 0) {
            ordinals.put(out.blocks().size() - 1, ordinal);
        }
    }
}
