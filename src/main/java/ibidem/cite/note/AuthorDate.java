package ibidem.cite.note;

import ibidem.cite.find.Months;
import ibidem.cite.find.WordClass;
import ibidem.cite.words.Role;
import ibidem.cite.words.Tokens;
import java.util.Locale;

/** Short forms of the author-date kind inside notes: {@code Bender/Schumacher 1980, S. 72}. */
final class AuthorDate {
    /** More names than these are no such form. */
    private static final int MOST_TOKENS = 40;

    private AuthorDate() {}

    /**
     * The token after the year, where names and a year start at {@code i}; -1 if they do not. Names are capital words,
     * joined by slashes, commas, {@code and}; two words after a comma are the start of a title.
     */
    static int end(Scan scan, int i, int to) {
        Tokens tokens = scan.tokens();
        if (!isNameWord(scan, i) || tokens.end(i) - tokens.start(i) == 1 && !tokens.isMark(i + 1, '.')) {
            return -1;
        }
        int afterComma = -1;
        for (int k = i + 1; k < to && k < i + MOST_TOKENS; k++) {
            boolean word = tokens.isWord(k) && tokens.end(k) - tokens.start(k) > 1 && !scan.is(k, Role.AND);
            afterComma = tokens.isMark(k, ',') ? 0 : afterComma >= 0 && word ? afterComma + 1 : afterComma;
            if (afterComma > 1) {
                return -1;
            }
            if (afterComma >= 0 && WordClass.PLACE.has(tokens.folded(k))) {
                return -1; // "Secker & Warburg, London, 1949"
            }
            int year = tokens.year(k);
            if (year >= 1800 && year <= 2100) {
                boolean range = tokens.isMark(k + 1, '–') || tokens.isMark(k + 1, '—') || tokens.isMark(k + 1, '-');
                return range ? -1 : k + 1;
            }
            boolean joint = tokens.isMark(k, '/')
                    || tokens.isMark(k, '-')
                    || tokens.isMark(k, ',')
                    || scan.is(k, Role.AND)
                    || tokens.isMark(k, '.') && tokens.end(k - 1) - tokens.start(k - 1) <= 2
                    || tokens.isMark(k, '(') && tokens.year(k + 1) > 0
                    || isInitial(tokens, k);
            boolean etAl = scan.is(k, Role.ET_AL);
            if (etAl) {
                k = scan.after(k, Role.ET_AL) - 1;
            } else if (!joint && !isNameWord(scan, k)) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * The token after the bracket where names and a date in brackets start at {@code i}, as APA has it: {@code Ward, L.
     * (2018, June 28)}; -1 if they do not.
     */
    static int bracketEnd(Scan scan, int i, int to) {
        Tokens tokens = scan.tokens();
        int year = end(scan, i, to);
        if (year < 2 || !tokens.isMark(year - 2, '(')) {
            return -1;
        }
        for (int k = year; k < to && k < year + DATE_TOKENS; k++) {
            if (tokens.isMark(k, ')')) {
                return k + 1;
            }
        }
        return -1;
    }

    /** Of a month and a day behind the year, at most. */
    private static final int DATE_TOKENS = 8;

    /** Whether another such form starts at {@code i}, the stretch having started with one at {@code start}. */
    static boolean startsAnother(Scan scan, int start, int i, int to) {
        Tokens tokens = scan.tokens();
        boolean place = WordClass.PLACE.has(tokens.folded(i)) && tokens.year(i + 1) > 0; // "Stuttgart 1966"
        if (place || !tokens.isCapital(i) || scan.is(i, Role.LOCATOR) || end(scan, i, to) < 0) {
            return false;
        }
        boolean inName = tokens.isMark(i - 1, ':') // "IPCC, 2021: Climate Change 2021"
                || tokens.isCapital(i - 1)
                || tokens.isMark(i - 1, '/')
                || tokens.isMark(i - 1, '-')
                || scan.is(i - 1, Role.AND) && tokens.isCapital(i - 2)
                || tokens.isMark(i - 1, ',') && tokens.isCapital(i - 2);
        if (inName) {
            return false;
        }
        int first = Leads.skip(scan, start, to);
        int firstEnd = end(scan, first, to);
        return firstEnd > 0 && firstEnd <= i;
    }

    private static boolean isInitial(Tokens tokens, int i) {
        return tokens.isCapital(i) && tokens.end(i) - tokens.start(i) == 1 && tokens.isMark(i + 1, '.');
    }

    private static boolean isMonth(Tokens tokens, int i) {
        return Months.isMonth(tokens.folded(i)) || Months.isMonth(tokens.raw(i).toLowerCase(Locale.ROOT));
    }

    private static boolean isNameWord(Scan scan, int i) {
        return scan.tokens().isCapital(i)
                && !isMonth(scan.tokens(), i)
                && scan.said(i)
                && !scan.is(i, Role.LOCATOR)
                && !scan.is(i, Role.SIGNAL);
    }
}
