package ibidem.report.html;

import ibidem.read.Block;
import ibidem.read.Document;
import ibidem.text.TextSpan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The words of a draft, block by block, with the items marked. Words outside all blocks are shown too: nothing of the
 * draft is lost. Items may cross blocks and hold one another; each stretch is marked with the innermost.
 */
final class HtmlText {
    private final Markup out;
    private final Document document;
    private final List<Mark> marks = new ArrayList<>();
    private final Set<String> named = new HashSet<>();
    private int next;

    HtmlText(Markup out, Document document, List<Item> items) {
        this.out = out;
        this.document = document;
        for (Item item : items) {
            for (TextSpan span : item.spans()) {
                if (span.length() > 0) {
                    marks.add(new Mark(span, item));
                }
            }
        }
        marks.sort(Comparator.comparing(Mark::span));
    }

    /** A stretch of an item. */
    private record Mark(TextSpan span, Item item) {}

    void write() throws IOException {
        int at = 0;
        for (Block block : document.blocks()) {
            between(at, block.span().start());
            block(block);
            at = Math.max(at, block.span().end());
        }
        between(at, document.text().length());
    }

    /** Words that no block holds. */
    private void between(int from, int to) throws IOException {
        if (from < to && !document.text().substring(from, to).isBlank()) {
            out.raw("<p class=loose>");
            stretch(new TextSpan(from, to));
            out.raw("</p>\n");
        }
    }

    private void block(Block block) throws IOException {
        String tag = HtmlDraft.tag(block);
        out.raw("<" + tag + " dir=auto class=" + block.kind().name().toLowerCase(java.util.Locale.ROOT) + ">");
        label(block);
        stretch(block.span());
        out.raw("</" + tag + ">\n");
    }

    /** The label of a note whose words alone the block holds. */
    private void label(Block block) throws IOException {
        if (block.kind() != Block.Kind.NOTE) {
            return;
        }
        for (Mark mark : inside(block.span())) {
            if (mark.item().kind().equals("note")
                    && mark.span().start() == block.span().start()) {
                String name = mark.item().name();
                out.raw("<span class=label>")
                        .text(name.substring(name.indexOf(' ') + 1))
                        .raw("</span> ");
                return;
            }
        }
    }

    private void stretch(TextSpan stretch) throws IOException {
        List<Mark> inside = inside(stretch);
        TreeSet<Integer> cuts = new TreeSet<>();
        cuts.add(stretch.start());
        cuts.add(stretch.end());
        for (Mark mark : inside) {
            cuts.add(Math.max(stretch.start(), mark.span().start()));
            cuts.add(Math.min(stretch.end(), mark.span().end()));
        }
        int from = stretch.start();
        for (int to : cuts) {
            if (to > from) {
                piece(new TextSpan(from, to), inside);
                from = to;
            }
        }
    }

    /** The marks that touch {@code stretch}; blocks come in order, so marks before it are passed for good. */
    private List<Mark> inside(TextSpan stretch) {
        while (next < marks.size() && marks.get(next).span().end() <= stretch.start()) {
            next++;
        }
        List<Mark> inside = new ArrayList<>();
        for (int i = next; i < marks.size() && marks.get(i).span().start() < stretch.end(); i++) {
            if (marks.get(i).span().overlaps(stretch)) {
                inside.add(marks.get(i));
            }
        }
        return inside;
    }

    /** The inner one of two, but a title in marks does not hide the note in which it stands. */
    private static boolean isBetter(Mark mark, Mark than) {
        boolean judged = mark.item().bucket() != null;
        return judged != (than.item().bucket() != null)
                ? judged
                : mark.span().length() <= than.span().length();
    }

    private void piece(TextSpan piece, List<Mark> inside) throws IOException {
        @Nullable Mark innermost = null;
        for (Mark mark : inside) {
            if (mark.span().contains(piece) && (innermost == null || isBetter(mark, innermost))) {
                innermost = mark;
            }
        }
        if (innermost == null) {
            out.text(document.words(piece));
            return;
        }
        Item item = innermost.item();
        out.raw("<span class=\"i " + item.kind() + " " + item.style() + "\"");
        if (item.bucket() == null) {
            out.raw(">").text(document.words(piece)).raw("</span>");
            return;
        }
        out.raw(" data-i=" + item.id());
        boolean first = named.add(item.id());
        if (first) {
            out.raw(" id=" + item.id());
        }
        out.raw(">").text(document.words(piece)).raw("</span>");
        if (piece.end() == innermost.span().end()) {
            out.raw("<a class=\"sign " + item.style() + "\" href=#" + item.id() + "-e data-i=" + item.id()
                            + " aria-label=\"")
                    .text(item.name() + ": " + item.style())
                    .raw("\">")
                    .raw(item.sign())
                    .raw("</a>");
        }
    }
}
