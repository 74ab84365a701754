package ibidem.read.plain;

import ibidem.read.Page;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Pages of a plain text that was printed to a file (form feeds between them), their heads, feet and page numbers.
 *
 * @param running the lines that repeat from page to page
 * @param pages empty without form feeds
 */
record Furniture(BitSet running, List<Page> pages) {
    /** How many lines from a page's top and bottom may be furniture. */
    private static final int EDGE = 2;

    /** A head stands on so many pages at least. */
    private static final int REPEATS = 3;

    private static final int LONGEST_HEAD = 100;

    static Furniture of(Lines lines) {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (int i = 1; i < lines.count(); i++) {
            if (lines.startsPage(i)) {
                starts.add(i);
            }
        }
        BitSet running = new BitSet();
        if (starts.size() == 1) {
            return new Furniture(running, List.of());
        }
        Map<String, List<Integer>> edges = new HashMap<>();
        List<Page> pages = new ArrayList<>();
        for (int p = 0; p < starts.size(); p++) {
            int end = p + 1 < starts.size() ? starts.get(p + 1) : lines.count();
            String label = "";
            for (int line : edgeLines(lines, starts.get(p), end)) {
                String words = lines.wordsOf(line);
                edges.computeIfAbsent(shape(words), k -> new ArrayList<>()).add(line);
                if (isPageNumber(words)) {
                    running.set(line);
                    label = words.replaceAll("[^0-9ivxlcIVXLC]", "");
                }
            }
            int from = lines.start(starts.get(p));
            int to = p + 1 < starts.size()
                    ? lines.start(starts.get(p + 1))
                    : lines.text().length();
            pages.add(new Page(new TextSpan(from, to), p + 1, label));
        }
        edges.values().stream().filter(same -> same.size() >= REPEATS).forEach(same -> same.forEach(running::set));
        return new Furniture(running, pages);
    }

    private static List<Integer> edgeLines(Lines lines, int from, int to) {
        List<Integer> edge = new ArrayList<>();
        int i = from;
        for (; i < to && edge.size() < EDGE; i++) {
            addIfShort(lines, i, edge);
        }
        int top = edge.size();
        for (int j = to - 1; j >= i && edge.size() < top + EDGE; j--) {
            addIfShort(lines, j, edge);
        }
        return edge;
    }

    private static void addIfShort(Lines lines, int line, List<Integer> edge) {
        if (!lines.isBlank(line) && lines.words(line).length() <= LONGEST_HEAD) {
            edge.add(line);
        }
    }

    /** The line with every number alike, so that "Page 3" and "Page 4" are one. */
    private static String shape(String words) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (!digit) {
                shape.append(c);
            } else if (shape.length() == 0 || shape.charAt(shape.length() - 1) != '#') {
                shape.append('#');
            }
        }
        return shape.toString().toLowerCase(Locale.ROOT);
    }

    /** {@code 12}, {@code - 12 -}, {@code xii}. */
    private static boolean isPageNumber(String words) {
        String bare = words.replaceAll("[-–—\\[\\]|.\\s]", "");
        boolean digits = !bare.isEmpty() && bare.length() <= 4 && bare.chars().allMatch(Character::isDigit);
        boolean roman = !bare.isEmpty() && bare.length() <= 6 && bare.chars().allMatch(c -> "ivxlc".indexOf(c) >= 0);
        return digits || roman;
    }
}
