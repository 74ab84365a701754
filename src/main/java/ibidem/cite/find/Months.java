package ibidem.cite.find;

import ibidem.cite.words.WordLists;
import java.util.HashMap;
import java.util.Map;

/** The names of months in the languages of {@code months.txt}. */
public final class Months {
    private static final Map<String, Integer> NUMBERS = load(false);
    private static final Map<String, Integer> AFTER_DAY = load(true);

    private Months() {}

    /** The month (1-12) that a lower-case word names, one of the Iranian calendar from 101 on, of the Islamic one from 201 on; 0 if none. */
    static int of(String word) {
        return NUMBERS.getOrDefault(word, 0);
    }

    /** Whether a lower-case word without closing dot names a month in any of the languages known. */
    public static boolean isMonth(String word) {
        return of(word) > 0;
    }

    /** The month of a word that stands behind a day, where more words are months: {@code 19 marta 2014}. */
    static int afterDay(String word) {
        int month = of(word);
        return month > 0 ? month : AFTER_DAY.getOrDefault(word, 0);
    }

    private static Map<String, Integer> load(boolean afterDay) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String line : WordLists.lines("/ibidem/cite/find/months.txt")) {
            if (line.startsWith("+") != afterDay) {
                continue;
            }
            String[] parts = (afterDay ? line.substring(1) : line).split(" ");
            for (int i = 1; i < parts.length; i++) {
                numbers.putIfAbsent(parts[i], Integer.valueOf(parts[0]));
            }
        }
        return Map.copyOf(numbers);
    }
}
