package ibidem.check;

import ibidem.read.Block;
import ibidem.read.Document;

/** Whether a text looks as if it quoted. */
final class Marks {
    /** Opening marks of the scripts and houses that have marks of their own. */
    private static final String OPENING = "\u201c\u201d\u201e\u00ab\u300c\u300e";

    private Marks() {}

    /** Whether the running text, notes and captions left out, has a quotation mark; a straight one counts as half. */
    static boolean occur(Document document) {
        int straight = 0;
        for (Block block : document.blocks()) {
            if (block.kind() != Block.Kind.PARAGRAPH && block.kind() != Block.Kind.LIST_ITEM) {
                continue;
            }
            for (int i = block.span().start(); i < block.span().end(); i++) {
                char c = document.text().charAt(i);
                straight += c == '"' ? 1 : 0;
                if (straight == 2 || OPENING.indexOf(c) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
