package ibidem.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the pieces of a page into reading order: where a white gutter runs down between pieces at the same heights, what
 * stands left of it is read before what stands right of it, and what crosses it parts the page into bands.
 */
final class Columns {
    /** Rows with text on both sides that a gutter needs: fewer are a table or a signature. */
    private static final int LEAST_ROWS = 6;

    /** A gutter leaves no more than this share of rows to cross it. */
    private static final float MOST_CROSSING = 0.5f;

    private static final int DEEPEST = 3;

    /** Baselines closer than this share of the size are of one row: a raised label stands that much above its note. */
    private static final float SAME_ROW = 0.45f;

    private Columns() {}

    static List<Stack> order(List<Line> pieces) {
        List<Stack> stacks = new ArrayList<>();
        order(pieces, 0, stacks);
        return stacks;
    }

    private static void order(List<Line> pieces, int depth, List<Stack> stacks) {
        float gutter = depth < DEEPEST ? gutter(pieces) : -1;
        if (gutter < 0) {
            if (!pieces.isEmpty()) {
                stacks.add(Stack.of(rows(pieces)));
            }
            return;
        }
        List<Line> left = new ArrayList<>();
        List<Line> right = new ArrayList<>();
        List<Line> across = new ArrayList<>();
        for (Line piece : pieces) {
            if (crosses(piece, gutter)) {
                band(left, right, depth, stacks);
                across.add(piece);
            } else {
                if (!across.isEmpty()) {
                    stacks.add(Stack.of(rows(across)));
                    across = new ArrayList<>();
                }
                (piece.right() <= gutter ? left : right).add(piece);
            }
        }
        band(left, right, depth, stacks);
        if (!across.isEmpty()) {
            stacks.add(Stack.of(rows(across)));
        }
    }

    private static void band(List<Line> left, List<Line> right, int depth, List<Stack> stacks) {
        order(List.copyOf(left), depth + 1, stacks);
        order(List.copyOf(right), depth + 1, stacks);
        left.clear();
        right.clear();
    }

    private static boolean crosses(Line piece, float gutter) {
        return piece.left() < gutter && piece.right() > gutter;
    }

    /** Where the gutter runs; -1 where there is none. */
    private static float gutter(List<Line> pieces) {
        if (pieces.size() < 2 * LEAST_ROWS) {
            return -1;
        }
        float left = Float.MAX_VALUE;
        float right = 0;
        for (Line piece : pieces) {
            left = Math.min(left, piece.left());
            right = Math.max(right, piece.right());
        }
        float best = -1;
        float bestScore = 0;
        for (float x = left + 0.2f * (right - left); x < right - 0.2f * (right - left); x += 2) {
            float score = score(pieces, x, right - left);
            if (score > bestScore) {
                bestScore = score;
                best = x;
            }
        }
        return best;
    }

    /** Rows with running text on both sides, less those that cross; 0 where it is no gutter. */
    private static float score(List<Line> pieces, float x, float width) {
        int crossing = 0;
        int both = 0;
        int leftLines = 0;
        int rightLines = 0;
        Line lastLeft = null;
        for (Line piece : pieces) {
            if (crosses(piece, x)) {
                crossing++;
            } else if (piece.right() <= x) {
                leftLines += isText(piece, width) ? 1 : 0;
                lastLeft = piece;
            } else {
                rightLines += isText(piece, width) ? 1 : 0;
                both += lastLeft != null && Math.abs(lastLeft.y() - piece.y()) < 0.8f * piece.size() ? 1 : 0;
            }
        }
        int few = Math.min(leftLines, rightLines);
        boolean gutter = both >= LEAST_ROWS / 2
                && few >= LEAST_ROWS
                && crossing <= MOST_CROSSING * (leftLines + rightLines + crossing);
        return gutter ? few + 0.5f * both - crossing : 0;
    }

    /** Table cells and labels are short; lines of a column are not. */
    private static boolean isText(Line piece, float width) {
        return piece.width() > 0.22f * width;
    }

    /** Pieces at one height make one line. */
    private static List<Line> rows(List<Line> pieces) {
        List<Line> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Line::y));
        List<Line> rows = new ArrayList<>();
        List<Line> row = new ArrayList<>();
        for (Line piece : sorted) {
            if (!row.isEmpty()
                    && piece.y() - row.get(0).y()
                            > SAME_ROW * Math.max(piece.size(), row.get(0).size())) {
                rows.add(joined(row));
                row = new ArrayList<>();
            }
            row.add(piece);
        }
        if (!row.isEmpty()) {
            rows.add(joined(row));
        }
        return rows;
    }

    private static Line joined(List<Line> row) {
        row.sort(Comparator.comparingDouble(Line::left));
        Line whole = row.get(0);
        for (Line piece : row.subList(1, row.size())) {
            whole = LineMaker.join(whole, piece);
        }
        return whole;
    }
}
