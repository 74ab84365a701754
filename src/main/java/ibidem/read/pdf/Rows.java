package ibidem.read.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Makes rows of the glyphs of a page: runs on one baseline first, then rows of runs at one height. A raised sign stands
 * in the row that it overlaps.
 */
final class Rows {
    /** How far letters reach above and below their baseline, in sizes. */
    static final float ABOVE = 0.72f;

    private static final float BELOW = 0.22f;

    private Rows() {}

    private static final class Row {
        private final float top;
        private final float bottom;
        private final List<Glyph> glyphs = new ArrayList<>();

        Row(Glyph main) {
            top = main.y() - ABOVE * main.size();
            bottom = main.y() + BELOW * main.size();
        }

        float overlap(Glyph glyph) {
            float from = glyph.y() - ABOVE * glyph.size();
            float to = glyph.y() + BELOW * glyph.size();
            return (Math.min(bottom, to) - Math.max(top, from)) / Math.max(0.1f, to - from);
        }
    }

    /** From the top down, each from the left; blanks are left out. */
    static List<List<Glyph>> of(List<Glyph> glyphs) {
        List<List<Glyph>> rows = new ArrayList<>();
        for (Row row : rows(runs(glyphs))) {
            row.glyphs.removeIf(Glyph::isBlank);
            row.glyphs.sort((one, other) -> Float.compare(one.x(), other.x()));
            rows.add(row.glyphs);
        }
        return rows;
    }

    /** Glyphs that follow each other in the file on one baseline, in one size. */
    private static List<List<Glyph>> runs(List<Glyph> glyphs) {
        List<List<Glyph>> runs = new ArrayList<>();
        List<Glyph> run = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (!run.isEmpty()) {
                Glyph last = run.get(run.size() - 1);
                boolean same = Math.abs(last.y() - glyph.y()) < 0.05f * glyph.size()
                        && Math.abs(last.size() - glyph.size()) < 0.05f * glyph.size();
                if (!same) {
                    runs.add(run);
                    run = new ArrayList<>();
                }
            }
            run.add(glyph);
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        // Text before raised signs: a row is as high as its text.
        runs.sort(
                Comparator.comparingDouble((List<Glyph> r) -> -r.get(0).size()).thenComparingInt(r -> -r.size()));
        return runs;
    }

    private static Collection<Row> rows(List<List<Glyph>> runs) {
        NavigableMap<Float, Row> byTop = new TreeMap<>();
        for (List<Glyph> run : runs) {
            Glyph first = run.get(0);
            Row best = null;
            float most = 0.5f;
            float above = first.y() - 3 * Math.max(first.size(), 12);
            for (Row row :
                    byTop.subMap(above, true, first.y() + first.size(), true).values()) {
                float overlap = row.overlap(first);
                if (overlap > most) {
                    most = overlap;
                    best = row;
                }
            }
            if (best == null) {
                Row fresh = new Row(first);
                best = byTop.computeIfAbsent(fresh.top, top -> fresh);
            }
            best.glyphs.addAll(run);
        }
        return byTop.values();
    }
}
