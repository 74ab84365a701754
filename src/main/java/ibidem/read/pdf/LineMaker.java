package ibidem.read.pdf;

import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Makes lines of the glyphs of a page: runs on one baseline first, then rows of runs at one height (a raised sign stands
 * in the row that it overlaps), then pieces of rows between wide gaps.
 */
final class LineMaker {
    /** Justified lines stretch word spaces up to about an em; gutters between columns are wider. */
    private static final float PIECE_GAP = 1.45f;

    /** Signs of notes are set at 0.5 to 0.75 of the text's size. */
    private static final float RAISED_SIZE = 0.85f;

    private static final float RAISED_BY = 0.12f;

    /** A word space by the font's own, and its bounds by the size, where fonts say nonsense. */
    private static final float SPACE_SHARE = 0.5f;

    private static final float LEAST_SPACE = 0.08f;
    private static final float MOST_SPACE = 0.15f;

    /** Lines set in small capitals keep some full ones. */
    private static final float FAIR_SHARE = 0.12f;

    /** A sign printed twice stands off by less than this share of its width, and of its size. */
    private static final float OVER_X = 0.25f;

    private static final float OVER_Y = 0.1f;

    private LineMaker() {}

    private static final class Row {
        private final float top;
        private final float bottom;
        private final List<Glyph> glyphs = new ArrayList<>();

        Row(Glyph main) {
            top = main.y() - 0.72f * main.size();
            bottom = main.y() + 0.22f * main.size();
        }

        float overlap(Glyph glyph) {
            float from = glyph.y() - 0.72f * glyph.size();
            float to = glyph.y() + 0.22f * glyph.size();
            return (Math.min(bottom, to) - Math.max(top, from)) / Math.max(0.1f, to - from);
        }
    }

