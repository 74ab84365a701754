package ibidem.align.compare;

import ibidem.align.WordShares;
import ibidem.align.compare.Step.Relation;
import ibidem.text.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How tokens that are not the same are related. Makes strings; for the few that the alignment leaves unequal. */
final class Kin {
    private final Tokens q;
    private final Tokens s;
    private final Language language;
    private final WordShares shares;
    /** Words made so far, by token. */
    private final @Nullable String[] qWords;

    private final @Nullable String[] sWords;

    Kin(Tokens q, Tokens s, Language language, WordShares shares) {
        this.q = q;
        this.s = s;
        this.language = language;
        this.shares = shares;
        this.qWords = new String[q.size()];
        this.sWords = new String[s.size()];
    }

    /** Relation of one token each. */
    Relation relation(int i, int j) {
        if (q.key(i) == s.key(j)) {
            return Relation.SAME;
        }
        if (q.is(i, Tokens.SIGN) || s.is(j, Tokens.SIGN)) {
            return isWordForSign(i, j) ? Relation.SPELLING : Relation.OTHER;
        }
        if (q.is(i, Tokens.GLUED)) {
            return fitsBracket(i, j) ? Relation.BRACKETED : Relation.OTHER;
        }
        String a = word(q, i);
        String b = word(s, j);
        if (Spelling.isVariant(a, b) || Spelling.lookAlike(a, b)) {
            return Relation.SPELLING;
        }
        if (q.is(i, Tokens.DIGIT) || s.is(j, Tokens.DIGIT)) {
            return Relation.OTHER;
        }
        if (Inflection.isForm(a, b, language)) {
            return Relation.INFLECTION;
        }
        return isSlip(a, b, i) ? Relation.SPELLING : Relation.OTHER;
    }

    /** A slip of the pen: one letter off (two in a long word) and no word that stands anywhere in the sources. */
    private boolean isSlip(String a, String b, int i) {
        int length = Math.min(a.length(), b.length());
        boolean derived = a.startsWith(b) || b.startsWith(a);
        if (length < 4 || derived || negates(a, b) || shares.share(q.key(i)) > shares.share(Words.NO_KEY)) {
            return false;
        }
        int limit = length >= 8 ? 2 : 1;
        return Glyphs.distance(a, b, limit) <= limit;
    }

    /** Whether one is the other with a negating syllable before it: {@code happy} and {@code unhappy}. */
    static boolean negates(String a, String b) {
        String longer = a.length() > b.length() ? a : b;
        String shorter = a.length() > b.length() ? b : a;
        if (shorter.length() < 3 || !longer.endsWith(shorter)) {
            return false;
        }
        return switch (longer.substring(0, longer.length() - shorter.length())) {
            case "un",
                    "in",
                    "im",
                    "il",
                    "ir",
                    "non",
                    "dis",
                    "a",
                    "an",
                    "не",
                    "без",
                    "ά",
                    "नि",
                    "अ",
                    "نا",
                    "بی",
                    "غير" -> true;
            default -> false;
        };
    }

    /** How unlike the letters of two tokens are, 0 to 1. */
    double unlikeness(int i, int j) {
        if (q.is(i, Tokens.SIGN) || s.is(j, Tokens.SIGN)) {
            return 1;
        }
        String a = word(q, i);
        String b = word(s, j);
        int longest = Math.max(a.length(), b.length());
        int limit = longest / 2;
        return Math.min(1, (double) Glyphs.distance(a, b, limit) / longest);
    }

    /** Whether {@code [i, iEnd)} and {@code [j, jEnd)}, not one token each, are the same letters or a contraction. */
    Relation joined(int i, int iEnd, int j, int jEnd) {
        boolean sameLength = length(q, i, iEnd) == length(s, j, jEnd);
        if (sameLength && letters(q, i, iEnd).equals(letters(s, j, jEnd))) {
            return Relation.JOINED;
        }
        if (iEnd - i == 1 && jEnd - j == 2) {
            return contraction(word(q, i), word(s, j), word(s, j + 1));
        }
        if (iEnd - i == 2 && jEnd - j == 1) {
            return contraction(word(s, j), word(q, i), word(q, i + 1));
        }
        return Relation.OTHER;
    }

    private static Relation contraction(String one, String first, String second) {
        boolean percent = one.equals("%") && first.equals("per") && second.equals("cent")
                || one.equals("percent") && first.equals("per") && second.equals("cent");
        return percent || Spelling.isContraction(one, first, second) ? Relation.SPELLING : Relation.OTHER;
    }

    private boolean isWordForSign(int i, int j) {
        String a = word(q, i);
        String b = word(s, j);
        String sign = q.is(i, Tokens.SIGN) ? a : b;
        String name = q.is(i, Tokens.SIGN) ? b : a;
        return switch (sign) {
            case "%" -> name.equals("percent") || name.equals("prozent") || name.equals("procent");
            case "&" -> name.equals("and") || name.equals("und") || name.equals("et") || name.equals("y");
            case "+" -> name.equals("plus");
            default -> false;
        };
    }

    /** {@code walk[ed]} fits {@code walks}: what stands outside the bracket is the word's start and end. */
    private boolean fitsBracket(int i, int j) {
        String text = q.text();
        int start = q.start(i);
        int end = q.end(i);
        int open = text.lastIndexOf('[', end - 1);
        int close = text.indexOf(']', start);
        String before = open >= start ? lower(Glyphs.letters(text, start, open)) : "";
        String after = close >= 0 && close < end ? lower(Glyphs.letters(text, close + 1, end)) : "";
        String word = word(s, j);
        return before.length() + after.length() > 0
                && before.length() + after.length() <= word.length()
                && word.startsWith(before)
                && word.endsWith(after);
    }

    /** A token's letters, small. */
    static String wordOf(Tokens tokens, int token) {
        return lower(Glyphs.letters(tokens, token));
    }

    private String word(Tokens tokens, int token) {
        @Nullable String[] words = tokens == q ? qWords : sWords;
        String word = words[token];
        if (word == null) {
            word = wordOf(tokens, token);
            words[token] = word;
        }
        return word;
    }

    private int length(Tokens tokens, int from, int to) {
        int length = 0;
        for (int i = from; i < to; i++) {
            length += word(tokens, i).length();
        }
        return length;
    }

    private String letters(Tokens tokens, int from, int to) {
        StringBuilder all = new StringBuilder();
        for (int i = from; i < to; i++) {
            all.append(word(tokens, i));
        }
        return all.toString();
    }

    private static String lower(String s) {
        return s.toLowerCase(Locale.ROOT);
    }
}
