package ibidem.text;

import java.util.function.IntPredicate;

/** Finds a place in what is sorted. */
public final class Bisection {
    private Bisection() {}

    /**
     * The first index in {@code [0, size)} at which {@code holds}, which holds at all indices after it; {@code size} if
     * it holds nowhere. Asks {@code O(log size)} times.
     */
    public static int first(int size, IntPredicate holds) {
        int low = 0;
        int high = size;
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (holds.test(mid)) {
                high = mid;
            } else {
                low = mid + 1;
            }
        }
        return low;
    }
}
