package ibidem.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Numbers at the edges of pages, Roman ones too, that count on from page to page, and the lines that hold them. */
final class PageNumbers {
    /** A line longer than this is text that happens to hold a number. */
    private static final int LONGEST_LINE = 160;

    private static final int MOST_DIGITS = 4;

    /** How pages are numbered. */
    private enum Style {
        DIGITS,
        SMALL_ROMAN,
        LARGE_ROMAN;

        String print(int number) {
            return switch (this) {
                case DIGITS -> String.valueOf(number);
                case SMALL_ROMAN -> Roman.of(number);
                case LARGE_ROMAN -> Roman.of(number).toUpperCase(Locale.ROOT);
            };
        }
    }

    /** A way to number pages. @param offset from the number of the page in the file, from 1, to the printed one */
    private record Count(Style style, int offset) {
        static Count of(Style style, int number, Line line) {
            return new Count(style, number - line.page());
        }
    }

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
        Map<Count, List<Line>> byCount = new LinkedHashMap<>();
        for (Edge edge : edges) {
            Set<Count> counts = new HashSet<>();
            for (Line line : edge.lines()) {
                // Where each page has one note, notes and their marks count like the pages do.
                for (Count count : line.raised().isEmpty() ? counts(line) : List.<Count>of()) {
                    if (counts.add(count)) {
                        byCount.computeIfAbsent(count, c -> new ArrayList<>()).add(line);
                    }
                }
            }
        }
        byCount.forEach(this::keep);
    }

    private void keep(Count count, List<Line> counting) {
        List<Line> level =
                counting.stream().filter(line -> isLevel(line, counting)).toList();
        if (level.size() >= least) {
            lines.addAll(level);
            level.forEach(line -> labels.put(line.page(), count.style.print(line.page() + count.offset)));
        }
    }

    /** Whether a third of the others stand at its height: notes that happen to count like the pages do not. */
    private static boolean isLevel(Line line, List<Line> others) {
        long level = others.stream().filter(other -> Edge.isLevel(other, line)).count();
        return level >= Math.max(2, others.size() / 3);
    }

    /** By the number of a line that is little else, or stands at its start or end. */
    private static List<Count> counts(Line line) {
        List<Count> counts = new ArrayList<>();
        String stripped = line.text().strip();
        if (stripped.length() > LONGEST_LINE) {
            return counts;
        }
        String[] words = stripped.split(" ", -1);
        add(words[0], line, counts);
        if (words.length > 1) {
            add(words[words.length - 1], line, counts);
        }
        if (words.length == 3) {
            add(words[1], line, counts);
        }
        return counts;
    }

    private static void add(String word, Line line, List<Count> counts) {
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
            counts.add(Count.of(Style.DIGITS, Integer.parseInt(bare), line));
        } else if (word.equals(bare) && Roman.value(bare) > 0) {
            // With a point behind it, one counts headings.
            boolean small = Character.isLowerCase(bare.charAt(0));
            counts.add(Count.of(small ? Style.SMALL_ROMAN : Style.LARGE_ROMAN, Roman.value(bare), line));
        }
    }
}
