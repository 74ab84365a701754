package ibidem.read.pdf;

import ibidem.read.Block;
import ibidem.read.DocumentBuilder;
import ibidem.read.Flow;
import ibidem.read.UnreadableException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes paragraphs of the lines of the body, over columns and pages. */
final class BodyWriter {
    private static final int LONGEST_HEADING = 220;
    private static final int MOST_LINES = 4;

    private final DocumentBuilder builder;
    private final LineJoiner joiner;
    private final float bodySize;
    private final Paragraph paragraph;

    BodyWriter(DocumentBuilder builder, LineJoiner joiner, float bodySize, List<PageLayout> pages) {
        this.builder = builder;
        this.joiner = joiner;
        this.bodySize = bodySize;
        this.paragraph = new Paragraph(new Leading(pages, bodySize), bodySize);
    }

    /** Adds the body's part of a stack. */
    void add(Stack stack) throws UnreadableException {
        float left = leftEdge(stack.lines());
        float right = stack.right();
        boolean first = true;
        for (Line line : stack.lines()) {
            if (isContents(line.text())) {
                builder.block(Block.Kind.RUNNING, 0, new Flow().words(line.text()));
                continue;
            }
            Placed placed = new Placed(line, left, right);
            if (paragraph.endsBefore(placed, first)) {
                end();
            }
            paragraph.add(placed);
            first = false;
        }
    }

    /** The leftmost edge that a fair share of lines keeps: indents and hanging numbers stand aside of it. */
    private static float leftEdge(List<Line> lines) {
        Map<Integer, Integer> edges = new HashMap<>();
        for (Line line : lines) {
            edges.merge(Math.round(line.left() / 3), 1, Integer::sum);
        }
        float edge = Float.MAX_VALUE;
        for (Map.Entry<Integer, Integer> entry : edges.entrySet()) {
            if (entry.getValue() >= Math.max(1, lines.size() / 6)) {
                edge = Math.min(edge, entry.getKey() * 3);
            }
        }
        return edge;
    }

    /** An entry of a table of contents: dots that lead to a page. */
    private static boolean isContents(String text) {
        int dots = 0;
        int most = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' || c == '\u2026') {
                dots++;
                most = Math.max(most, dots);
            } else if (c != ' ') {
                dots = 0;
            }
        }
        return most >= 5 && Character.isLetterOrDigit(text.charAt(text.length() - 1));
    }

    /** Ends the paragraph that is open. */
    void end() throws UnreadableException {
        if (paragraph.lines().isEmpty()) {
            return;
        }
        Flow flow = new Flow();
        String before = "";
        for (Placed placed : paragraph.lines()) {
            joiner.add(flow, before, placed.line(), true);
            before = placed.line().text();
        }
        Block.Kind kind = kind(flow.length());
        builder.block(kind, level(kind), flow);
        paragraph.clear();
    }

    private Block.Kind kind(int length) {
        Line first = paragraph.first();
        boolean large = Sizes.isLarger(first.size(), bodySize);
        if ((large || first.bold())
                && length <= LONGEST_HEADING
                && paragraph.lines().size() <= MOST_LINES) {
            return Block.Kind.HEADING;
        }
        if (paragraph.isItem()) {
            return Block.Kind.LIST_ITEM;
        }
        boolean in = paragraph.lines().stream().allMatch(placed -> placed.indent() > Paragraph.INDENT);
        boolean notLarger = first.size() <= 1.01f * bodySize;
        return in && notLarger && paragraph.lines().size() >= 2 ? Block.Kind.BLOCK_QUOTATION : Block.Kind.PARAGRAPH;
    }

    private int level(Block.Kind kind) {
        if (kind != Block.Kind.HEADING) {
            return kind == Block.Kind.LIST_ITEM ? 1 : 0;
        }
        float larger = paragraph.first().size() / bodySize;
        return larger > 1.4f ? 1 : larger > 1.15f ? 2 : 3;
    }
}
