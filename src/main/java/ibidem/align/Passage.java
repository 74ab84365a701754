package ibidem.align;

import ibidem.text.TextSpan;
import java.util.List;

/**
 * Where a quotation's words stand in one source.
 *
 * @param source number of the source in the library
 * @param span hull of the fragments, in the source's document
 * @param fragments where each piece of the quotation stands, in the quotation's order
 * @param similarity share of the quotation's words that align, 0 to 1
 * @param edits in the order of the quotation; empty for an exact passage
 */
public record Passage(int source, TextSpan span, List<TextSpan> fragments, double similarity, List<Edit> edits) {
    public Passage {
        fragments = List.copyOf(fragments);
        edits = List.copyOf(edits);
    }
}
