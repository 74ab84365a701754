package ibidem.cite.find;

import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds page numbers: announced ones ({@code pp. 12–34}, {@code S. 7}, {@code с. 5-9}) and bare ranges
 * ({@code 12–34}). What is a page and what a volume among bare numbers only the whole reference can say. Linear.
 */
public final class PageFinder {
    private static final String DASHES = "-–—‑−";
    /** Announce pages only with a dot after them, being words, initials or signs otherwise. */
    private static final Set<String> DOTTED = Set.of("s", "c", "o", "f", "ff", "fol", "fols", "str", "pg", "стр", "с");

    private final Lexemes text;
    private final String string;

    private PageFinder(String string) {
        this.string = string;
        this.text = new Lexemes(string);
    }

    /** All of them, in order, not overlapping. */
    public static List<FoundPages> find(String text) {
        PageFinder finder = new PageFinder(text);
        List<FoundPages> found = new ArrayList<>();
        int i = 0;
        while (i < finder.text.size()) {
            int at = finder.afterLabel(i);
            int number = at > i ? at : i;
            int end = finder.numbersEnd(number, at > i);
            if (end > number && (at > i || finder.isPlainRange(number, end))) {
                found.add(finder.pages(i, number, end, at > i));
                i = end;
            } else {
                i++;
            }
        }
        return found;
    }

    private int afterLabel(int i) {
        if (!text.isLetters(i) || !WordClass.PAGE.has(text.word(i)) || text.isGlued(i) && text.isLetters(i - 1)) {
            return i;
        }
        boolean dot = text.isMark(i + 1, ".");
        if (dot && text.word(i).equals("p") && text.word(i + 2).equals("m")) {
            return i; // "5:52 p.m."
        }
        return DOTTED.contains(text.word(i)) && !dot ? i : dot ? i + 2 : i + 1;
    }

    /** The lexeme after the number or range that begins at {@code i}; {@code i} if none does. */
    private int numbersEnd(int i, boolean labelled) {
        int at = numberEnd(i, labelled);
        if (at == i) {
            return i;
        }
        if (text.isMark(at, DASHES) && text.isMark(at + 1, DASHES) && text.isGlued(at + 1)) {
            int second = numberEnd(at + 2, labelled);
            return second > at + 2 ? second : at;
        }
        if (text.isMark(at, DASHES)) {
            int second = numberEnd(at + 1, labelled);
            return second > at + 1 ? second : at;
        }
        return at;
    }

    private int numberEnd(int i, boolean labelled) {
        if (text.isNumber(i, 1, 6)) {
            return i + 1;
        }
        boolean prefixed = text.isLetters(i)
                && text.end(i) - text.start(i) == 1
                && text.isNumber(i + 1, 1, 6)
                && text.isGlued(i + 1);
        if (prefixed) {
            return i + 2;
        }
        return labelled && text.isLetters(i) && isRoman(text.word(i)) ? i + 1 : i;
    }

    /** Whether a word is written in the letters of Roman numbers, in lower case. */
    public static boolean isRoman(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ("ivxlcdm".indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return !word.isEmpty() && word.length() <= 8;
    }

    private boolean isPlainRange(int from, int to) {
        boolean glued = text.isGlued(from) && (text.isLetters(from - 1) || text.isMark(from - 1, DASHES + "/."));
        boolean tail = text.isGlued(to) && (text.isLetters(to) || text.isMark(to, DASHES + "/"));
        return to - from >= 3 && !glued && !tail && text.isDigits(from) && text.isDigits(to - 1);
    }

    private FoundPages pages(int start, int from, int to, boolean labelled) {
        TextSpan span = new TextSpan(text.start(start), text.end(to - 1));
        TextSpan numbers = new TextSpan(text.start(from), text.end(to - 1));
        int first = firstNumber(from, to);
        int last = lastNumber(from, to);
        int meant = last < 0 ? first : completed(first, last, text.end(to - 1) - text.start(to - 1));
        return new FoundPages(span, plain(numbers.of(string)), first, meant, labelled, last >= 0 && meant < first);
    }

    private int firstNumber(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.isDigits(i)) {
                return text.number(i);
            }
        }
        return -1;
    }

    private int lastNumber(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (text.isDigits(i)) {
                return text.number(i);
            }
        }
        return -1;
    }

    /** {@code 123-5} is 123-125, {@code 1198-203} is 1198-1203. */
    private static int completed(int first, int last, int digits) {
        if (last >= first || digits > 8) {
            return last;
        }
        int unit = (int) Math.pow(10, digits);
        if (unit > first) {
            return last;
        }
        int whole = first / unit * unit + last;
        return whole;
    }

    /** Dashes of every kind become one hyphen, blanks go. */
    public static String plain(String numbers) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < numbers.length(); i++) {
            char c = numbers.charAt(i);
            if (DASHES.indexOf(c) >= 0) {
                if (plain.length() == 0 || plain.charAt(plain.length() - 1) != '-') {
                    plain.append('-');
                }
            } else if (!Lexemes.isBlank(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** The first one found in a short string; null if there is none. */
    public static @Nullable FoundPages first(String text) {
        List<FoundPages> found = find(text);
        return found.isEmpty() ? null : found.get(0);
    }
}
