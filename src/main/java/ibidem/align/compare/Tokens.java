package ibidem.align.compare;

import ibidem.text.Folding;
import ibidem.text.Letters;
import ibidem.text.TextSpan;
import ibidem.text.Words;
import java.util.Arrays;

/**
 * The words of a stretch of text as a judge counts them: {@link Words}, with those joined that an apostrophe or a
 * decimal point holds together ({@code don't}, {@code 0.05}, {@code 10,000}) and those that a bracket is glued into
 * ({@code [T]he}), and with the signs that must not be lost ({@code <}, {@code %}, the minus before a figure) as tokens
 * of their own. What lies between two tokens is punctuation and blanks.
 */
public final class Tokens {
    static final int NUMBER = 1;
    static final int SIGN = 2;
    /** A character of a script without blanks: half a word. */
    static final int ALONE = 4;
    /** A square bracket stands inside. */
    static final int GLUED = 8;
    /** Starts with a capital. */
    static final int CAPITAL = 16;
    /** Holds a digit, alone or beside letters. */
    static final int DIGIT = 32;

    private final String text;
    private final int from;
    private final int to;
    private int[] starts;
    private int[] ends;
    private long[] keys;
    private byte[] kinds;
    private int size;

    private Tokens(String text, int from, int to, int capacity) {
        this.text = text;
        this.from = from;
        this.to = to;
        starts = new int[capacity];
        ends = new int[capacity];
        keys = new long[capacity];
        kinds = new byte[capacity];
    }

    /** The tokens of a whole text. */
    public static Tokens of(String text) {
        return of(text, 0, text.length(), new Folding());
    }

    /** The tokens in {@code [from, to)}; spans count from the text's start. */
    public static Tokens of(String text, int from, int to, Folding folding) {
        Words words = Words.of(text, from, to, folding);
        Tokens tokens = new Tokens(text, from, to, words.size() + 4);
        int end = from;
        for (int word = 0; word < words.size(); word++) {
            int start = words.start(word);
            if (tokens.isFraction(end, start, words.end(word))) {
                tokens.signs(end, start - 1, true, folding);
                tokens.fraction(start, words.end(word), folding);
                end = words.end(word);
                continue;
            }
            tokens.signs(end, start, Character.isDigit(text.charAt(start)), folding);
            tokens.word(words, word, end, folding);
            end = words.end(word);
        }
        tokens.signs(end, to, false, folding);
        return tokens;
    }

