package ibidem.cite.words;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * The words, numbers, addresses and marks of a text, in order; white space is left out. One pass, linear.
 *
 * <p>An address is one token, also where it is broken over lines ({@link Addresses}). Words are folded: lower case,
 * without diacritics.
 */
public final class Tokens {
    /** What a token is. A number starts with a digit ({@code 2016a}, {@code 3rd}). */
    public enum Kind {
        WORD,
        NUMBER,
        MARK,
        URL
    }

    private final String text;
    private int size;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private Kind[] kinds = new Kind[32];
    private String[] folded = new String[32];

    private Tokens(String text) {
        this.text = text;
    }

    public static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        tokens.scan();
        return tokens;
    }

    public String text() {
        return text;
    }

    public int size() {
        return size;
    }

    public int start(int i) {
        return starts[i];
    }

    public int end(int i) {
        return ends[i];
    }

    public Kind kind(int i) {
        return kinds[i];
    }

    /** The token in lower case without diacritics. */
    public String folded(int i) {
        return folded[i];
    }

    public String raw(int i) {
        return text.substring(starts[i], ends[i]);
    }

    public boolean isWord(int i) {
        return inside(i) && kinds[i] == Kind.WORD;
    }

    public boolean isNumber(int i) {
        return inside(i) && kinds[i] == Kind.NUMBER;
    }

    public boolean isMark(int i, char mark) {
        return inside(i) && kinds[i] == Kind.MARK && text.charAt(starts[i]) == mark;
    }

    /** Whether the token is a word with an upper-case (or caseless) first letter. */
    public boolean isCapital(int i) {
        return isWord(i) && !Character.isLowerCase(text.codePointAt(starts[i]));
    }

    /** Whether white space, or the text's edge, stands right after the token. */
    public boolean spaceAfter(int i) {
        return ends[i] >= text.length() || isSpace(text.charAt(ends[i]));
    }

    public boolean spaceBefore(int i) {
        return starts[i] == 0 || isSpace(text.charAt(starts[i] - 1));
    }

    /** The first token that starts at or after {@code offset}. */
    public int at(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** The number at {@code i} as a year, or 0: four digits from 1000 to 2199, a letter may follow ({@code 2016a}), or 年. */
    public int year(int i) {
        if (!isNumber(i) || ends[i] - starts[i] < 4) {
            return 0;
        }
        boolean eastern = ends[i] - starts[i] > 4 && "年년".indexOf(text.charAt(starts[i] + 4)) >= 0;
        if (ends[i] - starts[i] > 5 && !eastern) {
            return 0;
        }
        int value = 0;
        for (int at = starts[i]; at < starts[i] + 4; at++) {
            int digit = Character.digit(text.charAt(at), 10);
            if (digit < 0) {
                return 0;
            }
            value = value * 10 + digit;
        }
        boolean lettered = eastern || ends[i] - starts[i] == 4 || Character.isLetter(text.charAt(ends[i] - 1));
        return lettered && value >= 1000 && value <= 2199 ? value : 0;
    }

    /** Lower case, without diacritics, ligatures and strokes opened. */
    public static String fold(String word) {
        boolean ascii = true;
        boolean lower = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            ascii &= c < 128;
            lower &= c < 'A' || c > 'Z';
        }
        if (ascii) {
            return lower ? word : word.toLowerCase(Locale.ROOT);
        }
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            switch (c) {
                case '\u00AD' -> {}
                case 'ß' -> out.append("ss");
                case 'ø' -> out.append('o');
                case 'ł' -> out.append('l');
                case 'đ', 'ð' -> out.append('d');
                case 'ı' -> out.append('i');
                case 'æ' -> out.append("ae");
                case 'œ' -> out.append("oe");
                case '’', 'ʼ', '‘', 'ʹ' -> out.append('\'');
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private void scan() {
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (isSpace(c)) {
                i += Character.charCount(c);
                continue;
            }
            int address = Addresses.end(text, i);
            if (address > i) {
                add(i, address, Kind.URL);
                i = address;
            } else if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                int end = wordEnd(i);
                add(i, end, Character.isDigit(c) ? Kind.NUMBER : Kind.WORD);
                i = end;
            } else {
                int end = i + Character.charCount(c);
                add(i, end, Kind.MARK);
                i = end;
            }
        }
    }

    /** A word goes on over letters, digits, combining marks, soft hyphens, and an apostrophe between letters. */
    private int wordEnd(int from) {
        int i = from;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int type = Character.getType(c);
            boolean inner = Character.isLetterOrDigit(c)
                    || type == Character.NON_SPACING_MARK
                    || type == Character.COMBINING_SPACING_MARK
                    || c == '\u00AD'
                    || c == '\u200C';
            if (!inner && !isInnerApostrophe(i, c)) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private boolean isInnerApostrophe(int i, int c) {
        return (c == '\'' || c == '’' || c == 'ʼ')
                && i > 0
                && i + 1 < text.length()
                && Character.isLetter(text.charAt(i - 1))
                && Character.isLetter(text.charAt(i + 1));
    }

    private void add(int start, int end, Kind kind) {
        if (size == starts.length) {
            int room = size * 2;
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
            kinds = Arrays.copyOf(kinds, room);
            folded = Arrays.copyOf(folded, room);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = kind;
        folded[size] = fold(text.substring(start, end));
        size++;
    }

    private boolean inside(int i) {
        return i >= 0 && i < size;
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B';
    }
}
