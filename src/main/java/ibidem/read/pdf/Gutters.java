package ibidem.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Where columns part rows: narrow gutters are no wider than the widest word spaces, but stand below each other, and
 * spaces do not.
 */
final class Gutters {
    /** The narrowest gutter, in sizes of the letters beside it: typesetters leave one, a word space is a third. */
    static final float LEAST_GAP = 0.6f;

    /** Rows that a gutter parts, and their share of the rows that run past it. */
    private static final int LEAST_ROWS = 6;

    private static final float LEAST_SHARE = 0.5f;

    /** Gutters are looked for this far apart, in points. */
    private static final int STEP = 2;

    /** The largest page that the format knows of, in points. */
    private static final int WIDEST = 14_400;

    private final List<Float> places = new ArrayList<>();

    /** @param rows of glyphs without blanks, each from the left */
    Gutters(List<List<Glyph>> rows) {
        int width = place(edge(rows)) + 2;
        int[] parted = new int[width];
        int[] passing = new int[width];
        for (List<Glyph> row : rows) {
            float right = Float.MAX_VALUE;
            for (Glyph glyph : row) {
                if (glyph.x() - right > LEAST_GAP * glyph.size()) {
                    count(right, glyph.x(), parted);
                }
                right = glyph == row.get(0) ? glyph.right() : Math.max(right, glyph.right());
            }
            if (!row.isEmpty()) {
                count(row.get(0).x(), right, passing);
            }
        }
        find(parted, passing);
    }

    private static float edge(List<List<Glyph>> rows) {
        float edge = 0;
        for (List<Glyph> row : rows) {
            for (Glyph glyph : row) {
                edge = Math.max(edge, glyph.right());
            }
        }
        return edge;
    }

    /** Adds to all places from one to the other; the array holds the differences between neighbours. */
    private static void count(float from, float to, int[] changes) {
        changes[place(from)]++;
        changes[place(to)]--;
    }

    /** The first place that is not left of it. */
    private static int place(float x) {
        return (int) Math.ceil(Math.max(0, Math.min(WIDEST, x)) / STEP);
    }

    private void find(int[] parted, int[] passing) {
        int gaps = 0;
        int rows = 0;
        for (int i = 0; i < parted.length; i++) {
            gaps += parted[i];
            rows += passing[i];
            if (gaps >= LEAST_ROWS && gaps >= LEAST_SHARE * rows) {
                places.add((float) i * STEP);
            }
        }
    }

    boolean isBetween(float left, float right) {
        for (float x : places) {
            if (left <= x && x <= right) {
                return true;
            }
        }
        return false;
    }
}
