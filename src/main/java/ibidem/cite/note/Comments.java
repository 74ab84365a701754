package ibidem.cite.note;

import ibidem.cite.words.Role;
import ibidem.cite.words.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the citation in a sentence of comment. */
final class Comments {
    /** A citation in round brackets has at least so many tokens. */
    private static final int SHORTEST_BRACKET = 4;

    /** A title of a news item may be a sentence, but a short one. */
    private static final int MOST_TITLE_VERBS = 4;

    /** A year belongs to a title in a sentence if it stands within so many tokens after it. */
    private static final int NEAR_TITLE = 4;

    private Comments() {}

    /** First and last-plus-one token of the citation between {@code from} and {@code to}; null if nothing is cited. */
    static int @Nullable [] citation(Scan scan, int from, int to) {
        int[] bracket = bracketed(scan, from, to);
        if (bracket != null) {
            return bracket;
        }
        if (hasTail(scan, from, to)) {
            return new int[] {from, to};
        }
        int[] led = led(scan, from, to);
        if (led != null) {
            return led;
        }
        int[] headed = headed(scan, from, to);
        if (headed != null) {
            return headed;
        }
        int[] dated = dated(scan, from, to);
        return dated != null ? dated : titled(scan, from, to);
    }

    /**
     * Whether it ends as citations do: {@code Title without marks, Outlet, Sep. 3, 2016.}, {@code Title, supra note 6.}
     * Then the telling words before belong to the title.
     */
    private static boolean hasTail(Scan scan, int from, int to) {
        Tokens tokens = scan.tokens();
        Clues clues = Clues.of(scan, from, to);
        if (!tokens.isCapital(from) || clues.prose() > MOST_TITLE_VERBS) {
            return false;
        }
        if (clues.crossref() > from) {
            return tokens.isMark(clues.crossref() - 1, ',') && !clues.hasTitle();
        }
        int last = to - 1;
        while (last > from && (tokens.isMark(last, '.') || tokens.isMark(last, ')'))) {
            last--;
        }
        boolean date = clues.year() == last && tokens.isMark(last - 1, ',') && tokens.isNumber(last - 2);
        for (int i = last - 3; date && i > from && i >= last - 6; i--) {
            if (tokens.isMark(i, ',')) {
                return tokens.isCapital(i - 1) || tokens.kind(i - 1) == Tokens.Kind.MARK;
            }
        }
        return false;
    }

    /** {@code (Harris and Jones, op. cit., n. 40, at p. 54)}, {@code (See A. Bradney, ‘Title’ (1996) 2 Journal 15)}. */
    private static int @Nullable [] bracketed(Scan scan, int from, int to) {
        Tokens tokens = scan.tokens();
        for (int i = from; i < to; i++) {
            if (!tokens.isMark(i, '(')
                    || scan.marks().depth(i) != 1
                    || scan.marks().quoted(i)) {
                continue;
            }
            int close = i + 1;
            while (close < to
                    && scan.marks().depth(close) > 0
                    && !(tokens.isMark(close, ')') && scan.marks().depth(close) == 1)) {
                close++;
            }
            int start = Leads.skip(scan, i + 1, close);
            Clues clues = Clues.of(scan, start, close);
            boolean place = tokens.isMark(start + 1, ':') || tokens.isMark(start + 2, ':');
            boolean named = !place && tokens.isCapital(start) && clues.hasFacts() && close - start >= SHORTEST_BRACKET;
            if ((named || clues.ibid() >= 0 || clues.crossref() >= 0) && !clues.isTold()) {
                return new int[] {start, close};
            }
            i = close;
        }
        return null;
    }

