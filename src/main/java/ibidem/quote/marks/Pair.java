package ibidem.quote.marks;

import ibidem.text.TextSpan;
import java.util.List;

/**
 * What stands between two marks.
 *
 * @param pieces the words, marks excluded: one piece, or one a paragraph
 * @param outer from the opening mark to the closing one, both included
 * @param single whether single marks enclose it
 * @param closed false where no closing mark was found at its place
 */
public record Pair(List<TextSpan> pieces, TextSpan outer, boolean single, boolean closed) {
    public Pair {
        pieces = List.copyOf(pieces);
    }

    /** From the first piece's start to the last one's end. */
    public TextSpan inner() {
        return new TextSpan(pieces.get(0).start(), pieces.get(pieces.size() - 1).end());
    }
}
