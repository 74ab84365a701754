package ibidem.cite;

import ibidem.read.Marker;
import ibidem.text.Bisection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The order of numbered markers in the text. */
final class Order {
    private Order() {}

    /**
     * First markers of their notes that stand out of the order of numbers: the fewest whose removal leaves the rest
     * rising (longest increasing subsequence, {@code O(n log n)}).
     */
    static Set<Marker> outOfOrder(List<Marker> markers) {
        List<Marker> firsts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Marker marker : markers) {
            if (number(marker.label()) > 0 && seen.add(marker.label())) {
                firsts.add(marker);
            }
        }
        int size = firsts.size();
        int[] tails = new int[size];
        int[] previous = new int[size];
        int length = 0;
        for (int i = 0; i < size; i++) {
            int number = number(firsts.get(i).label());
            int low = Bisection.first(length, at -> number(firsts.get(tails[at]).label()) >= number);
            previous[i] = low > 0 ? tails[low - 1] : -1;
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        Set<Marker> disordered = new HashSet<>(firsts);
        for (int i = length > 0 ? tails[length - 1] : -1; i >= 0; i = previous[i]) {
            disordered.remove(firsts.get(i));
        }
        return disordered;
    }

    /** The label as a number; 0 if it is none. */
    static int number(String label) {
        if (label.isEmpty() || label.length() > 9) {
            return 0;
        }
        int value = 0;
        for (int i = 0; i < label.length(); i++) {
            int digit = Character.digit(label.charAt(i), 10);
            if (digit < 0) {
                return 0;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
