package ibidem.read.notes;

import ibidem.read.Marker;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the markers of notes that are known by their labels. Digits in a text are many; markers are those that rise
 * through the body as the notes do. So the candidates of each way of writing are chained (heaviest increasing
 * subsequence), and the way whose chain meets most notes is taken.
 */
public final class MarkerFinder {
    /** Without a list of notes, so many markers in a row from 1 on are taken for markers. */
    private static final int LONELY_MARKERS = 3;

    /** With many notes, a way of writing that meets fewer than one in so many of them is chance. */
    private static final int MIN_SHARE = 4;

    private static final String SIGNS = "*†‡§¶";

    private MarkerFinder() {}

    /**
     * The markers in {@code body}, in its order.
     *
     * @param body stretches of {@code text} in which markers may stand
     * @param labels of the notes, in their order; may be empty
     */
    public static List<Marker> find(CharSequence text, List<TextSpan> body, List<String> labels) {
        return find(text, body, labels, Set.of());
    }

    /** @param raised where digits begin that the format raises over the line */
    public static List<Marker> find(CharSequence text, List<TextSpan> body, List<String> labels, Set<Integer> raised) {
        Set<Integer> numbers = numbers(labels);
        Map<Candidate.Kind, List<Candidate>> byKind = new EnumMap<>(Candidate.Kind.class);
        for (Candidate candidate : Candidates.in(text, body, raised)) {
            byKind.computeIfAbsent(candidate.kind(), k -> new ArrayList<>()).add(candidate);
        }
        List<Candidate> best = List.of();
        int most = 0;
        for (List<Candidate> candidates : byKind.values()) {
            List<Candidate> chosen = numbers.isEmpty() ? lonely(candidates) : chosen(candidates, numbers);
            int met = met(chosen, numbers);
            if (met > most) {
                most = met;
                best = chosen;
            }
        }
        if (most * MIN_SHARE < numbers.size()) {
            best = List.of();
        }
        List<Marker> markers = new ArrayList<>();
        for (Candidate candidate : best) {
            markers.add(new Marker(String.valueOf(candidate.number()), candidate.span()));
        }
        signs(text, body, labels, markers);
        markers.sort(Comparator.comparing(Marker::span));
        return markers;
    }

    /**
     * Whether a stretch of text holds anything that could be read as a note's marker or label or as the edge of a page.
     * Says so too often, never too seldom: what is not, needs no look at its notes.
     */
    public static boolean mayHold(CharSequence text, TextSpan span) {
        int lineStart = span.start();
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            if (c == '\f' || SIGNS.indexOf(c) >= 0) {
                return true;
            }
            if (c == '\n' || c == '\r') {
                lineStart = i + 1;
            } else if (i == lineStart && (c == ' ' || c == '\t')) {
                lineStart++;
            } else if (i == lineStart && c == '>') {
                return true; // the mark of a reply
            } else if (i == lineStart && NoteLabel.at(text, new TextSpan(i, span.end())) != null) {
                return true;
            }
        }
        return !Candidates.in(text, List.of(span), Set.of()).isEmpty();
    }

    private static Set<Integer> numbers(Collection<String> labels) {
        Set<Integer> numbers = new HashSet<>();
        for (String label : labels) {
            if (!label.isEmpty() && label.length() <= 4 && label.chars().allMatch(c -> c >= '0' && c <= '9')) {
                numbers.add(Integer.parseInt(label));
            }
        }
        return numbers;
    }

    private static int met(List<Candidate> chosen, Set<Integer> numbers) {
        BitSet seen = new BitSet();
        for (Candidate candidate : chosen) {
            if (numbers.isEmpty() || numbers.contains(candidate.number())) {
                seen.set(candidate.number());
            }
        }
        return seen.cardinality();
    }

    private static List<Candidate> chosen(List<Candidate> candidates, Set<Integer> numbers) {
        int last = numbers.stream().mapToInt(n -> n).max().orElse(0);
        List<Candidate> chain = Chain.heaviest(candidates, numbers, last);
        List<Candidate> chosen = new ArrayList<>(chain);
        boolean unmistakable = candidates.get(0).kind() != Candidate.Kind.GLUED;
        if (unmistakable) {
            Set<Candidate> taken = new HashSet<>(chain);
            for (Candidate candidate : candidates) {
                if (candidate.weight() > 1 && numbers.contains(candidate.number()) && taken.add(candidate)) {
                    chosen.add(candidate);
                }
            }
            chosen.sort(Comparator.comparing(Candidate::span));
        }
        chosen.addAll(beyond(candidates, chain, last));
        return chosen;
    }

    /** Markers that go on counting behind the last note: their notes are missing. */
    private static List<Candidate> beyond(List<Candidate> candidates, List<Candidate> chain, int last) {
        List<Candidate> more = new ArrayList<>();
        if (chain.isEmpty() || chain.get(chain.size() - 1).number() != last) {
            return more;
        }
        int from = chain.get(chain.size() - 1).span().end();
        int next = last + 1;
        for (Candidate candidate : candidates) {
            if (candidate.span().start() >= from && candidate.number() == next && candidate.weight() == 3) {
                more.add(candidate);
                next++;
            }
        }
        return more;
    }

    /** 1, 2, 3, … in a text that has no notes. */
    private static List<Candidate> lonely(List<Candidate> candidates) {
        List<Candidate> row = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.number() == row.size() + 1 && candidate.weight() == 3) {
                row.add(candidate);
            }
        }
        return row.size() >= LONELY_MARKERS ? row : List.of();
    }

    /** Signs that are labels of notes, glued to the word or mark before them. */
    private static void signs(CharSequence text, List<TextSpan> body, List<String> labels, List<Marker> markers) {
        Set<String> signs = new HashSet<>();
        for (String label : labels) {
            if (!label.isEmpty() && SIGNS.indexOf(label.charAt(0)) >= 0) {
                signs.add(label);
            }
        }
        if (signs.isEmpty()) {
            return;
        }
        for (TextSpan span : body) {
            int i = span.start();
            while (i < span.end()) {
                int end = i;
                while (end < span.end() && SIGNS.indexOf(text.charAt(i)) >= 0 && text.charAt(end) == text.charAt(i)) {
                    end++;
                }
                boolean glued = end > i && i > span.start() && !Character.isWhitespace(text.charAt(i - 1));
                boolean ends = end == span.end() || end > i && !Character.isLetterOrDigit(text.charAt(end));
                if (glued && ends && signs.contains(text.subSequence(i, end).toString())) {
                    markers.add(new Marker(text.subSequence(i, end).toString(), new TextSpan(i, end)));
                }
                i = Math.max(end, i + 1);
            }
        }
    }
}
