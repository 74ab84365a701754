package ibidem.read.markdown;

import ibidem.read.Block;
import java.util.IdentityHashMap;
import java.util.Map;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/** What a paragraph is by the blocks that it stands in: an item with its number, a quotation, a picture's caption. */
final class Surroundings {
    private final Map<Node, Integer> counters = new IdentityHashMap<>();

    static Block.Kind kind(Node paragraph) {
        Node first = paragraph.getFirstChild();
        if (first instanceof Image && first.getNext() == null) {
            return Block.Kind.CAPTION;
        }
        for (Node up = paragraph.getParent(); up != null; up = up.getParent()) {
            if (up instanceof BlockQuote) {
                return Block.Kind.BLOCK_QUOTATION;
            }
            if (up instanceof ListItem) {
                return Block.Kind.LIST_ITEM;
            }
        }
        return Block.Kind.PARAGRAPH;
    }

    /** How many items the paragraph is in. */
    static int listDepth(Node paragraph) {
        int depth = 0;
        for (Node up = paragraph.getParent(); up != null; up = up.getParent()) {
            depth += up instanceof ListItem ? 1 : 0;
        }
        return depth;
    }

    /** The number of the list's item whose first paragraph this is; 0 for others. Asked once of each, in order. */
    int ordinal(Node paragraph) {
        Node item = paragraph.getParent();
        if (paragraph.getPrevious() != null
                || item == null
                || !(item.getParent() instanceof OrderedList list)
                || list.getMarkerStartNumber() == null) {
            return 0;
        }
        return counters.merge(list, list.getMarkerStartNumber(), (last, start) -> last + 1);
    }
}
