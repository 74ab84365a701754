package ibidem.align.compare;

import ibidem.align.Fragments;
import ibidem.text.Letters;

/**
 * Compares what stands between two words of a quotation with what stands between the same words of a source: blanks and
 * punctuation. The levels are those of the verdicts: 0 as written, 1 typographic, 2 conventional; 3 is a difference.
 */
final class Gaps {
    static final int DIFFERENT = 3;

    private Gaps() {}

    /** @param letters whether letters stand on both sides, so that a hyphen may stand for a blank */
    static int level(CharSequence a, int aFrom, int aTo, CharSequence b, int bFrom, int bTo, boolean letters) {
        int length = aTo - aFrom;
        if (length == 1 && bTo - bFrom == 1 && a.charAt(aFrom) == b.charAt(bFrom)) {
            return 0;
        }
        if (isLineOrBlank(a, aFrom, aTo) && isLineOrBlank(b, bFrom, bTo) || same(a, aFrom, aTo, b, bFrom, bTo)) {
            return 0;
        }
        String left = plain(a, aFrom, aTo);
        String right = plain(b, bFrom, bTo);
        if (left.equals(right)) {
            return 1;
        }
        if (right.length() <= 1 && isInterrupted(a, aFrom, aTo)) {
            return 2;
        }
        if (letters && isHyphenOrBlank(left) && isHyphenOrBlank(right)) {
            return 2;
        }
        if (isBlankOrNothing(left) && isBlankOrNothing(right)) {
            return letters ? 2 : 1;
        }
        return left.replace('"', '\'').equals(right.replace('"', '\'')) ? 2 : DIFFERENT;
    }

    private static boolean isInterrupted(CharSequence gap, int from, int to) {
        for (int i = from; i < to; i++) {
            if (gap.charAt(i) == Fragments.INTERRUPTION) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHyphenOrBlank(String gap) {
        return gap.equals("-") || gap.equals(" ");
    }

    private static boolean isBlankOrNothing(String gap) {
        return gap.isEmpty() || gap.equals(" ");
    }

    private static boolean isLineOrBlank(CharSequence s, int from, int to) {
        int length = to - from;
        return length == 1 && (s.charAt(from) == ' ' || s.charAt(from) == '\n' || s.charAt(from) == '\r')
                || length == 2 && s.charAt(from) == '\r' && s.charAt(from + 1) == '\n';
    }

    private static boolean same(CharSequence a, int aFrom, int aTo, CharSequence b, int bFrom, int bTo) {
        if (aTo - aFrom != bTo - bFrom) {
            return false;
        }
        for (int i = 0; i < aTo - aFrom; i++) {
            if (a.charAt(aFrom + i) != b.charAt(bFrom + i)) {
                return false;
            }
        }
        return true;
    }

    /** Longest gap that is looked at; what is longer is cut, so that a page of dots costs nothing. */
    private static final int LIMIT = 200;

    static String plain(CharSequence s) {
        return plain(s, 0, s.length());
    }

    /** The gap in plain glyphs; blanks only where nothing else is, one for any number. */
    static String plain(CharSequence s, int from, int to) {
        StringBuilder plain = new StringBuilder();
        boolean blank = false;
        int end = Math.min(to, from + LIMIT);
        for (int i = from; i < end; i++) {
            char c = s.charAt(i);
            if (Letters.isBlank(c)) {
                blank = true;
            } else {
                append(c, plain);
            }
        }
        return plain.isEmpty() && blank ? " " : plain.toString();
    }

    private static void append(char c, StringBuilder plain) {
        int last = plain.length() - 1;
        char before = last < 0 ? 0 : plain.charAt(last);
        if (Letters.isApostrophe(c) || c == '`' || c == '\u00B4' || c == '\u201A' || c == '\u2039' || c == '\u203A') {
            if (before == '\'') {
                plain.setCharAt(last, '"');
            } else {
                plain.append('\'');
            }
        } else if (isDoubleQuote(c)) {
            plain.append('"');
        } else if (Letters.isDash(c)) {
            if (before != '-') {
                plain.append('-');
            }
        } else if (c == '\u2026' || c == '\u22EF') {
            plain.append("...");
        } else if (c >= '\uFF01' && c <= '\uFF5E') {
            plain.append((char) (c - 0xFEE0));
        } else if (ELSEWHERE.indexOf(c) >= 0) {
            plain.append(HERE.charAt(ELSEWHERE.indexOf(c)));
        } else if (c != '*'
                && c != '\u2020'
                && c != '\u2021'
                && c != '_'
                && c != '\\'
                && c != '\uFFFC'
                && !Letters.isIgnorable(c)) {
            plain.append(c);
        }
    }

    /** Commas, semicolons, question marks and full stops of other scripts; below, what Latin script has for them. */
    private static final String ELSEWHERE = "،؛؟۔।。、｡､";

    private static final String HERE = ",;?...,.,";

    static boolean isDoubleQuote(char c) {
        return switch (c) {
            case '"',
                    '\u201C',
                    '\u201D',
                    '\u201E',
                    '\u201F',
                    '\u00AB',
                    '\u00BB',
                    '\u2033',
                    '\u05F4',
                    '\u301D',
                    '\u301E',
                    '\u301F',
                    '\u300C',
                    '\u300D',
                    '\u300E',
                    '\u300F',
                    '\uFF02' -> true;
            default -> false;
        };
    }

    static boolean isQuote(char c) {
        return isDoubleQuote(c)
                || Letters.isApostrophe(c)
                || c == '`'
                || c == '\u201A'
                || c == '\u2039'
                || c == '\u203A';
    }

    /** Whether the gap holds an opening or closing quotation mark. */
    static boolean holdsQuote(CharSequence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isQuote(s.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
