package ibidem.align.compare;

import ibidem.text.Letters;
import java.text.Normalizer;
import java.util.Locale;

/** Compares the letters of two words that have one key: how much had to be folded for that? */
final class Glyphs {
    /** The keys are the same and the letters are not: accents, vowel points, letters of one sound. */
    static final int VARIANT = 3;

    private Glyphs() {}

    /** 0 as written, 1 other glyphs, 2 other case, {@link #VARIANT}. */
    static int level(Tokens a, int i, Tokens b, int j) {
        int length = a.end(i) - a.start(i);
        if (length == b.end(j) - b.start(j) && a.text().regionMatches(a.start(i), b.text(), b.start(j), length)) {
            return 0;
        }
        if (a.is(i, Tokens.SIGN)) {
            return 1;
        }
        String left = letters(a, i);
        String right = letters(b, j);
        if (left.equals(right)) {
            return 1;
        }
        if (left.equalsIgnoreCase(right) || lower(left).equals(lower(right))) {
            return 2;
        }
        return isGreek(left) && (isCapitals(left) || isCapitals(right)) ? 2 : VARIANT;
    }

    /** Greek capitals are written without the accents of the small letters: another case, not another spelling. */
    private static boolean isGreek(String word) {
        char c = word.charAt(0);
        return c >= 0x370 && c < 0x400 || c >= 0x1F00 && c < 0x2000;
    }

    private static boolean isCapitals(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static String lower(String s) {
        return s.toLowerCase(Locale.ROOT);
    }

    /** Whether only the first letter differs in case; else the case differs inside. */
    static boolean differsOnlyAtStart(Tokens a, int i, Tokens b, int j) {
        String left = letters(a, i);
        String right = letters(b, j);
        return left.length() == right.length() && left.regionMatches(1, right, 1, left.length() - 1);
    }

    /** The word composed, ligatures taken apart, apostrophes plain, invisible characters and brackets dropped. */
    static String letters(Tokens tokens, int token) {
        return letters(tokens.text(), tokens.start(token), tokens.end(token));
    }

    static String letters(String text, int from, int to) {
        StringBuilder letters = new StringBuilder(to - from);
        boolean ascii = true;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Letters.isApostrophe(c)) {
                letters.append('\'');
            } else if (isShape(c)) {
                letters.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
                ascii = false;
            } else if (c == MATHEMATICAL && i + 1 < to) {
                letters.append(Normalizer.normalize(text.substring(i, i + 2), Normalizer.Form.NFKC));
                i++;
            } else if (c != '['
                    && c != ']'
                    && c != '\\'
                    && c != KASHIDA
                    && (!Letters.isIgnorable(c) || isWritten(text, i))) {
                letters.append(c);
                ascii &= c < 0x300;
            }
        }
        return ascii ? letters.toString() : Normalizer.normalize(letters, Normalizer.Form.NFC);
    }

    /** Stretches an Arabic word to fill a line. */
    private static final char KASHIDA = '\u0640';

    /** First half of the letters of the mathematical alphabets. */
    private static final char MATHEMATICAL = '\uD835';

    /** A joiner that writers of Arabic script set on purpose, between the parts of a word. */
    private static boolean isWritten(String text, int i) {
        return text.charAt(i) == '\u200C' && i > 0 && text.charAt(i - 1) >= 0x600 && text.charAt(i - 1) < 0x780;
    }

    private static boolean isShape(char c) {
        return c == 0x017F || c >= 0xFB00 && (c <= 0xFDFB || c >= 0xFE70 && c <= 0xFEFC || c >= 0xFF01 && c <= 0xFF9F);
    }

    /**
     * Levenshtein distance of two words, no further than {@code limit}: a larger one is given as {@code limit + 1}.
     * Words longer than {@link #LONGEST} are as far apart as can be, unless they are equal.
     */
    static int distance(String a, String b, int limit) {
        int n = a.length();
        int m = b.length();
        if (Math.abs(n - m) > limit || n > LONGEST || m > LONGEST) {
            return a.equals(b) ? 0 : limit + 1;
        }
        int[] row = new int[m + 1];
        for (int j = 0; j <= m; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= n; i++) {
            int diagonal = row[0];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= m; j++) {
                int cost = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(cost, Math.min(row[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return limit + 1;
            }
        }
        return Math.min(row[m], limit + 1);
    }

    /** What the distance of two words is at least: letters that only one of them has, of each group of 32. */
    static int differ(String a, String b) {
        int left = groups(a);
        int right = groups(b);
        return Math.max(Integer.bitCount(left & ~right), Integer.bitCount(right & ~left));
    }

    private static int groups(String word) {
        int groups = 0;
        for (int i = 0; i < word.length(); i++) {
            groups |= 1 << word.charAt(i);
        }
        return groups;
    }

    /** Longest word whose distance is worked out. */
    static final int LONGEST = 64;
}
