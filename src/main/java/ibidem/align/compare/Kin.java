package ibidem.align.compare;

import ibidem.align.compare.Step.Relation;
import ibidem.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How tokens that are not the same are related. Makes strings; for the few that the alignment leaves unequal. */
final class Kin {
    private final Tokens q;
    private final Tokens s;
    private final Lexicon.Lists lists;
    private final Made qMade;
    private final Made sMade;

    Kin(Tokens q, Tokens s, Lexicon.Lists lists) {
        this.q = q;
        this.s = s;
        this.lists = lists;
        this.qMade = new Made(q);
        this.sMade = new Made(s);
    }

    /** Relation of one token each. */
    Relation relation(int i, int j) {
        if (q.key(i) == s.key(j)) {
            return Relation.SAME;
        }
        if (q.is(i, Tokens.SIGN) || s.is(j, Tokens.SIGN)) {
            boolean named = isWordForSign(word(q, i), word(s, j)) || isWordForSign(word(s, j), word(q, i));
            return named ? Relation.SPELLING : Relation.OTHER;
        }
        if (q.is(i, Tokens.GLUED)) {
            return fitsBracket(i, j) ? Relation.BRACKETED : Relation.OTHER;
        }
        String a = word(q, i);
        String b = word(s, j);
        if (isNumeral(i, a, j, b)) {
            if (isMarkedYear(a, b) || isMarkedYear(b, a)) {
                return Relation.MARKER;
            }
            return lists.numbers().same(a, b) ? Relation.SPELLING : Relation.OTHER;
        }
        if (Spelling.isVariant(a, b) || Spelling.lookAlike(a, b)) {
            return Relation.SPELLING;
        }
        if (q.is(i, Tokens.DIGIT) || s.is(j, Tokens.DIGIT)) {
            return isMarked(a, b) || isMarked(b, a) ? Relation.MARKER : Relation.OTHER;
        }
        if (Masked.is(q, i, i + 1, b)) {
            return Relation.SPELLING;
        }
        if (Inflection.isForm(a, b, lists.language())) {
            return Relation.INFLECTION;
        }
        return !negates(a, b) && Spelling.isSlip(a, b) ? Relation.SPELLING : Relation.OTHER;
    }

    /** Whether {@code marked} is the word with figures glued to it that were raised on paper: {@code bridge3}. */
    private static boolean isMarked(String word, String marked) {
        int figures = marked.length() - word.length();
        return word.length() >= BEFORE_MARKER
                && figures > 0
                && figures <= MARKER
                && marked.startsWith(word)
                && !word.chars().anyMatch(Character::isDigit)
                && marked.substring(word.length()).chars().allMatch(Character::isDigit);
    }

    /** Whether {@code marked} is the year with a mark and a note's figures glued to it: {@code 1702,3}, which counts nothing. */
    private static boolean isMarkedYear(String year, String marked) {
        int figures = marked.length() - year.length() - 1;
        return year.length() == YEAR
                && (year.charAt(0) == '1' || year.charAt(0) == '2')
                && year.chars().allMatch(Character::isDigit)
                && figures > 0
                && figures <= MARKER
                && marked.startsWith(year)
                && (marked.charAt(YEAR) == ',' || marked.charAt(YEAR) == '.');
    }

    private static final int YEAR = 4;

    /** Letters of a word before a glued marker, at least, so that no {@code G20} loses its figure; figures, at most. */
    private static final int BEFORE_MARKER = 4;

    private static final int MARKER = 2;

    private boolean isNumeral(int i, String a, int j, String b) {
        boolean figures = Character.isDigit(a.charAt(0)) && Character.isDigit(b.charAt(0));
        return figures || isNumeral(q, i, a) && isNumeral(s, j, b);
    }

    private boolean isNumeral(Tokens tokens, int i, String word) {
        Made made = tokens == q ? qMade : sMade;
        int slot = made.slot(i);
        if (made.numerals[slot] == 0) {
            made.numerals[slot] =
                    (byte) (tokens.is(i, Tokens.NUMBER) || lists.numbers().isNumeral(word) ? 2 : 1);
        }
        return made.numerals[slot] == 2;
    }

    /** Whether one is the other with a negating syllable before it: {@code happy} and {@code unhappy}. */
    static boolean negates(String a, String b) {
        String longer = a.length() > b.length() ? a : b;
        String shorter = a.length() > b.length() ? b : a;
        if (shorter.length() < 3 || !longer.endsWith(shorter)) {
            return false;
        }
        String before = longer.substring(0, longer.length() - shorter.length());
        return switch (before) {
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
            case "n" -> shorter.equals("either") || shorter.equals("ever");
            case "ن" -> shorter.startsWith("می");
            default -> false;
        };
    }

    /**
     * Whether a piece of a word is a word that the rest made another of: {@code come} of {@code become}, {@code quick} of
     * {@code quickly}.
     *
     * @param atStart whether the word's start is what is missing
     */
    static boolean isDerived(String piece, String whole, boolean atStart) {
        if (piece.length() < DERIVED) {
            return false;
        }
        String rest = atStart ? whole.substring(0, whole.length() - piece.length()) : whole.substring(piece.length());
        return (atStart ? BEFORE : AFTER).contains(" " + rest + " ");
    }

