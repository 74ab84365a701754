package ibidem.read.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tells whether a browser's marks around a {@code <q>} are the only ones. */
final class QuotationMarks {
    /** How many nodes of a quotation are looked at for its first words. */
    private static final int FIRST_WORDS = 20;

    private QuotationMarks() {}

    /** Whether the quotation has words and no mark of its own before them. */
    static boolean areMissing(Element element) {
        Node node = element;
        for (int steps = 0; node != null && steps < FIRST_WORDS; steps++) {
            if (node instanceof TextNode text && !text.isBlank()) {
                return "“\"„«‘'".indexOf(text.getWholeText().strip().charAt(0)) < 0;
            }
            node = node.firstChild() != null || node == element ? node.firstChild() : node.nextSibling();
        }
        return node != null;
    }
}