    /** The signs in the gap {@code [start, end)}. */
    private void signs(int start, int end, boolean numberFollows, Folding folding) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                continue;
            }
            boolean minus = Letters.isDash(c)
                    && (c == '\u2212' || numberFollows && i + 1 == end && (i == from || opens(text.charAt(i - 1))));
            if (minus || Letters.isSign(c)) {
                long key = Words.hash(Words.NO_KEY, minus ? '-' : plainSign(c), folding);
                add(i, i + 1, key, SIGN);
            }
        }
    }

    /** Whether a dash after {@code c} and before a figure is a minus. */
    private static boolean opens(char c) {
        return !Letters.isWordPart(c) && !Letters.isDash(c) && !Character.isLowSurrogate(c) && c != '.' && c != ')';
    }

    /** Whether the word is the figures of a fraction without its nought: {@code .42}. */
    private boolean isFraction(int gapStart, int start, int end) {
        if (start - gapStart < 1 || text.charAt(start - 1) != '.' || !allDigits(start, end)) {
            return false;
        }
        char before = start - 1 == from ? ' ' : text.charAt(start - 2);
        return Letters.isBlank(before) || Letters.isSign(before) || Letters.isDash(before) || before == '(';
    }

    /** The figures with the nought that is meant. */
    private void fraction(int start, int end, Folding folding) {
        long key = Words.hash(Words.hash(Words.NO_KEY, '0', folding), '.', folding);
        for (int i = start; i < end; i++) {
            key = Words.hash(key, text.charAt(i), folding);
        }
        add(start - 1, end, key, NUMBER | DIGIT);
    }

    private static int plainSign(char c) {
        return switch (c) {
            case '\uFF05', '\u066A' -> '%';
            case '\uFF04' -> '$';
            case '\uFF1C' -> '<';
            case '\uFF1D' -> '=';
            case '\uFF1E' -> '>';
            default -> c;
        };
    }

    private void word(Words words, int word, int gapStart, Folding folding) {
        int start = words.start(word);
        int end = words.end(word);
        int first = text.codePointAt(start);
        int kind = 0;
        if (Letters.standsAlone(first)) {
            kind = ALONE;
        } else if (Character.isDigit(first)) {
            kind = allDigits(start, end) ? NUMBER | DIGIT : DIGIT;
        } else if (first < 0x80 ? first <= 'Z' : Character.isUpperCase(first) || Character.isTitleCase(first)) {
            kind = CAPITAL;
        }
        if ((kind & DIGIT) == 0 && Character.isDigit(text.charAt(end - 1))) {
            kind |= DIGIT;
        }
        if (size > 0 && ends[size - 1] == gapStart && gapStart < start && start - gapStart <= 2) {
            if (join(gapStart, start, end, kind, folding)) {
                return;
            }
        }
        add(start, end, words.key(word), kind);
    }

    /** Joins the word {@code [start, end)} to the token before it, if what stands between holds them together. */
    private boolean join(int gapStart, int start, int end, int kind, Folding folding) {
        int before = kinds[size - 1];
        char mark = text.charAt(start - 1);
        if ((before & (ALONE | SIGN)) != 0 || (kind & ALONE) != 0) {
            return false;
        }
        long key = keys[size - 1];
        int glued = 0;
        if (start - gapStart == 1 && Letters.isApostrophe(mark) && (before & NUMBER) == 0 && (kind & DIGIT) == 0) {
            key = Words.hash(key, '\'', folding);
        } else if (start - gapStart == 1 && (before & kind & NUMBER) != 0 && isInsideNumber(mark)) {
            if (!(mark == ',' && end - start == 3)) {
                key = Words.hash(key, mark, folding);
            }
        } else if ((mark == ']' || mark == '[')
                && (start - gapStart == 1 || text.charAt(gapStart) == '\\')
                && ((before | kind) & DIGIT) == 0) {
            glued = GLUED;
        } else {
            return false;
        }
        for (int i = start; i < end; ) {
            int c = text.codePointAt(i);
            key = Words.hash(key, c, folding);
            i += Character.charCount(c);
        }
        keys[size - 1] = key;
        ends[size - 1] = end;
        kinds[size - 1] |= (byte) (glued | kind & DIGIT);
        return true;
    }

    private static boolean isInsideNumber(char c) {
        return c == '.' || c == ',' || c == ':' || c == '\u066B' || c == '\u066C' || c == '\u202F' || c == '\u2009';
    }

    private boolean allDigits(int start, int end) {
        for (int i = start; i < end; ) {
            int c = text.codePointAt(i);
            if (!Character.isDigit(c) && !Letters.isIgnorable(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    private void add(int start, int end, long key, int kind) {
        if (size == starts.length) {
            int capacity = size + (size >> 1) + 8;
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            keys = Arrays.copyOf(keys, capacity);
            kinds = Arrays.copyOf(kinds, capacity);
        }
        starts[size] = start;
        ends[size] = end;
        keys[size] = key;
        kinds[size++] = (byte) kind;
    }

    public int size() {
        return size;
    }

    public String text() {
        return text;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    public long key(int token) {
        return keys[token];
    }

    /** The hull of tokens {@code [first, end)}; for none, an empty span where they would stand. */
    public TextSpan span(int first, int end) {
        if (first < end) {
            return new TextSpan(starts[first], ends[end - 1]);
        }
        int at = first > 0 ? ends[first - 1] : from;
        return new TextSpan(at, at);
    }

    /** The text of tokens {@code [first, end)}, with what stands between them. */
    public String words(int first, int end) {
        return span(first, end).of(text);
    }

    /** Whether it is a character of a script without blanks, which counts half a word. */
    public boolean isAlone(int token) {
        return is(token, ALONE);
    }

    boolean is(int token, int kind) {
        return (kinds[token] & kind) != 0;
    }

    /** Where the gap before {@code token} starts; the gap after the last is that before {@code size()}. */
    int gapStart(int token) {
        return token == 0 ? from : ends[token - 1];
    }

    int gapEnd(int token) {
        return token == size ? to : starts[token];
    }

    /** Half words in tokens {@code [first, end)}: a sign counts none, a character of a script without blanks one. */
    int halfWords(int first, int end) {
        int count = 0;
        for (int i = first; i < end; i++) {
            count += (kinds[i] & SIGN) != 0 ? 0 : (kinds[i] & ALONE) != 0 ? 1 : 2;
        }
        return count;
    }
}
