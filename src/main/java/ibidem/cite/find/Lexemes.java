package ibidem.cite.find;

import ibidem.text.TextSpan;
import java.util.Arrays;
import java.util.Locale;

/**
 * A string cut into runs of letters, runs of digits and single other characters, blanks left out. One pass; all
 * finders of this package look at text through it.
 */
public final class Lexemes {
    /** What a lexeme is made of. */
    enum Kind {
        LETTERS,
        DIGITS,
        MARK
    }

    private final String text;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private Kind[] kinds = new Kind[32];
    private int count;

    /** Cuts a string. */
    public Lexemes(String text) {
        this.text = text;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (isBlank(c)) {
                i = next;
                continue;
            }
            Kind kind = kindOf(c);
            while (kind != Kind.MARK && next < text.length() && continues(kind, text.codePointAt(next))) {
                next += Character.charCount(text.codePointAt(next));
            }
            add(i, next, kind);
            i = next;
        }
    }

    private void add(int start, int end, Kind kind) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            kinds = Arrays.copyOf(kinds, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        kinds[count++] = kind;
    }

    /** Whether a code point is white space of any kind, the no-break blank among it. */
    public static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static Kind kindOf(int c) {
        return Character.isDigit(c) ? Kind.DIGITS : Character.isLetter(c) ? Kind.LETTERS : Kind.MARK;
    }

    private static boolean continues(Kind kind, int c) {
        return kindOf(c) == kind || kind == Kind.LETTERS && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** How many there are; the methods below take an index from 0, and answer no, or with nothing, outside. */
    public int size() {
        return count;
    }

    /** First UTF-16 code unit of a lexeme inside. */
    public int start(int i) {
        return starts[i];
    }

    /** First UTF-16 code unit after a lexeme inside. */
    public int end(int i) {
        return ends[i];
    }

    /** A run of letters. */
    public boolean isLetters(int i) {
        return i >= 0 && i < count && kinds[i] == Kind.LETTERS;
    }

    /** A run of digits. */
    public boolean isDigits(int i) {
        return i >= 0 && i < count && kinds[i] == Kind.DIGITS;
    }

    /** A run of digits from {@code least} to {@code most} long. */
    public boolean isNumber(int i, int least, int most) {
        return isDigits(i) && ends[i] - starts[i] >= least && ends[i] - starts[i] <= most;
    }

    /** One of the marks in {@code anyOf}. */
    public boolean isMark(int i, String anyOf) {
        return i >= 0 && i < count && kinds[i] == Kind.MARK && anyOf.indexOf(text.charAt(starts[i])) >= 0;
    }

    /** Whether lexeme {@code i} begins where the one before it ends. */
    public boolean isGlued(int i) {
        return i > 0 && i < count && starts[i] == ends[i - 1];
    }

    /** The value of a run of at most nine digits, of any script; -1 for anything else. */
    public int number(int i) {
        if (!isNumber(i, 1, 9)) {
            return -1;
        }
        int value = 0;
        for (int at = starts[i]; at < ends[i]; at++) {
            value = value * 10 + Math.max(0, Character.digit(text.charAt(at), 10));
        }
        return value;
    }

    /** The lexeme in lower case; empty outside. */
    public String word(int i) {
        return i < 0 || i >= count ? "" : text.substring(starts[i], ends[i]).toLowerCase(Locale.ROOT);
    }

    /** Its first character; a blank outside. */
    public char first(int i) {
        return i < 0 || i >= count ? ' ' : text.charAt(starts[i]);
    }

    /** A run of capital letters. */
    public boolean isUpper(int i) {
        return isLetters(i) && text.substring(starts[i], ends[i]).chars().allMatch(Character::isUpperCase);
    }

    /** The place of the lexemes {@code from} to {@code to}, which is not among them. */
    public TextSpan span(int from, int to) {
        return new TextSpan(starts[from], ends[to - 1]);
    }
}
