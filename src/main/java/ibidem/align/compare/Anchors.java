package ibidem.align.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that occur once in either of two token runs, in the longest order that both share: patience diff's anchors. */
final class Anchors {
    private Anchors() {}

    /** Pairs of token numbers, rising on both sides. {@code O((n + m) log n)}. */
    static int[][] of(Tokens q, int qFrom, int qTo, Tokens s, int sFrom, int sTo) {
        Map<Long, int[]> seen = new HashMap<>();
        for (int i = qFrom; i < qTo; i++) {
            int[] at = seen.computeIfAbsent(q.key(i), key -> new int[] {-1, 0, -1, 0});
            at[0] = i;
            at[1]++;
        }
        for (int j = sFrom; j < sTo; j++) {
            int[] at = seen.get(s.key(j));
            if (at != null) {
                at[2] = j;
                at[3]++;
            }
        }
        List<int[]> pairs = new ArrayList<>();
        for (int i = qFrom; i < qTo; i++) {
            int[] at = seen.get(q.key(i));
            if (at != null && at[1] == 1 && at[3] == 1) {
                pairs.add(new int[] {i, at[2]});
            }
        }
        return longestRising(pairs);
    }

    private static int[][] longestRising(List<int[]> pairs) {
        int[] tails = new int[pairs.size()];
        int[] before = new int[pairs.size()];
        int length = 0;
        for (int p = 0; p < pairs.size(); p++) {
            int value = pairs.get(p)[1];
            int low = 0;
            int high = length;
            while (low < high) {
                int mid = (low + high) >>> 1;
                if (pairs.get(tails[mid])[1] < value) {
                    low = mid + 1;
                } else {
                    high = mid;
                }
            }
            before[p] = low > 0 ? tails[low - 1] : -1;
            tails[low] = p;
            length = Math.max(length, low + 1);
        }
        int[][] rising = new int[length][];
        int at = length > 0 ? tails[length - 1] : -1;
        for (int k = length - 1; k >= 0; k--) {
            rising[k] = pairs.get(at);
            at = before[at];
        }
        return Arrays.copyOf(rising, length);
    }
}
