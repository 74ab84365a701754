package ibidem.read.pdf;

import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes lines of the glyphs of a page: rows first, then pieces of rows between wide gaps. */
final class LineMaker {
    /** Justified lines stretch word spaces up to about an em; gutters between columns are wider. */
    private static final float PIECE_GAP = 1.45f;

    /** Signs of notes are set at 0.5 to 0.75 of the text's size. */
    private static final float RAISED_SIZE = 0.85f;

    /** Signs of a note's number, and of two with a comma. */
    private static final int LONGEST_SIGN = 5;

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

    /** Pieces of lines, from the top down and in a row from the left, as yet in no reading order. */
    static List<Line> pieces(List<Glyph> glyphs, int page) {
        List<List<Glyph>> rows = Rows.of(glyphs);
        Gutters gutters = new Gutters(rows);
        List<List<Glyph>> pieces = new ArrayList<>();
        rows.forEach(row -> cut(row, gutters, pieces));
        return takeIn(pieces).stream()
                .map(piece -> line(piece, page))
                .sorted(Comparator.comparingDouble(Line::y).thenComparingDouble(Line::left))
                .toList();
    }

    private static void cut(List<Glyph> glyphs, Gutters gutters, List<List<Glyph>> pieces) {
        List<Glyph> piece = new ArrayList<>();
        float right = 0;
        for (Glyph glyph : glyphs) {
            if (isOver(piece, glyph)) {
                continue;
            }
            if (!piece.isEmpty() && isApart(piece.get(0), right, glyph, gutters)) {
                pieces.add(piece);
                piece = new ArrayList<>();
            }
            right = piece.isEmpty() ? glyph.right() : Math.max(right, glyph.right());
            piece.add(glyph);
        }
        if (!piece.isEmpty()) {
            pieces.add(piece);
        }
    }

    /** Raised signs that stand in the row of another column go to the letters that they stand behind. */
    private static List<List<Glyph>> takeIn(List<List<Glyph>> pieces) {
        List<List<Glyph>> whole = new ArrayList<>();
        for (List<Glyph> piece : pieces) {
            List<Glyph> before = piece.size() > LONGEST_SIGN ? null : before(piece.get(0), pieces);
            if (before == null) {
                whole.add(piece);
            } else {
                before.addAll(piece);
                before.sort(Comparator.comparingDouble(Glyph::x));
            }
        }
        return whole;
    }

    private static @Nullable List<Glyph> before(Glyph sign, List<List<Glyph>> pieces) {
        for (List<Glyph> piece : pieces) {
            Glyph first = piece.get(0);
            boolean beside = piece.size() > LONGEST_SIGN && Math.abs(first.y() - sign.y()) < 2 * first.size();
            for (Glyph glyph : beside ? piece : List.<Glyph>of()) {
                float gap = sign.x() - glyph.right();
                boolean behind = Math.abs(gap) < Gutters.LEAST_GAP * sign.size();
                boolean up = sign.y() < glyph.y() && sign.y() > glyph.y() - Rows.ABOVE * glyph.size();
                if (behind && up && sign.size() < RAISED_SIZE * glyph.size()) {
                    return piece;
                }
            }
        }
        return null;
    }

    private static boolean isApart(Glyph first, float right, Glyph glyph, Gutters gutters) {
        float gap = (glyph.x() - right) / Math.max(glyph.size(), first.size());
        return gap > PIECE_GAP || gap > Gutters.LEAST_GAP && gutters.isBetween(right, glyph.x());
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
        float left = glyphs.get(0).x();
        float right = left;
        Glyph last = null;
        for (Glyph glyph : glyphs) {
            right = Math.max(right, glyph.right());
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
