package ibidem.cite.note;

import ibidem.cite.words.Role;
import ibidem.cite.words.Tokens;

/** What leads to a citation: signals, conjunctions, and the marks between them. */
final class Leads {
    /** More phrases and marks than these lead to nothing; keeps hostile notes linear. */
    private static final int MOST_LEADS = 24;

    private static final Role[] LEADING = {Role.SIGNAL, Role.THROUGH, Role.LEAD, Role.COMPARES};

    private Leads() {}

    /** The token after all that leads to the citation at {@code from}. */
    static int skip(Scan scan, int from, int to) {
        Tokens tokens = scan.tokens();
        int i = from;
        for (int leads = 0; i < to && leads < MOST_LEADS; leads++) {
            int next = i;
            for (Role role : LEADING) {
                next = Math.max(next, scan.after(i, role));
            }
            if (next == i && i == from && scan.is(i, Role.WITH) && scan.isCompared(i)) {
                next = scan.after(i, Role.WITH);
            }
            if (next == i && scan.is(i, Role.AND) && !(tokens.isCapital(i) && next + 1 >= to)) {
                next = scan.after(i, Role.AND);
            }
            if (next > i && isName(scan, i, next)) {
                return i;
            }
            boolean mark = tokens.isMark(i, ',') || tokens.isMark(i, ':') || tokens.isMark(i, ';');
            boolean dash = i == from && (tokens.isMark(i, '–') || tokens.isMark(i, '—') || tokens.isMark(i, '-'));
            if (next == i && !mark && !dash) {
                break;
            }
            i = Math.max(next, i + 1);
        }
        return i < to ? i : from;
    }

    /** A capital letter with a full stop is an initial: {@code V. Bartel}, {@code S. Wheeler}. */
    private static boolean isName(Scan scan, int i, int next) {
        Tokens tokens = scan.tokens();
        return tokens.isCapital(i) && tokens.end(i) - tokens.start(i) == 1 && tokens.isCapital(next);
    }

    static boolean isSignal(Scan scan, int i) {
        boolean verb = i > 0 && scan.is(i - 1, Role.BEFORE_VERB);
        return scan.is(i, Role.SIGNAL) && !verb && !isName(scan, i, scan.after(i, Role.SIGNAL));
    }
}
