package ibidem.read.html;

import ibidem.read.Block;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What the elements around make of the next block: a heading, an item of a list, a quotation, a table. */
final class BlockContext {
    private record Level(Element element, Block.Kind kind, int level) {}

    /** A table with a longer cell is used to lay out the page. */
    private static final int LONGEST_CELL = 600;

    private final Deque<Element> path = new ArrayDeque<>();
    private final Deque<Level> kinds = new ArrayDeque<>();
    private final Map<Element, Integer> counters = new HashMap<>();
    private int tables;
    private int kept;
    private int quotations;
    private int lists;
    private int ordinal;

    void clear() {
        path.clear();
        kinds.clear();
        tables = 0;
        kept = 0;
        quotations = 0;
        lists = 0;
        ordinal = 0;
    }

    void enter(Element element) {
        path.push(element);
        String name = element.normalName();
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> push(element, Block.Kind.HEADING, name.charAt(1) - '0');
            case "blockquote" -> push(element, Block.Kind.BLOCK_QUOTATION, 0);
            case "figcaption", "caption" -> push(element, Block.Kind.CAPTION, 0);
            case "ul", "ol", "menu" -> lists++;
            case "li" -> {
                push(element, Block.Kind.LIST_ITEM, Math.max(1, lists));
                ordinal = ordinal(element);
            }
            case "pre" -> {
                kept++;
                if (PageParts.isCode(element)) {
                    push(element, Block.Kind.CODE, 0);
                }
            }
            case "table" -> {
                if (tables > 0 || isData(element)) {
                    tables++;
                    push(element, Block.Kind.TABLE, 0);
                }
            }
            case "q" -> quotations++;
            case "p" -> exported(element);
            default -> {}
        }
    }

    private void exported(Element paragraph) {
        Block.Kind kind = ExportedLook.of(paragraph);
        if (kind != Block.Kind.PARAGRAPH && kinds.isEmpty()) {
            push(paragraph, kind, kind == Block.Kind.HEADING ? 1 : 0);
        }
    }

    /** Whether {@code element} is the one that was entered last. */
    boolean leaves(Element element) {
        return path.peek() == element;
    }

    void exit(Element element) {
        path.pop();
        switch (element.normalName()) {
            case "ul", "ol", "menu" -> lists--;
            case "pre" -> kept--;
            case "q" -> quotations--;
            case "table" -> {
                if (!kinds.isEmpty() && kinds.peek().element() == element) {
                    tables--;
                }
            }
            case "li" -> ordinal = 0;
            default -> {}
        }
        if (!kinds.isEmpty() && kinds.peek().element() == element) {
            kinds.pop();
        }
    }

    private void push(Element element, Block.Kind kind, int level) {
        kinds.push(new Level(element, kind, level));
    }

    /** The number that a browser shows before the item; 0 in a list without numbers. */
    private int ordinal(Element item) {
        Element list = item.parent();
        if (list == null || !list.normalName().equals("ol")) {
            return 0;
        }
        int next = counters.getOrDefault(list, number(list.attr("start"), 1) - 1) + 1;
        next = number(item.attr("value"), next);
        counters.put(list, next);
        return next;
    }

    private static int number(String value, int otherwise) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static boolean isData(Element table) {
        if (table.selectFirst("table table, h1, h2, h3, blockquote, ul, ol, article") != null) {
            return false;
        }
        for (Element cell : table.select("td")) {
            if (cell.text().length() > LONGEST_CELL) {
                return false;
            }
        }
        return true;
    }

    Block.Kind kind() {
        return kinds.isEmpty() ? Block.Kind.PARAGRAPH : kinds.peek().kind();
    }

    int level(Block.Kind kind) {
        return kinds.isEmpty() || kinds.peek().kind() != kind ? 0 : kinds.peek().level();
    }

    boolean inTable() {
        return tables > 0;
    }

    /** Whether white space stays as it is. */
    boolean keepsSpace() {
        return kept > 0;
    }

    /** How many {@code <q>} are open, the one being entered or left among them. */
    int quotationDepth() {
        return quotations;
    }

    /** The number of the list item whose first block this is; then 0. */
    int takeOrdinal() {
        int taken = ordinal;
        ordinal = 0;
        return taken;
    }
}
