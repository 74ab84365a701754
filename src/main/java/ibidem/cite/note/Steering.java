package ibidem.cite.note;

import ibidem.cite.words.Role;
import ibidem.cite.words.Tokens;

/** Phrases that send the reader to another citation. */
public final class Steering {
    private Steering() {}

    /**
     * Whether an ibid. starts at token {@code i}. A short one ({@code id.}) must have its full stop or stand alone;
     * where words of a title follow, it names an author ({@code Idem, Title, 1999}) and is none.
     */
    public static boolean isIbid(Scan scan, int i) {
        int end = scan.after(i, Role.IBID);
        return end > i && (scan.is(i, Role.SAME_AUTHOR) ? !isSameAuthor(scan, i) : true);
    }

    /** Whether token {@code i} stands for the author just cited: a title follows. */
    public static boolean isSameAuthor(Scan scan, int i) {
        int end = scan.after(i, Role.SAME_AUTHOR);
        if (end == i) {
            return false;
        }
        Tokens tokens = scan.tokens();
        while (tokens.isMark(end, ',') || tokens.isMark(end, '.') || tokens.isMark(end, ':')) {
            end++;
        }
        if (end >= tokens.size() || scan.is(end, Role.LOCATOR) || tokens.isNumber(end)) {
            return false;
        }
        return tokens.isCapital(end)
                || scan.marks().quoteEnd(end) > 0
                || scan.marks().italic(end);
    }

    /** Whether a phrase starts at {@code i} that leads to a work cited elsewhere, or to a note by its number. */
    public static boolean isCrossReference(Scan scan, int i) {
        return scan.is(i, Role.CITED) || noteNumber(scan, i) >= 0;
    }

    /**
     * The token with the number of the note that the reader is sent to by the phrase at {@code i}: {@code n. 12},
     * {@code supra note 12}, {@code Fn. 12}; -1 if it is none. A note of a cited page ({@code S. 89 Fn. 17},
     * {@code p. 45 n. 3}) is part of a locator and no cross-reference.
     */
    public static int noteNumber(Scan scan, int i) {
        int start = i;
        boolean sent = false;
        if (scan.is(i, Role.WHERE_BACK) || scan.is(i, Role.WHERE_FORWARD)) {
            int back = scan.after(i, Role.WHERE_BACK);
            start = Math.max(back, scan.after(i, Role.WHERE_FORWARD));
            while (scan.tokens().isMark(start, ',')) {
                start++;
            }
            sent = true;
        }
        int number = scan.after(start, Role.NOTE);
        if (number == start || !scan.tokens().isNumber(number)) {
            return -1;
        }
        return sent || !isPartOfLocator(scan, start) ? number : -1;
    }

    /** A number right before the word for note, or with a comma between: {@code 89 Fn. 17}, {@code 89, n. 17}. */
    private static boolean isPartOfLocator(Scan scan, int word) {
        Tokens tokens = scan.tokens();
        int before = word - 1;
        if (tokens.isMark(before, ',')) {
            before--;
        }
        if (tokens.isMark(before, '.') && scan.is(before - 1, Role.LOCATOR)) {
            before--;
        }
        return tokens.isNumber(before) || before >= 0 && scan.is(before, Role.LOCATOR) && tokens.isNumber(before - 1);
    }
}
