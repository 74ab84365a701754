package ibidem.cite.note;

import ibidem.cite.words.Role;
import ibidem.cite.words.Tokens;

/**
 * What in a stretch of a note speaks for a citation, and for what kind of one.
 *
 * @param ibid token of the first ibid.; -1 if none
 * @param crossref token of the first phrase or number that leads to another note; -1 if none
 * @param year token of the last year that stands as a year; -1 if none
 * @param address token of the first address; -1 if none
 * @param title token where the first quoted or italic stretch starts; -1 if none
 * @param capitals words with a capital letter outside quotation marks and italics
 * @param prose words that tell rather than cite
 * @param words all words outside quotation marks and italics
 * @param archive words of archives and shelf marks
 * @param legal marks of statutes, reporters and case names
 */
public record Clues(
        int ibid,
        int crossref,
        int year,
        int address,
        int title,
        int capitals,
        int prose,
        int words,
        int archive,
        int legal) {
    /** From so many telling words on a stretch is told, whatever else is in it. */
    private static final int TOLD = 2;
    /** One telling word in so many words is enough too. */
    private static final int TOLD_SHORT = 5;

    /** The clues between two tokens of a note. */
    public static Clues of(Scan scan, int from, int to) {
        return scan.clues().of(from, Math.max(from, to));
    }

    /** Whether it says when or where the work was published, or leads to where that is said. */
    public boolean hasFacts() {
        return year >= 0 || address >= 0 || ibid >= 0 || crossref >= 0;
    }

    public boolean hasTitle() {
        return title >= 0;
    }

    /** Whether it is told in sentences. */
    public boolean isTold() {
        return prose >= TOLD || prose == 1 && words >= TOLD_SHORT;
    }

    /** A year that stands as one: not behind a page word, not a page of a range. */
    static boolean isYear(Scan scan, int i) {
        Tokens tokens = scan.tokens();
        if (scan.is(i, Role.UNDATED)) {
            return true;
        }
        int year = tokens.year(i);
        if (year < 1400 || year > 2100) {
            return false;
        }
        for (int k = i - 1; k >= 0 && k >= i - 2; k--) {
            if (scan.is(k, Role.LOCATOR) && !tokens.isNumber(k)) {
                int end = scan.after(k, Role.LOCATOR);
                return end != i;
            }
        }
        return true;
    }
}
