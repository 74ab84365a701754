package ibidem.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what stands at the edges of pages and belongs to none: heads, feet, page numbers. It comes again on other pages
 * at the same height, or is a number that counts them.
 */
final class RunningHeads {
    /** How many rows at the top and at the bottom of a page may be such. */
    private static final int EDGE_ROWS = 6;

    /** Words of a head found on other pages that make up this share of a line make it one, wherever at an edge. */
    private static final float MOSTLY = 0.8f;

    /** The same for the outermost line of a page. */
    private static final float IN_PART = 0.45f;

    /** Heights on two pages that count as the same, in points. */
    private static final float SAME_HEIGHT = 4;

    /** Letters that two pages have in common by no chance. */
    private static final int LONG_ENOUGH = 10;

    /** Heads stand off from the text by more than lines do, in sizes. */
    private static final float OFF = 1.7f;

    private final List<PageLayout> pages;
    private final float bodySize;
    private final Set<Line> running = new HashSet<>();
    private final Map<Integer, String> numbers = new HashMap<>();

    RunningHeads(List<PageLayout> pages, float bodySize) {
        this.pages = pages;
        this.bodySize = bodySize;
        List<List<Line>> tops = edges(true);
        List<List<Line>> bottoms = edges(false);
        repeated(tops);
        repeated(bottoms);
        numbered(tops);
        numbered(bottoms);
        beside(tops, true);
        beside(bottoms, false);
        addressed(tops);
        addressed(bottoms);
        Set<String> known = known();
        restated(tops, known);
        restated(bottoms, known);
    }

    boolean isRunning(Line line) {
        return running.contains(line);
    }

    /** Page numbers as printed, by page from 1; only where they count on from page to page. */
    Map<Integer, String> numbers() {
        return numbers;
    }

    private List<List<Line>> edges(boolean top) {
        List<List<Line>> edges = new ArrayList<>();
        Comparator<Line> down = Comparator.comparingDouble(Line::y);
        for (PageLayout page : pages) {
            List<Line> sorted = new ArrayList<>(page.lines());
            sorted.sort(top ? down : down.reversed());
            List<Line> edge = new ArrayList<>();
            int rows = 0;
            for (Line line : sorted) {
                boolean next =
                        edge.isEmpty() || Math.abs(edge.get(edge.size() - 1).y() - line.y()) > SAME_HEIGHT;
                rows += next ? 1 : 0;
                if (rows > EDGE_ROWS) {
                    break;
                }
                edge.add(line);
            }
            edges.add(edge);
        }
        return edges;
    }

    private void repeated(List<List<Line>> edges) {
        Map<String, List<Line>> seen = new HashMap<>();
        for (List<Line> edge : edges) {
            for (Line line : edge) {
                String words = words(line.text());
                if (words.length() >= 3 && !isLabelled(line)) {
                    seen.computeIfAbsent(words, w -> new ArrayList<>()).add(line);
                }
            }
        }
        for (List<Line> same : seen.values()) {
            for (Line line : same) {
                long others = same.stream()
                        .filter(o -> o.page() != line.page() && Math.abs(o.y() - line.y()) <= SAME_HEIGHT)
                        .count();
                boolean telling = words(line.text()).length() >= LONG_ENOUGH;
                if (others > 0 && (telling || others + 1 >= pages.size() / 4f)) {
                    running.add(line);
                }
            }
        }
    }

    /** Words of the heads that came again. */
    private Set<String> known() {
        Set<String> known = new HashSet<>();
        for (Line line : running) {
            String words = words(line.text());
            if (words.length() >= LONG_ENOUGH) {
                known.add(words);
            }
        }
        return known;
    }

    /** A line that is an address or number of the publication and nothing else, off the text. */
    private void addressed(List<List<Line>> edges) {
        for (List<Line> edge : edges) {
            for (int i = 0; i < edge.size(); i++) {
                if (isAddress(edge.get(i).text()) && isOff(edge, i)) {
                    running.add(edge.get(i));
                } else if (!running.contains(edge.get(i))) {
                    break;
                }
            }
        }
    }

    private static boolean isAddress(String text) {
        String lower = text.strip().toLowerCase(java.util.Locale.ROOT);
        boolean address = lower.startsWith("doi")
                || lower.startsWith("http")
                || lower.startsWith("www.")
                || lower.startsWith("issn")
                || lower.startsWith("e-issn")
                || lower.startsWith("isbn");
        return address && lower.split(" +").length <= 3;
    }