    /** After a signal in the middle: {@code On the effect on students, see ‘Title’ (1990) 1 Law and Critique 47}. */
    private static int @Nullable [] led(Scan scan, int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (scan.open(i)
                    && (Leads.isSignal(scan, i) || scan.is(i, Role.THROUGH))
                    && !scan.tokens().isCapital(i)) {
                int start = Leads.skip(scan, i, to);
                Clues clues = Clues.of(scan, start, to);
                if (start > i && (clues.hasFacts() || clues.hasTitle())) {
                    return clues.isTold() ? null : new int[] {start, to};
                }
            }
        }
        return null;
    }

    /**
     * Author and year in the sentence: {@code Wanner 1975, S. 293–306 hebt dies hervor}. A name and a number that looks
     * like a year stand elsewhere too ({@code in Hessen 1978}), so the name must start the sentence, or be led by what
     * leads to authors, or a locator must follow.
     */
    static int @Nullable [] dated(Scan scan, int from, int to) {
        Tokens tokens = scan.tokens();
        for (int i = from; i < to; i++) {
            boolean starts = i == from || !tokens.isCapital(i - 1) && !tokens.isMark(i - 1, '-');
            int end = starts && scan.open(i) ? AuthorDate.end(scan, i, to) : -1;
            if (end < 0) {
                continue;
            }
            boolean led =
                    i == from || scan.is(i - 1, Role.BY) || scan.is(i - 1, Role.SIGNAL) || scan.is(i - 1, Role.LEAD);
            int locator = tokens.isMark(end, ',') ? end + 1 : end;
            boolean located = scan.is(locator, Role.LOCATOR);
            if (led || located || tokens.isMark(i + 1, '/')) {
                return new int[] {i, locatorEnd(scan, end, to)};
            }
            i = end - 1;
        }
        return null;
    }

    /** A title in marks or italics with a year or an address right after it; else an address, an ibid. and the like. */
    private static int @Nullable [] titled(Scan scan, int from, int to) {
        Clues clues = Clues.of(scan, from, to);
        if (clues.ibid() >= 0 || clues.crossref() >= 0) {
            int at = clues.ibid() >= 0 ? clues.ibid() : clues.crossref();
            return new int[] {nameBefore(scan, at, from), to};
        }
        for (int i = from; i < to; i++) {
            int end = scan.marks().quoteEnd(i) > i + 1 ? scan.marks().quoteEnd(i) + 1 : italicEnd(scan, i, to);
            if (end <= i) {
                continue;
            }
            for (int k = end; k < to && k < end + NEAR_TITLE; k++) {
                if (scan.tokens().kind(k) == Tokens.Kind.URL || Clues.isYear(scan, k)) {
                    return new int[] {nameBefore(scan, i, from), locatorEnd(scan, k + 1, to)};
                }
            }
            i = end - 1;
        }
        return clues.address() >= 0 ? new int[] {clues.address(), clues.address() + 1} : null;
    }

    private static int italicEnd(Scan scan, int i, int to) {
        int end = i;
        while (end < to && scan.marks().italic(end)) {
            end++;
        }
        return end;
    }

    /** Names, a comma, a title, and when or where: {@code now published as: Joshua Kotin, Lending Library (2020)}. */
    private static int @Nullable [] headed(Scan scan, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean title = scan.marks().quoteEnd(i) > i + 1
                    || scan.marks().italic(i) && !scan.marks().italic(i - 1);
            if (!title || !scan.tokens().isMark(i - 1, ',')) {
                continue;
            }
            int start = nameBefore(scan, i, from);
            Clues after = Clues.of(scan, i, to);
            boolean names = Clues.of(scan, start, i).capitals() >= 1 && start < i - 1;
            if (names && after.hasFacts()) {
                return new int[] {start, to};
            }
        }
        return null;
    }

    /** The first token of the names that stand right before token {@code i}. */
    private static int nameBefore(Scan scan, int i, int from) {
        int start = i;
        for (int k = i - 1; k >= from; k--) {
            int etAl = scan.after(k, Role.ET_AL);
            if (etAl > k || k > from && scan.after(k - 1, Role.ET_AL) > k) {
                continue;
            }
            boolean mark = scan.tokens().isMark(k, ',') || scan.tokens().isMark(k, '.');
            if (scan.tokens().isCapital(k) && scan.open(k)) {
                start = k;
            } else if (!mark && !scan.is(k, Role.AND)) {
                break;
            }
        }
        return start;
    }

    private static int locatorEnd(Scan scan, int from, int to) {
        Tokens tokens = scan.tokens();
        int end = from;
        for (int i = from; i < to; i++) {
            if (tokens.isNumber(i)) {
                end = i + 1;
            } else if (scan.is(i, Role.LOCATOR)) {
                end = end == i ? scan.after(i, Role.LOCATOR) : end;
            } else if (tokens.isWord(i) || tokens.kind(i) == Tokens.Kind.URL) {
                break;
            } else if (tokens.isMark(i, ')') && end == i) {
                end = i + 1;
            }
        }
        return end;
    }
}
