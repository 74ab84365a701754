package ibidem.read.pdf;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an item of a list begins with: a number, a letter, a Roman number, or a sign.
 *
 * @param kind how it is written: {@code 1.}, {@code (1)} and {@code a)} are three kinds
 * @param value what it counts as a number or letter; 0 for signs
 * @param roman what it counts as a Roman number; 0 for what is none
 */
record ListLabel(String kind, int value, int roman) {
    private static final String SIGNS = "\u2022\u25aa\u25cf\u2013\u00b7\u25e6\u2023\uf0b7";
    private static final int MOST_DIGITS = 3;
    private static final int MOST_ROMAN = 5;

    static @Nullable ListLabel of(String text) {
        char first = text.charAt(0);
        if (SIGNS.indexOf(first) >= 0) {
            return new ListLabel(String.valueOf(first), 0, 0);
        }
        int from = first == '(' ? 1 : 0;
        int to = from;
        while (to < text.length() && to - from <= MOST_ROMAN && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        boolean marked = to > from && to < text.length() && (text.charAt(to) == '.' || text.charAt(to) == ')');
        return marked ? counted(text.substring(from, to), text.substring(0, from), text.charAt(to)) : null;
    }

    private static @Nullable ListLabel counted(String label, String before, char after) {
        if (label.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return label.length() <= MOST_DIGITS
                    ? new ListLabel(before + '1' + after, Integer.parseInt(label), 0)
                    : null;
        }
        String small = label.toLowerCase(Locale.ROOT);
        int letter = small.length() == 1 && Character.isLetter(small.charAt(0)) ? small.charAt(0) - 'a' + 1 : 0;
        int roman = Roman.value(label);
        String kind = before + (small.equals(label) ? 'a' : 'A') + after;
        return letter > 0 || roman > 0 ? new ListLabel(kind, letter, roman) : null;
    }

    /** Whether an item with this label comes next after one with the other. */
    boolean follows(ListLabel other) {
        boolean sign = value == 0 && roman == 0;
        boolean counts = value > 0 && value == other.value + 1 || roman > 0 && roman == other.roman + 1;
        return kind.equals(other.kind) && (sign || counts);
    }
}