    /** Letters of a word that another is derived from, at least. */
    private static final int DERIVED = 4;

    private static final String BEFORE =
            " re be out over under fore with up inter super sub pre mis counter self anti ";
    private static final String AFTER = " ly ness less ful ment ship hood ward wards ";

    /** How unlike the letters of two tokens are, 0 to 1. */
    double unlikeness(int i, int j) {
        if (q.is(i, Tokens.SIGN) || s.is(j, Tokens.SIGN)) {
            return 1;
        }
        String a = word(q, i);
        String b = word(s, j);
        int longest = Math.max(a.length(), b.length());
        int limit = longest / 2;
        int distance = Glyphs.differ(a, b) > limit ? limit + 1 : Glyphs.distance(a, b, limit);
        return Math.min(1, (double) distance / longest);
    }

    /** Whether {@code [i, iEnd)} and {@code [j, jEnd)}, not one token each, are the same letters or a contraction. */
    Relation joined(int i, int iEnd, int j, int jEnd) {
        boolean sameLength = length(q, i, iEnd) == length(s, j, jEnd);
        if (sameLength && letters(q, i, iEnd).equals(letters(s, j, jEnd))) {
            return Relation.JOINED;
        }
        if (sameNumber(i, iEnd, j, jEnd)) {
            return Relation.SPELLING;
        }
        if (iEnd - i == 1 && jEnd - j == 2) {
            return contraction(word(q, i), word(s, j), word(s, j + 1));
        }
        if (iEnd - i == 2 && jEnd - j == 1) {
            return Masked.is(q, i, iEnd, word(s, j))
                    ? Relation.SPELLING
                    : contraction(word(s, j), word(q, i), word(q, i + 1));
        }
        return Relation.OTHER;
    }

    /** Whether several figures or number words on one side name what one on the other does: {@code 1 000}, {@code twenty-one}. */
    private boolean sameNumber(int i, int iEnd, int j, int jEnd) {
        return allNumerals(q, i, iEnd)
                && allNumerals(s, j, jEnd)
                && lists.numbers().same(words(q, i, iEnd), words(s, j, jEnd));
    }

    /** Whether the tokens are figures, number words and signs alone. */
    boolean allNumerals(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isNumeral(tokens, i, word(tokens, i))) {
                return false;
            }
        }
        return from < to;
    }

    /** The tokens' letters, small; figures that a blank parts into thousands are one. */
    List<String> words(Tokens tokens, int from, int to) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            int last = words.size() - 1;
            boolean thousands = i > from
                    && tokens.is(i, Tokens.NUMBER)
                    && tokens.is(i - 1, Tokens.NUMBER)
                    && word(tokens, i).length() == 3
                    && tokens.start(i) - tokens.end(i - 1) == 1;
            if (thousands) {
                words.set(last, words.get(last) + word(tokens, i));
            } else {
                words.add(word(tokens, i));
            }
        }
        return words;
    }

    private static Relation contraction(String one, String first, String second) {
        boolean percent = one.equals("%") && first.equals("per") && second.equals("cent")
                || one.equals("percent") && first.equals("per") && second.equals("cent");
        return percent || Spelling.isContraction(one, first, second) ? Relation.SPELLING : Relation.OTHER;
    }

    private boolean isWordForSign(String sign, String name) {
        return switch (sign) {
            case "&" -> name.equals("and") || name.equals("und") || name.equals("et") || name.equals("y");
            case "+" -> name.equals("plus");
            default ->
                sign.length() == 1
                        && !Letters.isWordPart(sign.charAt(0))
                        && lists.numbers().same(name, sign);
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

    /** A token's letters, small; joiners, which part the letters of one word, left out. */
    static String wordOf(Tokens tokens, int token) {
        return lower(Glyphs.letters(tokens, token)).replace("\u200C", "");
    }

    private String word(Tokens tokens, int token) {
        Made made = tokens == q ? qMade : sMade;
        return made.words[made.slot(token)];
    }

    /**
     * What was made of the words of one side. Those asked for together stand near each other, so the last ones are kept,
     * each in the slot that its number falls into: a wording of a million words has thousands of pieces, each with a look
     * of its own.
     */
    private static final class Made {
        private static final int KEPT = 1 << 10;

        private final Tokens tokens;
        private final int[] held;
        private final String[] words;
        /** Whether each is a numeral: 0 not asked, 1 no, 2 yes. */
        private final byte[] numerals;

        Made(Tokens tokens) {
            this.tokens = tokens;
            int size = Math.min(tokens.size(), KEPT);
            int slots = size < 2 ? 1 : Integer.highestOneBit(size - 1) << 1;
            held = new int[slots];
            words = new String[slots];
            numerals = new byte[slots];
        }

        /** The slot of a token, its word made. */
        int slot(int token) {
            int slot = token & held.length - 1;
            if (held[slot] != token + 1) {
                held[slot] = token + 1;
                words[slot] = wordOf(tokens, token);
                numerals[slot] = 0;
            }
            return slot;
        }
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
