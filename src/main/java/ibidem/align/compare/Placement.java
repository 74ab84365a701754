package ibidem.align.compare;

import ibidem.text.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the pieces of one quotation stand together in one source.
 *
 * @param pieces one a piece of the wording, in its order; null for one that stands nowhere in the source. A single one
 *     for the whole wording if {@code whole}
 * @param gaps source words between each piece and the one before it; the first is 0; negative where the source has them
 *     the other way round
 * @param whole whether the wording stands there with its brackets and points, so that they mark nothing
 * @param cost places of one quotation compare by it; less is better
 */
public record Placement(List<@Nullable Comparison> pieces, List<Integer> gaps, boolean whole, int cost) {
    public Placement {
        pieces = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(pieces));
        gaps = List.copyOf(gaps);
    }

    /** The pieces that stand somewhere. */
    public List<Comparison> placed() {
        List<Comparison> placed = new java.util.ArrayList<>();
        for (Comparison piece : pieces) {
            if (piece != null) {
                placed.add(piece);
            }
        }
        return placed;
    }

    public boolean isComplete() {
        return !pieces.contains(null);
    }

    /** Whether every piece stands there without an edit. */
    public boolean isSame() {
        boolean same = true;
        for (Comparison piece : pieces) {
            same &= piece != null && piece.isSame();
        }
        return same;
    }

    /** Whether what differs in the pieces that stand somewhere is small. */
    public boolean isMinor() {
        boolean minor = true;
        for (Comparison piece : pieces) {
            minor &= piece == null || piece.marks().contains(Comparison.Mark.MINOR);
        }
        return minor;
    }

    /** The hull of all pieces, in the search text. */
    public TextSpan span() {
        List<Comparison> placed = placed();
        TextSpan hull = placed.get(0).span();
        for (Comparison piece : placed) {
            hull = hull.hull(piece.span());
        }
        return hull;
    }
}
