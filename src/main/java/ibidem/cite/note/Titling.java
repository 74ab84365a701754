package ibidem.cite.note;

import ibidem.cite.words.Role;
import ibidem.cite.words.Tokens;

/** Tells a title in quotation marks from words quoted inside a title that has none of its own. */
final class Titling {
    /** So many words of a name may stand before a title without a mark between: {@code P. Goodrich ‘Title’}. */
    private static final int MOST_NAME_WORDS = 4;

    private Titling() {}

    /** Whether a title may open at the quotation mark {@code i}: at a start, after a mark, after a name. */
    static boolean opensTitle(Scan scan, int i) {
        Tokens tokens = scan.tokens();
        if (i == 0 || scan.marks().quoted(i - 1)) {
            return true;
        }
        int before = i - 1;
        if (tokens.isMark(before, ':')) {
            before--;
        } else if (tokens.kind(before) == Tokens.Kind.MARK || tokens.isNumber(before)) {
            return true;
        }
        boolean led = scan.is(before, Role.IN)
                || scan.is(before, Role.AND)
                || !tokens.isCapital(before) && leads(scan, before);
        return led || isName(scan, before);
    }

    private static boolean leads(Scan scan, int last) {
        for (int i = Math.max(0, last - 3); i <= last; i++) {
            boolean led = scan.after(i, Role.SIGNAL) == last + 1
                    || scan.after(i, Role.LEAD) == last + 1
                    || scan.after(i, Role.THROUGH) == last + 1
                    || scan.after(i, Role.ET_AL) == last + 1;
            if (led) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(Scan scan, int last) {
        Tokens tokens = scan.tokens();
        int words = 0;
        for (int i = last; i >= 0; i--) {
            boolean edge = tokens.isMark(i, ',') || tokens.isMark(i, ';') || tokens.isMark(i, '(');
            if (edge) {
                break;
            }
            if (tokens.isMark(i, '.')) {
                continue;
            }
            if (!tokens.isCapital(i) && !scan.is(i, Role.AND)) {
                return scan.is(i, Role.SIGNAL) || i > 0 && leads(scan, i);
            }
            words++;
        }
        return words <= MOST_NAME_WORDS;
    }
}