    /** Pieces of lines, from the top down and in a row from the left, as yet in no reading order. */
    static List<Line> pieces(List<Glyph> glyphs, int page) {
        List<Line> pieces = new ArrayList<>();
        for (Row row : rows(runs(glyphs))) {
            row.glyphs.sort((one, other) -> Float.compare(one.x(), other.x()));
            cut(row.glyphs, page, pieces);
        }
        pieces.sort(Comparator.comparingDouble(Line::y).thenComparingDouble(Line::left));
        return pieces;
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

    private static List<Row> rows(List<List<Glyph>> runs) {
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
        return new ArrayList<>(byTop.values());
    }

    private static void cut(List<Glyph> glyphs, int page, List<Line> pieces) {
        List<Glyph> piece = new ArrayList<>();
        float right = 0;
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank() || isOver(piece, glyph)) {
                continue;
            }
            if (!piece.isEmpty()
                    && glyph.x() - right
                            > PIECE_GAP * Math.max(glyph.size(), piece.get(0).size())) {
                pieces.add(line(piece, page));
                piece = new ArrayList<>();
            }
            right = piece.isEmpty() ? glyph.right() : Math.max(right, glyph.right());
            piece.add(glyph);
        }
        if (!piece.isEmpty()) {
            pieces.add(line(piece, page));
        }
    }

    /** Whether a glyph is printed over itself to look bold; others of the same offset may stand between. */
    private static boolean isOver(List<Glyph> piece, Glyph glyph) {
        for (int i = piece.size() - 1; i >= 0; i--) {
            Glyph there = piece.get(i);
            if (glyph.x() - there.x() >= OVER_X * Math.max(1, glyph.width())) {
                return false;
            }
            if (there.text().equals(glyph.text()) && Math.abs(there.y() - glyph.y()) < OVER_Y * glyph.size()) {
                return true;
            }
        }
        return false;
    }

    /** One line of two pieces of it. */
    static Line join(Line first, Line second) {
        String text = first.text() + " " + second.text();
        Line main = first.text().length() >= second.text().length() ? first : second;
        List<TextSpan> raised = new ArrayList<>(raised(first, main));
        raised(second, main).forEach(span -> raised.add(span.shift(first.text().length() + 1)));
        return new Line(
                first.page(),
                text,
                Math.min(first.left(), second.left()),
                Math.max(first.right(), second.right()),
                main.y(),
                main.size(),
                first.bold() && second.bold(),
                first.italic() && second.italic(),
                raised);
    }

    /** A label that stands apart from its note is raised as a whole. */
    private static List<TextSpan> raised(Line piece, Line main) {
        boolean up = piece.size() < RAISED_SIZE * main.size() && piece.y() < main.y() - RAISED_BY * main.size();
        return up ? List.of(new TextSpan(0, piece.text().length())) : piece.raised();
    }

    private static Line line(List<Glyph> glyphs, int page) {
        float size = usual(glyphs);
        float y = baseline(glyphs, size);
        StringBuilder text = new StringBuilder();
        List<TextSpan> raised = new ArrayList<>();
        int from = -1;
        int bold = 0;
        int italic = 0;
        Glyph last = null;
        for (Glyph glyph : glyphs) {
            boolean up = glyph.size() < RAISED_SIZE * size && glyph.y() < y - RAISED_BY * size;
            if (from >= 0 && !up) {
                raised.add(new TextSpan(from, text.length()));
                from = -1;
            }
            if (last != null && isSpace(last, glyph)) {
                text.append(' ');
            }
            if (up && from < 0) {
                from = text.length();
            }
            text.append(glyph.text());
            bold += glyph.style() & Glyph.BOLD;
            italic += (glyph.style() & Glyph.ITALIC) >> 1;
            last = glyph;
        }
        if (from >= 0) {
            raised.add(new TextSpan(from, text.length()));
        }
        int most = glyphs.size() * 4 / 5;
        float left = glyphs.get(0).x();
        float right = glyphs.stream().map(Glyph::right).max(Float::compare).orElse(left);
        String words = Bidirectional.logical(text.toString());
        boolean turned = !words.contentEquals(text);
        return new Line(page, words, left, right, y, size, bold > most, italic > most, turned ? List.of() : raised);
    }

    private static boolean isSpace(Glyph last, Glyph next) {
        float size = Math.min(last.size(), next.size());
        float own = last.space() > 0 ? SPACE_SHARE * last.space() : MOST_SPACE * size;
        float least = Math.max(LEAST_SPACE * size, Math.min(MOST_SPACE * size, own));
        return next.x() - last.right() > least;
    }

    /** The largest size that a fair share is set in: small capitals are no smaller text. */
    private static float usual(List<Glyph> glyphs) {
        TreeMap<Integer, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
        int all = 0;
        // Neighbours have one size, so that there is little to look up.
        int size = Math.round(glyphs.get(0).size() * 10);
        int run = 0;
        for (Glyph glyph : glyphs) {
            int here = Math.round(glyph.size() * 10);
            if (here != size) {
                counts.merge(size, run, Integer::sum);
                size = here;
                run = 0;
            }
            run += glyph.text().length();
            all += glyph.text().length();
        }
        counts.merge(size, run, Integer::sum);
        int most = Collections.max(counts.values());
        int least = Math.min(most, Math.max(2, Math.round(FAIR_SHARE * all)));
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            if (entry.getValue() >= least) {
                return entry.getKey() / 10f;
            }
        }
        return glyphs.get(0).size();
    }

    /** The one that most of the large glyphs stand on, the first of them where two are as many. */
    private static float baseline(List<Glyph> glyphs, float size) {
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        int at = Integer.MIN_VALUE;
        int run = 0;
        for (Glyph glyph : glyphs) {
            if (glyph.size() > RAISED_SIZE * size) {
                int here = Math.round(glyph.y() * 4);
                if (here != at) {
                    counts.merge(at, run, Integer::sum);
                    at = here;
                    run = 0;
                }
                run++;
            }
        }
        counts.merge(at, run, Integer::sum);
        int best = 0;
        int most = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best / 4f;
    }
}
