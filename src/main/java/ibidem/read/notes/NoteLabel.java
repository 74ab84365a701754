package ibidem.read.notes;

import ibidem.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A label at the start of a note.
 *
 * @param label its number or sign alone
 * @param number its number; 0 for a sign
 * @param span where the number or sign stands
 * @param wordsStart where the note's words begin, or the end of the line
 */
public record NoteLabel(String label, int number, Style style, TextSpan span, int wordsStart) {
    /** How labels are written; one section keeps to one style. */
    public enum Style {
        /** {@code 12.} */
        DOT,
        /** {@code 12)} or {@code (12)} */
        ROUND,
        /** {@code [12]} */
        SQUARE,
        /** {@code 12} and a blank, or glued to a capital */
        BARE,
        /** {@code ¹²} */
        SUPERSCRIPT,
        /** {@code *}, {@code †} */
        SIGN
    }

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String SIGNS = "*†‡§¶";
    /** No work has more notes in one section; a longer number is a year or a quantity. */
    private static final int MAX_DIGITS = 4;

    /** The label at the start of {@code line}; null if there is none. The line begins with its first word. */
    public static @Nullable NoteLabel at(CharSequence text, TextSpan line) {
        int from = line.start();
        int to = line.end();
        if (from >= to) {
            return null;
        }
        char first = text.charAt(from);
        if (SIGNS.indexOf(first) >= 0) {
            return sign(text, from, to);
        }
        if (SUPERSCRIPTS.indexOf(first) >= 0) {
            int end = run(text, from, to, true);
            return label(text, Style.SUPERSCRIPT, from, end, end, to);
        }
        boolean bracket = first == '[' || first == '(';
        int digits = bracket ? from + 1 : from;
        if (bracket && digits < to && text.charAt(digits) == '^') {
            digits++;
        }
        int end = run(text, digits, to, false);
        if (end == digits || end - digits > MAX_DIGITS) {
            return null;
        }
        char after = end < to ? text.charAt(end) : ' ';
        if (bracket) {
            boolean closed = after == (first == '[' ? ']' : ')');
            Style style = first == '[' ? Style.SQUARE : Style.ROUND;
            int close =
                    end + 1 < to && (text.charAt(end + 1) == ':' || text.charAt(end + 1) == '.') ? end + 2 : end + 1;
            return closed ? label(text, style, digits, end, close, to) : null;
        }
        if (after == '.' || after == ')' || after == ']') {
            boolean decimal = end + 1 < to && Character.isDigit(text.charAt(end + 1));
            Style style = after == '.' ? Style.DOT : after == ')' ? Style.ROUND : Style.SQUARE;
            return decimal ? null : label(text, style, digits, end, end + 1, to);
        }
        boolean bare = isBlank(after) || Character.isUpperCase(after) || "“„«\"‘'".indexOf(after) >= 0;
        return bare ? label(text, Style.BARE, digits, end, end, to) : null;
    }

    private static @Nullable NoteLabel sign(CharSequence text, int from, int to) {
        int end = from;
        while (end < to && end - from < 3 && text.charAt(end) == text.charAt(from)) {
            end++;
        }
        boolean more = end < to && (text.charAt(end) == text.charAt(from) || text.charAt(end) == '-');
        return more ? null : label(text, Style.SIGN, from, end, end, to);
    }

    private static NoteLabel label(CharSequence text, Style style, int from, int end, int wordsFrom, int to) {
        int words = wordsFrom;
        while (words < to && isBlank(text.charAt(words))) {
            words++;
        }
        int number = 0;
        StringBuilder label = new StringBuilder();
        for (int i = from; i < end; i++) {
            int digit = style == Style.SIGN ? -1 : digit(text.charAt(i));
            number = digit < 0 ? 0 : number * 10 + digit;
            label.append(digit < 0 ? text.charAt(i) : (char) ('0' + digit));
        }
        return new NoteLabel(label.toString(), number, style, new TextSpan(from, end), words);
    }

    private static int run(CharSequence text, int from, int to, boolean superscript) {
        int end = from;
        while (end < to
                && end - from <= MAX_DIGITS
                && (superscript ? SUPERSCRIPTS.indexOf(text.charAt(end)) >= 0 : isDigit(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The value of a digit or superscript digit; -1 for other characters. */
    static int digit(char c) {
        return isDigit(c) ? c - '0' : SUPERSCRIPTS.indexOf(c);
    }

    static boolean isSuperscript(char c) {
        return SUPERSCRIPTS.indexOf(c) >= 0;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || Character.isWhitespace(c);
    }
}
