package ibidem.report.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Finds what somebody meant who mistyped a name. */
public final class NearestName {
    /** A name further than this share of its letters away is no help (git's own suggestions stop near one half). */
    private static final double FARTHEST = 0.5;

    private static final int MOST = 3;

    private NearestName() {}

    /** The names nearest to {@code word} by optimal string alignment distance, nearest first; at most three. */
    public static List<String> of(String word, Collection<String> names) {
        return names.stream()
                .map(name -> Map.entry(name, distance(word, name)))
                .filter(entry -> entry.getValue()
                        <= FARTHEST * Math.max(word.length(), entry.getKey().length()))
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Insertions, deletions, replacements and swaps of neighbours. */
    static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }
}
