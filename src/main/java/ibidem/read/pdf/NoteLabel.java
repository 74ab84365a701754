package ibidem.read.pdf;

import org.jspecify.annotations.Nullable;

/**
 * The label that a line begins with, if it begins with one.
 *
 * @param number its value; 0 for signs
 * @param length characters of the line that it takes, blanks and a point after it not counted
 */
record NoteLabel(String text, int number, int length, boolean raised) {
    static final int MOST_DIGITS = 4;

    static @Nullable NoteLabel of(Line line) {
        String text = line.text();
        int from = 0;
        int end = from;
        while (end < text.length() && end - from < MOST_DIGITS && isDigit(text.charAt(end))) {
            end++;
        }
        if (end > from && end < text.length() && !isDigit(text.charAt(end))) {
            return numbered(line, end);
        }
        while (end < text.length() && end < 3 && isSign(text.charAt(end))) {
            end++;
        }
        return end > 0 && end < text.length() ? new NoteLabel(text.substring(0, end), 0, end, line.isRaised(0)) : null;
    }

    private static @Nullable NoteLabel numbered(Line line, int end) {
        String text = line.text();
        boolean raised = line.isRaised(0) || isSuperscript(text.charAt(0));
        char next = text.charAt(end);
        boolean apart = next == ' ' || next == '.' || next == ')' || next == '\t';
        if (!raised && !apart) {
            return null;
        }
        // 1.2 and 12.5.2011 are a heading's number and a date.
        if (!raised && next == '.' && end + 1 < text.length() && text.charAt(end + 1) != ' ') {
            return null;
        }
        String digits = digits(text.substring(0, end));
        return new NoteLabel(digits, Integer.parseInt(digits), end, raised);
    }

    static boolean isSign(char c) {
        return c == '*' || c == '\u2217' || c == '\u2020' || c == '\u2021' || c == '\u2726';
    }

    static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || isSuperscript(c);
    }

    static boolean isSuperscript(char c) {
        return c == '\u00b9' || c == '\u00b2' || c == '\u00b3' || (c >= '\u2070' && c <= '\u2079' && c != '\u2071');
    }

    /** Plain digits for raised ones. */
    static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits.append(
                    switch (c) {
                        case '\u00b9' -> '1';
                        case '\u00b2' -> '2';
                        case '\u00b3' -> '3';
                        default -> isSuperscript(c) ? (char) ('0' + c - '\u2070') : c;
                    });
        }
        return digits.toString();
    }
}
