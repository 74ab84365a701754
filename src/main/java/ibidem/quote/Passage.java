package ibidem.quote;

import ibidem.quote.marks.Pair;
import ibidem.text.TextSpan;
import java.util.List;

/**
 * Words that marks or layout set off, before anything is known of them.
 *
 * @param outer from the opening mark to the closing one; a block as a whole
 * @param pieces the words, marks excluded
 * @param block whether layout sets them off
 * @param closed false where the closing mark was not found at its place
 * @param credit where a block itself names who said it; empty span if it does not
 */
record Passage(TextSpan outer, List<TextSpan> pieces, boolean block, boolean closed, TextSpan credit) {
    Passage {
        pieces = List.copyOf(pieces);
    }

    static Passage of(Pair pair) {
        return new Passage(pair.outer(), pair.pieces(), false, pair.closed(), new TextSpan(0, 0));
    }

    TextSpan inner() {
        return new TextSpan(pieces.get(0).start(), pieces.get(pieces.size() - 1).end());
    }
}
