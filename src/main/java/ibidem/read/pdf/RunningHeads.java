package ibidem.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * Finds what stands at the edges of pages and belongs to none: heads, feet, page numbers, and what a first page says in
 * their place. Evidence, the stronger first: the same letters on other pages at the same height or outermost there; a
 * number that counts the pages; the height of such lines, or beyond it; an address of the publication.
 *
 * <p>A line larger than the text is a title, whatever heads repeat of it.
 */
final class RunningHeads {
    /** A line of which heads found on other pages are this share is one, wherever at an edge. */
    private static final float MOSTLY = 0.8f;

    /** The same for the outermost line of a page. */
    private static final float IN_PART = 0.45f;

    /** Letters that two pages have in common by no chance. */
    private static final int LONG_ENOUGH = 10;

    /** Fewer letters say nothing. */
    private static final int LEAST_LETTERS = 3;

    /** Pages on which the outermost line says the same, at whatever height: scans are cut by hand. */
    private static final int OUTERMOST = 3;

    /** Times the text's size that a title is set in at least. */
    private static final float TITLE = 1.1f;

    private static final List<String> ADDRESSES = List.of("doi", "http", "www.", "issn", "e-issn", "isbn");

    /** An address with its name: {@code DOI 10.5555/12}. */
    private static final int WORDS_OF_ADDRESS = 3;

    private final int pages;
    private final float bodySize;
    private final Set<Line> running = Line.set();
    private final PageNumbers numbers;
    /** Numbers of the raised signs of each page. */
    private final Map<Integer, Set<Integer>> signs;

    RunningHeads(List<PageLayout> layouts, float bodySize) {
        this.signs = layouts.stream().collect(Collectors.toMap(PageLayout::number, FootZones::marks, (a, b) -> a));
        this.pages = layouts.size();
        this.bodySize = bodySize;
        this.numbers = new PageNumbers(pages);
        List<List<Edge>> both = List.of(Edge.of(layouts, true), Edge.of(layouts, false));
        both.forEach(this::repeated);
        both.forEach(numbers::find);
        running.addAll(numbers.lines());
        both.forEach(this::beside);
        both.forEach(edges -> edges.forEach(this::addressed));
        both.get(0).forEach(this::imprint);
        restated(both);
    }

    boolean isRunning(Line line) {
        return running.contains(line);
    }

    /** Page numbers as printed, by page from 1; only where they count on from page to page. */
    Map<Integer, String> numbers() {
        return numbers.labels();
    }

    private void repeated(List<Edge> edges) {
        Map<String, List<Line>> seen = new HashMap<>();
        Set<Line> outermost = Line.set();
        for (Edge edge : edges) {
            for (Line line : edge.lines()) {
                String letters = signs(line.text());
                if (letters.length() >= LEAST_LETTERS && !isLabelled(line)) {
                    seen.computeIfAbsent(letters, w -> new ArrayList<>()).add(line);
                }
            }
            edge.lines().stream().filter(edge::isOutermost).forEach(outermost::add);
        }
        seen.forEach((letters, same) -> {
            boolean telling = letters.length() >= LONG_ENOUGH;
            same.stream().filter(line -> isLevelWithOthers(line, same, telling)).forEach(running::add);
            List<Line> out = same.stream().filter(outermost::contains).toList();
            if (telling && out.stream().mapToInt(Line::page).distinct().count() >= OUTERMOST) {
                out.stream().filter(this::isNotLarge).forEach(running::add);
            }
        });
    }

    private boolean isLevelWithOthers(Line line, List<Line> same, boolean telling) {
        long others = same.stream()
                .filter(o -> o.page() != line.page() && Edge.isLevel(o, line))
                .count();
        return others > 0 && (telling || others + 1 >= pages / 4f);
    }

    /**
     * What stands at the height of known heads or beyond it, towards the page's edge, is one too: the first page's own,
     * or one whose title changes from section to section.
     */
    private void beside(List<Edge> edges) {
        List<Float> heights = edges.stream()
                .flatMap(edge -> edge.lines().stream())
                .filter(running::contains)
                .map(Line::y)
                .sorted(Comparator.naturalOrder())
                .toList();
        if (heights.size() < Math.max(2, pages / 3)) {
            return;
        }
        // Half of the known heads, so that one false one among many moves no border.
        float border = heights.get(heights.size() / 2);
        for (Edge edge : edges) {
            for (int i = 0; i < edge.lines().size(); i++) {
                Line line = edge.lines().get(i);
                float beyond = edge.top() ? border - line.y() : line.y() - border;
                if (beyond >= -Edge.SAME_HEIGHT && isNotLarge(line) && edge.isOff(i)) {
                    running.add(line);
                }
            }
        }
    }