    /** A first page says what the heads say elsewhere on it; what is still further out goes with it. */
    private void restated(List<List<Line>> edges, Set<String> known) {
        for (List<Line> edge : edges) {
            for (int i = edge.size() - 1; i >= 0; i--) {
                Line line = edge.get(i);
                float share = i == 0 ? IN_PART : MOSTLY;
                boolean notLarge = !Sizes.isSmaller(bodySize * 1.15f, line.size());
                if (notLarge && !isLabelled(line) && restates(words(line.text()), known, share)) {
                    running.addAll(edge.subList(0, i + 1));
                    break;
                }
            }
        }
    }

    private static boolean restates(String words, Set<String> known, float share) {
        return known.stream().anyMatch(head -> head.length() >= share * words.length() && words.contains(head));
    }

    /** Notes that say little ({@code 12 Ibid.}) come again and again at the foot of pages. */
    private static boolean isLabelled(Line line) {
        return line.isRaised(0);
    }

    /** Letters only: numbers count pages, years and volumes. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder();
        text.toLowerCase(java.util.Locale.ROOT)
                .codePoints()
                .filter(Character::isLetter)
                .forEach(words::appendCodePoint);
        return words.toString();
    }

    private void numbered(List<List<Line>> edges) {
        Map<Integer, List<Line>> byOffset = new HashMap<>();
        for (List<Line> edge : edges) {
            Set<Integer> offsets = new HashSet<>();
            for (Line line : edge) {
                // Where each page has one note, notes and their marks count like the pages do.
                for (int number : line.raised().isEmpty() ? pageNumbers(line.text()) : List.<Integer>of()) {
                    if (offsets.add(number - line.page())) {
                        byOffset.computeIfAbsent(number - line.page(), o -> new ArrayList<>())
                                .add(line);
                    }
                }
            }
        }
        int most = Math.max(2, pages.size() / 3);
        byOffset.forEach((offset, lines) -> {
            List<Line> level =
                    lines.stream().filter(line -> isLevel(line, lines)).toList();
            if (level.size() >= most) {
                for (Line line : level) {
                    running.add(line);
                    numbers.put(line.page(), String.valueOf(line.page() + offset));
                }
            }
        });
    }

    /** Whether a third of the others stand at its height: notes that happen to count like the pages do not. */
    private static boolean isLevel(Line line, List<Line> others) {
        long level = others.stream()
                .filter(other -> Math.abs(other.y() - line.y()) <= SAME_HEIGHT)
                .count();
        return level >= Math.max(2, others.size() / 3);
    }

    /** The number of a line that is little else, or stands at its start or end. */
    private static List<Integer> pageNumbers(String text) {
        List<Integer> numbers = new ArrayList<>();
        String stripped = text.strip();
        if (stripped.length() > 160) {
            return numbers;
        }
        String[] words = stripped.split(" +", -1);
        add(words[0], numbers);
        if (words.length > 1) {
            add(words[words.length - 1], numbers);
        }
        if (words.length == 3) {
            add(words[1], numbers);
        }
        return numbers;
    }

    private static void add(String word, List<Integer> numbers) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
            to--;
        }
        if (to > from && to - from <= 4 && word.substring(from, to).chars().allMatch(c -> c >= '0' && c <= '9')) {
            numbers.add(Integer.parseInt(word.substring(from, to)));
        }
    }

    /**
     * What stands at the height of known heads or beyond it, towards the page's edge, is one too: the first page's own,
     * or one whose title changes from section to section.
     */
    private void beside(List<List<Line>> edges, boolean top) {
        List<Float> heights = new ArrayList<>();
        for (List<Line> edge : edges) {
            edge.stream().filter(running::contains).map(Line::y).forEach(heights::add);
        }
        if (heights.size() < Math.max(2, pages.size() / 3)) {
            return;
        }
        heights.sort(Comparator.naturalOrder());
        for (List<Line> edge : edges) {
            for (int i = 0; i < edge.size(); i++) {
                Line line = edge.get(i);
                boolean notLarge = !Sizes.isSmaller(bodySize * 1.1f, line.size());
                if (isWithin(line, heights, top) && notLarge && isOff(edge, i)) {
                    running.add(line);
                }
            }
        }
    }

    /** Whether it stands off from the next line towards the page's middle. */
    private static boolean isOff(List<Line> edge, int i) {
        for (int next = i + 1; next < edge.size(); next++) {
            float gap = Math.abs(edge.get(next).y() - edge.get(i).y());
            if (gap > SAME_HEIGHT) {
                return gap > OFF * edge.get(i).size();
            }
        }
        return true;
    }

    private static boolean isWithin(Line line, List<Float> heights, boolean top) {
        // Half of the known heads, so that one false one among many moves no border.
        float border = heights.get(heights.size() / 2);
        return top ? line.y() <= border + SAME_HEIGHT : line.y() >= border - SAME_HEIGHT;
    }
}
