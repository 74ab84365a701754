package ibidem.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The lines at the top or at the bottom of one page.
 *
 * @param lines the outermost first
 */
record Edge(boolean top, List<Line> lines) {
    /** How many rows at the top and at the bottom of a page may be heads and feet. */
    private static final int ROWS = 6;

    /** Heights on two pages that count as the same, in points. */
    static final float SAME_HEIGHT = 4;

    /** Heads stand off from the text by more than lines do, in sizes. */
    private static final float OFF = 1.7f;

    Edge {
        lines = List.copyOf(lines);
    }

    /** One of every page. */
    static List<Edge> of(List<PageLayout> pages, boolean top) {
        Comparator<Line> down = Comparator.comparingDouble(Line::y);
        return pages.stream()
                .map(page -> of(page, top, top ? down : down.reversed()))
                .toList();
    }

    private static Edge of(PageLayout page, boolean top, Comparator<Line> inwards) {
        List<Line> edge = new ArrayList<>();
        int rows = 0;
        for (Line line : page.lines().stream().sorted(inwards).toList()) {
            rows += edge.isEmpty() || !isLevel(edge.get(edge.size() - 1), line) ? 1 : 0;
            if (rows > ROWS) {
                break;
            }
            edge.add(line);
        }
        return new Edge(top, edge);
    }

    static boolean isLevel(Line one, Line other) {
        return Math.abs(one.y() - other.y()) <= SAME_HEIGHT;
    }

    /** How many of the outermost lines are all of that kind. */
    int leading(Predicate<Line> kind) {
        int count = 0;
        while (count < lines.size() && kind.test(lines.get(count))) {
            count++;
        }
        return count;
    }

    boolean isOutermost(Line line) {
        return isLevel(lines.get(0), line);
    }

    /** Whether a line stands off from the next one towards the page's middle. */
    boolean isOff(int i) {
        for (Line next : lines.subList(i + 1, lines.size())) {
            if (!isLevel(lines.get(i), next)) {
                return Math.abs(next.y() - lines.get(i).y())
                        > OFF * lines.get(i).size();
            }
        }
        return true;
    }
}