    /** A line that is an address or number of the publication and nothing else, off the text. */
    private void addressed(Edge edge) {
        for (int i = 0; i < edge.lines().size(); i++) {
            Line line = edge.lines().get(i);
            if (isAddress(line.text()) && edge.isOff(i)) {
                running.add(line);
            } else if (!running.contains(line)) {
                break;
            }
        }
    }

    /** The publisher's lines above a title: small print that holds an address, up to a line that stands out. */
    private void imprint(Edge edge) {
        int count = edge.leading(line -> running.contains(line) || Sizes.isSmaller(line.size(), bodySize));
        List<Line> small = edge.lines().subList(0, count);
        boolean addressed = small.stream().anyMatch(line -> isAddress(line.text()));
        if (addressed && count < edge.lines().size() && standsOut(edge.lines().get(count)) && edge.isOff(count - 1)) {
            running.addAll(small);
        }
    }

    private boolean standsOut(Line line) {
        return line.bold() || Sizes.isSmaller(bodySize, line.size());
    }

    private static boolean isAddress(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        return ADDRESSES.stream().anyMatch(lower::startsWith) && lower.split(" +").length <= WORDS_OF_ADDRESS;
    }

    /** A first page says what the heads say elsewhere on it; what is still further out goes with it. */
    private void restated(List<List<Edge>> both) {
        Set<String> letters = known(Character::isLetter);
        // An address has few letters, and its digits count no pages.
        Set<String> signs = known(Character::isLetterOrDigit);
        float text = textTop(both.get(0));
        for (Edge edge : both.stream().flatMap(List::stream).toList()) {
            int most = edge.top()
                    ? edge.leading(line -> isAboveTitle(line, text))
                    : edge.lines().size();
            for (int i = most - 1; i >= 0; i--) {
                Line line = edge.lines().get(i);
                float share = i == 0 ? IN_PART : MOSTLY;
                boolean again = restates(only(line.text(), Character::isLetter), letters, share)
                        || restates(only(line.text(), Character::isLetterOrDigit), signs, share);
                if (isNotLarge(line) && !isLabelled(line) && again) {
                    running.addAll(edge.lines().subList(0, i + 1));
                    break;
                }
            }
        }
    }

    /** Heads repeat the title and the author below it: where the text begins on other pages, a page says its own. */
    private boolean isAboveTitle(Line line, float text) {
        return isNotLarge(line) && (Sizes.isSmaller(line.size(), bodySize) || line.y() < text - Edge.SAME_HEIGHT);
    }

    /** Where most pages begin below their heads. */
    private float textTop(List<Edge> tops) {
        List<Float> first = tops.stream()
                .flatMap(edge -> edge.lines().stream()
                        .filter(line -> !running.contains(line))
                        .limit(1))
                .map(Line::y)
                .sorted()
                .toList();
        return first.isEmpty() ? 0 : first.get(first.size() / 2);
    }

    private Set<String> known(IntPredicate kept) {
        return running.stream()
                .map(line -> only(line.text(), kept))
                .filter(words -> words.length() >= LONG_ENOUGH)
                .collect(Collectors.toSet());
    }

    private static boolean restates(String words, Set<String> known, float share) {
        return known.stream().anyMatch(head -> head.length() >= share * words.length() && words.contains(head));
    }

    private boolean isNotLarge(Line line) {
        return !Sizes.isSmaller(bodySize * TITLE, line.size());
    }

    /**
     * Notes that say little ({@code 12 Ibid.}) come again and again at the foot of pages, and so do long ones that cite
     * one work at other places. A label set like the text is one where the page has its sign.
     */
    private boolean isLabelled(Line line) {
        NoteLabel label = NoteLabel.of(line);
        return line.isRaised(0)
                || label != null && signs.getOrDefault(line.page(), Set.of()).contains(label.number());
    }

    /** Letters only: numbers count pages, years and volumes. What has hardly any, a date of printing, by its numbers. */
    private static String signs(String text) {
        String letters = only(text, Character::isLetter);
        return letters.length() < LEAST_LETTERS ? only(text, Character::isLetterOrDigit) : letters;
    }

    private static String only(String text, IntPredicate kept) {
        StringBuilder words = new StringBuilder();
        String small = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < small.length(); i += Character.charCount(small.codePointAt(i))) {
            if (kept.test(small.codePointAt(i))) {
                words.appendCodePoint(small.codePointAt(i));
            }
        }
        return words.toString();
    }
}
