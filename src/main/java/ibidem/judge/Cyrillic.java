package ibidem.judge;

import java.util.Locale;

/** Reads Cyrillic letters as the Latin ones that English texts write for them. */
final class Cyrillic {
    private static final String[] LETTERS = {
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh",
        "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"
    };

    private Cyrillic() {}

    static String toLatin(String name) {
        StringBuilder latin = new StringBuilder();
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c >= 'а' && c <= 'я') {
                latin.append(LETTERS[c - 'а']);
            } else {
                latin.append(c == 'ё' ? "e" : c == 'і' || c == 'ї' ? "i" : String.valueOf(c));
            }
        }
        return latin.toString();
    }
}
