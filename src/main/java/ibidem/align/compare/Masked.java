package ibidem.align.compare;

import ibidem.text.Letters;

/** Words that a writer shows without all of their letters: {@code s---}, {@code f**k}, {@code g–d}. */
final class Masked {
    private Masked() {}

    /**
     * Whether the quotation's tokens {@code [from, to)} are {@code word} with some letters struck out: what is left begins
     * it, or begins and ends it, and asterisks or dashes stand for the rest without a blank.
     */
    static boolean is(Tokens q, int from, int to, String word) {
        String text = q.text();
        String start = Kin.wordOf(q, from);
        int at = q.end(from);
        int marks = at;
        while (marks < text.length() && isMark(text.charAt(marks))) {
            marks++;
        }
        int struck = marks - at;
        boolean hyphen = struck == 1 && text.charAt(at) == '-';
        if (struck == 0 || to - from > 2 || !word.startsWith(start) || word.length() < LEAST) {
            return false;
        }
        if (to - from == 1) {
            boolean glued = marks < text.length() && Letters.isWordPart(text.charAt(marks));
            return !hyphen
                    && !glued
                    && struck < word.length()
                    && fits(text.charAt(at), struck, word.length() - start.length());
        }
        String end = Kin.wordOf(q, from + 1);
        int left = start.length() + end.length();
        return marks == q.start(from + 1)
                && left < word.length()
                && word.endsWith(end)
                && (text.charAt(at) == '*' || start.length() <= LEFT)
                && (!hyphen || word.length() == left + 1 && word.length() <= LEAST + 1);
    }

    /** A dash stands for any number of letters, each asterisk or hyphen for one, or three or more for the rest. */
    private static boolean fits(char mark, int marks, int missing) {
        boolean dash = mark == '—' || mark == '–';
        return missing > 0 && (dash ? missing > 1 : marks == missing || marks >= 3);
    }

    private static boolean isMark(char c) {
        return c == '*' || c == '-' || c == '—' || c == '–' || c == '_' || c == '•';
    }

    /** Letters of a word that is masked, at least; and before a dash inside a word, at most, or it parts two words. */
    private static final int LEAST = 3;

    private static final int LEFT = 2;
}
