package ibidem.read.pdf;

import ibidem.read.Block;
import ibidem.read.DocumentBuilder;
import ibidem.read.Flow;
import ibidem.read.UnreadableException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes paragraphs of the lines of the body, over columns and pages. */
final class BodyWriter {
    /** An indent, in widths of an em: typesetters take one em and more. */
    private static final float INDENT = 0.75f;

    /** A gap above a line, in usual distances between lines, that parts paragraphs. */
    private static final float PARTING_GAP = 1.3f;

    /** A line that ends this share of the column early may be a paragraph's last. */
    private static final float SHORT = 0.12f;

    /** Headings are larger than the body by this factor. */
    private static final float LARGER = 1.08f;

    private static final int LONGEST_HEADING = 220;

    private final DocumentBuilder builder;
    private final LineJoiner joiner;
    private final float bodySize;
    private final float leading;
    private final List<Placed> paragraph = new ArrayList<>();

    /** A line and the edges of the text around it. */
    private record Placed(Line line, float left, float right) {
        float indent() {
            return (line.left() - left) / line.size();
        }

        boolean isShort() {
            return line.right() < right - SHORT * (right - left);
        }
    }

    BodyWriter(DocumentBuilder builder, LineJoiner joiner, float bodySize, List<PageLayout> pages) {
        this.builder = builder;
        this.joiner = joiner;
        this.bodySize = bodySize;
        this.leading = leading(pages, bodySize);
    }

    /** The usual distance between lines of the body. */
    private static float leading(List<PageLayout> pages, float bodySize) {
        Map<Integer, Integer> distances = new HashMap<>();
        int best = Math.round(bodySize * 1.2f * 2);
        int most = 0;
        for (PageLayout page : pages) {
            for (Stack stack : page.stacks()) {
                for (int i = 1; i < stack.lines().size(); i++) {
                    Line line = stack.lines().get(i);
                    float distance = line.y() - stack.lines().get(i - 1).y();
                    if (Sizes.isSame(line.size(), bodySize) && distance > 0.8f * bodySize && distance < 4 * bodySize) {
                        int count = distances.merge(Math.round(distance * 2), 1, Integer::sum);
                        if (count > most) {
                            most = count;
                            best = Math.round(distance * 2);
                        }
                    }
                }
            }
        }
        return best / 2f;
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
            if (!paragraph.isEmpty() && begins(placed, paragraph.get(paragraph.size() - 1), first)) {
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

    private boolean begins(Placed next, Placed before, boolean otherStack) {
        Line line = next.line;
        Line last = before.line;
        if (!Sizes.isSame(line.size(), last.size()) || line.bold() != last.bold()) {
            return true;
        }
        boolean ended = endsSentence(last.text()) && before.isShort();
        if (otherStack) {
            boolean indented = next.indent() - Math.max(0, bodyIndent()) > INDENT;
            return indented || ended;
        }
        float gap = line.y() - last.y();
        float usual = usualDistance(line);
        if (gap > PARTING_GAP * usual) {
            return true;
        }
        float shift = (line.left() - last.left()) / line.size();
        if (shift > INDENT) {
            return !isHanging();
        }
        if (shift < -INDENT && paragraph.size() > 1) {
            return true;
        }
        return ended && startsSentence(line.text());
    }

    /** Headings are set with more air between their lines than small print. */
    private float usualDistance(Line line) {
        if (Sizes.isSame(line.size(), bodySize)) {
            return leading;
        }
        return (line.size() > bodySize ? 1.45f : 1.25f) * line.size();
    }

    /** How far the lines of the paragraph so far stand in, but for its first. */
    private float bodyIndent() {
        return paragraph.get(paragraph.size() - 1).indent();
    }

    /** The first line stands out and has a label: the others follow under its words. */
    private boolean isHanging() {
        return paragraph.size() == 1 && isListed(paragraph.get(0).line.text());
    }

    private static boolean isListed(String text) {
        char first = text.charAt(0);
        if (first == '\u2022' || first == '\u25aa' || first == '\u25cf' || first == '\u2013' || first == '\u00b7') {
            return true;
        }
        int at = text.startsWith("(") ? 1 : 0;
        int from = at;
        while (at < text.length() && at - from < 4 && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at > from && at - from <= 3 && at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ')');
    }

    private static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && !Character.isLetter(text.charAt(end - 1)) && ".!?:;".indexOf(text.charAt(end - 1)) < 0) {
            end--;
        }
        return end > 0 && ".!?:;".indexOf(text.charAt(end - 1)) >= 0;
    }

    private static boolean startsSentence(String text) {
        char first = text.charAt(0);
        return !Character.isLowerCase(first);
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
        if (paragraph.isEmpty()) {
            return;
        }
        Flow flow = new Flow();
        String before = "";
        for (Placed placed : paragraph) {
            joiner.add(flow, before, placed.line, true);
            before = placed.line.text();
        }
        Block.Kind kind = kind(flow.length());
        builder.block(kind, level(kind), flow);
        paragraph.clear();
    }

    private Block.Kind kind(int length) {
        Line first = paragraph.get(0).line;
        boolean large = first.size() > LARGER * bodySize;
        if ((large || first.bold()) && length <= LONGEST_HEADING && paragraph.size() <= 4) {
            return Block.Kind.HEADING;
        }
        if (isListed(first.text())) {
            return Block.Kind.LIST_ITEM;
        }
        boolean in = paragraph.stream().allMatch(placed -> placed.indent() > INDENT);
        boolean notLarger = first.size() <= 1.01f * bodySize;
        return in && notLarger && paragraph.size() >= 2 ? Block.Kind.BLOCK_QUOTATION : Block.Kind.PARAGRAPH;
    }

    private int level(Block.Kind kind) {
        if (kind != Block.Kind.HEADING) {
            return kind == Block.Kind.LIST_ITEM ? 1 : 0;
        }
        float larger = paragraph.get(0).line.size() / bodySize;
        return larger > 1.4f ? 1 : larger > 1.15f ? 2 : 3;
    }
}
