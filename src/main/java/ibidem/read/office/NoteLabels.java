package ibidem.read.office;

import java.util.Locale;

/** Counts notes as a word processor numbers them. */
final class NoteLabels {
    private static final int HIGHEST_START = 10_000;
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final String SIGNS = "*\u2020\u2021\u00a7";

    private final String format;
    private final int start;
    private int last;

    /** @param format {@code decimal}, {@code lowerRoman}, {@code upperLetter} and so on, as OOXML calls them */
    NoteLabels(String format, int start) {
        this.format = format;
        this.start = start;
        this.last = start - 1;
    }

    /** The same format, counted from another first number. */
    NoteLabels from(int first) {
        return new NoteLabels(format, Math.max(1, Math.min(first, HIGHEST_START)));
    }

    /** Begins to count anew, as some works do with each section. */
    void restart() {
        last = start - 1;
    }

    String next() {
        last++;
        return switch (format) {
            case "lowerRoman" -> roman(last);
            case "upperRoman" -> roman(last).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letters(last);
            case "upperLetter" -> letters(last).toUpperCase(Locale.ROOT);
            case "chicago" -> String.valueOf(SIGNS.charAt((last - 1) % 4)).repeat((last - 1) / 4 + 1);
            default -> Integer.toString(last);
        };
    }

    private static String roman(int number) {
        StringBuilder numeral = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; rest >= ROMAN[i]; rest -= ROMAN[i]) {
                numeral.append(NUMERALS[i]);
            }
        }
        return numeral.toString();
    }

    /** a to z, then aa to zz, as word processors go on. */
    private static String letters(int number) {
        return String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }
}
