package ibidem.check;

import ibidem.align.Found;
import ibidem.align.Stretch;
import ibidem.align.Window;
import ibidem.judge.Candidate;
import ibidem.library.Searched;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** From the windows of a search to the candidates that a judge compares. */
public final class Candidates {
    /** Sources looked at for one wording, at most. */
    public static final int MOST = 8;

    /** A text of up to so many code units is looked at whole. */
    private static final int WHOLE = 1 << 15;

    /** What is looked at on either side of a window, beside twice the wording's length. */
    private static final int AROUND = 1500;

    private Candidates() {}

    /** The windows of a wording in one text, and the votes of the best one of each fragment, summed. */
    public record Hits(int text, int votes, List<Window> windows) implements Comparable<Hits> {
        @Override
        public int compareTo(Hits other) {
            return votes != other.votes ? Integer.compare(other.votes, votes) : Integer.compare(text, other.text);
        }
    }

    /** The windows of one wording by text, likeliest text first; texts with less than half the best's votes left out. */
    public static List<Hits> byText(Found found, int wording) {
        return byText(found, wording, Set.of());
    }

    /** The same; texts of {@code always} are kept, however few their votes. */
    public static List<Hits> byText(Found found, int wording, Set<Integer> always) {
        Map<Integer, List<Window>> byText = new TreeMap<>();
        for (Window window : found.windows(wording)) {
            byText.computeIfAbsent(window.text(), text -> new ArrayList<>()).add(window);
        }
        List<Hits> all = new ArrayList<>(byText.size());
        for (Map.Entry<Integer, List<Window>> entry : byText.entrySet()) {
            all.add(new Hits(entry.getKey(), votes(entry.getValue()), entry.getValue()));
        }
        Collections.sort(all);
        int kept = 0;
        while (kept < Math.min(MOST, all.size())
                && 2 * all.get(kept).votes() >= all.get(0).votes()) {
            kept++;
        }
        List<Hits> chosen = new ArrayList<>(all.subList(0, kept));
        for (Hits hits : all.subList(kept, all.size())) {
            if (always.contains(hits.text())) {
                chosen.add(hits);
            }
        }
        return chosen;
    }

    /** The first of {@code hits}, and those that have as many votes: a word for word copy has all that there are. */
    public static List<Hits> likeliest(List<Hits> hits) {
        int end = 0;
        while (end < hits.size() && hits.get(end).votes() == hits.get(0).votes()) {
            end++;
        }
        return hits.subList(0, end);
    }

    /** The best window of each fragment counts; windows come fragment by fragment. */
    private static int votes(List<Window> windows) {
        int sum = 0;
        int best = 0;
        int fragment = -1;
        for (Window window : windows) {
            if (window.fragment() != fragment) {
                sum += best;
                best = 0;
                fragment = window.fragment();
            }
            best = Math.max(best, window.votes());
        }
        return sum + best;
    }

    /** What has to be looked at of one source. @param windows of the wording, in the stream */
    public static Candidate of(int source, Searched text, List<Window> windows, int wordingLength) {
        List<Window> placed = new ArrayList<>(windows.size());
        for (Window window : windows) {
            TextSpan span = text.toSearch(window.span());
            placed.add(new Window(window.text(), span, window.fragment(), window.votes()));
        }
        List<Stretch> stretches = text.length() <= WHOLE
                ? List.of(new Stretch(text.words(new TextSpan(0, text.length())), 0, placed))
                : stretches(text, placed, 2 * wordingLength + AROUND);
        return Candidate.of(source, stretches, text.toDocument());
    }

    private static List<Stretch> stretches(Searched text, List<Window> windows, int around) {
        List<TextSpan> spans = new ArrayList<>();
        for (Window window : windows) {
            int from = Math.max(0, window.span().start() - around);
            int to = (int) Math.min(text.length(), (long) window.span().end() + around);
            spans.add(whole(text, Math.min(from, to), to));
        }
        Collections.sort(spans);
        List<TextSpan> merged = new ArrayList<>();
        for (TextSpan span : spans) {
            TextSpan last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && last.end() >= span.start()) {
                merged.set(merged.size() - 1, last.hull(span));
            } else {
                merged.add(span);
            }
        }
        List<Stretch> stretches = new ArrayList<>();
        for (TextSpan span : merged) {
            List<Window> inside = new ArrayList<>();
            for (Window window : windows) {
                if (span.start() <= window.span().start() && window.span().start() <= span.end()) {
                    inside.add(window);
                }
            }
            stretches.add(new Stretch(text.words(span), span.start(), inside));
        }
        return stretches;
    }

    /** The span without halves of surrogate pairs at its ends. */
    private static TextSpan whole(Searched text, int from, int to) {
        int start = from > 0 && from < text.length() && Character.isLowSurrogate(charAt(text, from)) ? from - 1 : from;
        int end = to < text.length() && to > 0 && Character.isHighSurrogate(charAt(text, to - 1)) ? to + 1 : to;
        return new TextSpan(start, end);
    }

    private static char charAt(Searched text, int offset) {
        return text.words(new TextSpan(offset, offset + 1)).charAt(0);
    }
}
