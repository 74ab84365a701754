package ibidem.cite.find;

import ibidem.cite.words.WordLists;
import java.util.HashMap;
import java.util.Map;

/** The names of months in the languages of {@code months.txt}. */
public final class Months {
    private static final Map<String, Integer> NUMBERS = load();

    private Months() {}

    /** The month (1-12) that a lower-case word names, one of the Iranian calendar from 101 on; 0 if none. */
    static int of(String word) {
        return NUMBERS.getOrDefault(word, 0);
    }

    /** Whether a lower-case word without closing dot names a month in any of the languages known. */
    public static boolean isMonth(String word) {
        return of(word) > 0;
    }

    private static Map<String, Integer> load() {
        Map<String, Integer> numbers = new HashMap<>();
        for (String line : WordLists.lines("/ibidem/cite/find/months.txt")) {
            String[] parts = line.split(" ");
            for (int i = 1; i < parts.length; i++) {
                numbers.putIfAbsent(parts[i], Integer.valueOf(parts[0]));
            }
        }
        return Map.copyOf(numbers);
    }
}
