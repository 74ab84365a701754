package ibidem.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers at the edges of pages that count on from page to page, and the lines that hold them. */
final class PageNumbers {
    /** A line longer than this is text that happens to hold a number. */
    private static final int LONGEST_LINE = 160;

    private static final int MOST_DIGITS = 4;

    private final int least;
    private final Set<Line> lines = Line.set();
    private final Map<Integer, String> labels = new HashMap<>();

    PageNumbers(int pages) {
        least = Math.max(2, pages / 3);
    }

    Set<Line> lines() {
        return lines;
    }

    /** As printed, by page from 1. */
    Map<Integer, String> labels() {
        return labels;
    }

    void find(List<Edge> edges) {
        Map<Integer, List<Line>> byOffset = new HashMap<>();
        for (Edge edge : edges) {
            Set<Integer> offsets = new HashSet<>();
            for (Line line : edge.lines()) {
                // Where each page has one note, notes and their marks count like the pages do.
                for (int number : line.raised().isEmpty() ? numbers(line.text()) : List.<Integer>of()) {
                    if (offsets.add(number - line.page())) {
                        byOffset.computeIfAbsent(number - line.page(), o -> new ArrayList<>())
                                .add(line);
                    }
                }
            }
        }
        byOffset.forEach(this::keep);
    }

    private void keep(int offset, List<Line> counting) {
        List<Line> level =
                counting.stream().filter(line -> isLevel(line, counting)).toList();
        if (level.size() >= least) {
            lines.addAll(level);
            level.forEach(line -> labels.put(line.page(), String.valueOf(line.page() + offset)));
        }
    }

    /** Whether a third of the others stand at its height: notes that happen to count like the pages do not. */
    private static boolean isLevel(Line line, List<Line> others) {
        long level = others.stream().filter(other -> Edge.isLevel(other, line)).count();
        return level >= Math.max(2, others.size() / 3);
    }

    /** The number of a line that is little else, or stands at its start or end. */
    private static List<Integer> numbers(String text) {
        List<Integer> numbers = new ArrayList<>();
        String stripped = text.strip();
        if (stripped.length() > LONGEST_LINE) {
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
        String bare = word.substring(from, to);
        if (!bare.isEmpty() && bare.length() <= MOST_DIGITS && bare.chars().allMatch(c -> c >= '0' && c <= '9')) {
            numbers.add(Integer.parseInt(bare));
        }
    }
}
