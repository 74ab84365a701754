package ibidem.cite.note;

import ibidem.cite.words.Role;
import ibidem.cite.words.Tokens;

/** Tells sentences that cite from sentences that tell. */
final class Manner {
    /** From so many words on, half of them in lower case and nothing of a citation among them, a stretch tells. */
    private static final int TOLD_WORDS = 6;
    /** A title that is a sentence holds no more telling words than these. */
    private static final int MOST_TITLE_VERBS = 3;
    /** Names before a title or a year take no more tokens. */
    private static final int LONGEST_HEAD = 40;
    /** A quotation has so many tokens; a title in quotation marks may, but is not followed by names and a title. */
    private static final int SHORTEST_QUOTATION = 4;

    private Manner() {}

    /** Whether the stretch is comment, though it may hold a citation. */
    static boolean isTold(Scan scan, int from, int to) {
        Clues clues = Clues.of(scan, from, to);
        if (clues.isTold()) {
            return !looksCited(scan, from, to, clues);
        }
        int lower = clues.words() - clues.capitals();
        return !clues.hasFacts()
                && clues.words() >= TOLD_WORDS
                && lower * 2 >= clues.words()
                && !hasColonHead(scan, from, to)
                && !hasInitialsHead(scan, from, to);
    }

    /** {@code Kahneman D, Tversky A. Prospect theory: ...}: names with their initials behind, and a full stop. */
    private static boolean hasInitialsHead(Scan scan, int from, int to) {
        Tokens tokens = scan.tokens();
        int i = from;
        while (i + 2 < to && tokens.isCapital(i) && isInitials(tokens, i + 1)) {
            if (tokens.isMark(i + 2, '.')) {
                return tokens.isCapital(i + 3);
            }
            if (!tokens.isMark(i + 2, ',')) {
                return false;
            }
            i += 3;
        }
        return false;
    }

    /** One to three capitals. */
    private static boolean isInitials(Tokens tokens, int i) {
        return tokens.isWord(i)
                && tokens.end(i) - tokens.start(i) <= 3
                && tokens.raw(i).chars().allMatch(Character::isUpperCase);
    }

    /** {@code Hans Mommsen: Beamtentum im Dritten Reich. Mit ...}: names and a colon before the title. */
    private static boolean hasColonHead(Scan scan, int from, int to) {
        Tokens tokens = scan.tokens();
        int names = 0;
        int i = from;
        while (i < to && (tokens.isCapital(i) || tokens.isMark(i, '.') || tokens.isMark(i, '-'))) {
            names += tokens.isCapital(i) ? 1 : 0;
            i++;
        }
        return names >= 2 && names <= 4 && tokens.isMark(i, ':') && tokens.isCapital(i + 1);
    }

    /**
     * Whether it has the build of a citation in spite of telling words, which then belong to a title without marks:
     * {@code A. Dicey, Can English Law be taught at the Universities? (1883) 20}, {@code Smith, J. (2016). How it is}.
     */
    private static boolean looksCited(Scan scan, int from, int to, Clues clues) {
        Tokens tokens = scan.tokens();
        int dated = AuthorDate.bracketEnd(scan, from, to);
        if (dated > 0) {
            int next = tokens.isMark(dated, ',') || tokens.isMark(dated, '.') ? dated + 1 : dated;
            return tokens.isCapital(next) || scan.marks().quoteEnd(next) > 0;
        }
        int bracket = datedHeadEnd(scan, from, to);
        if (bracket > from) {
            return true;
        }
        int head = headEnd(scan, from, to);
        return head > from
                && clues.prose() <= MOST_TITLE_VERBS
                && clues.year() > head
                && endsWithNumbers(scan, clues.year() + 1, to);
    }

    /**
     * The token where the bracket with a date opens that follows names and a full stop, as the head of a reference:
     * {@code Reuters. (2018, May 9). Title}; {@code from} if there is none.
     */
    static int datedHeadEnd(Scan scan, int from, int to) {
        Tokens tokens = scan.tokens();
        int i = from;
        while (i < to
                && (isHeadToken(scan, i)
                        || tokens.isMark(i, '(') && tokens.isCapital(i + 1) && tokens.isMark(i + 2, ')'))) {
            i += tokens.isMark(i, '(') ? 3 : 1; // "World Health Organization (WHO). (2019)."
        }
        boolean dated = i > from && tokens.isMark(i - 1, '.') && tokens.isMark(i, '(') && tokens.year(i + 1) > 0;
        if (!dated) {
            return from;
        }
        int close = i + 1;
        while (close < to && !tokens.isMark(close, ')')) {
            close++;
        }
        return tokens.isMark(close + 1, '.') ? i : from;
    }

    /** Whether such a head, its bracket and a full stop are all that stands there. */
    static boolean endsWithDatedHead(Scan scan, int from, int to) {
        int bracket = datedHeadEnd(scan, from, to);
        int close = bracket;
        while (close < to && !scan.tokens().isMark(close, ')')) {
            close++;
        }
        return bracket > from && close + 2 >= to;
    }

    private static boolean isHeadToken(Scan scan, int i) {
        Tokens tokens = scan.tokens();
        return tokens.isCapital(i)
                || tokens.isMark(i, '.')
                || tokens.isMark(i, ',')
                || scan.is(i, Role.AND)
                || isParticle(tokens, i);
    }

    /** The token after the comma that ends the names at the start; {@code from} if there are none. */
    static int headEnd(Scan scan, int from, int to) {
        Tokens tokens = scan.tokens();
        if (!tokens.isCapital(from) || !scan.said(from)) {
            return from;
        }
        int end = from;
        for (int i = from; i < to && i < from + LONGEST_HEAD; i++) {
            if (!scan.said(i)) {
                return end;
            }
            if (tokens.isMark(i, ',')) {
                end = i + 1;
            }
            boolean etAl = scan.is(i, Role.ET_AL);
            boolean name =
                    tokens.isCapital(i) || tokens.isMark(i, ',') || tokens.isMark(i, '.') || tokens.isMark(i, '-');
            if (etAl) {
                i = scan.after(i, Role.ET_AL) - 1;
            } else if (!name && !scan.is(i, Role.AND) && !isParticle(tokens, i)) {
                return end;
            }
        }
        return end;
    }

    /** {@code de}, {@code van der}: short, in lower case, and a capital follows soon. */
    private static boolean isParticle(Tokens tokens, int i) {
        return tokens.isWord(i)
                && tokens.end(i) - tokens.start(i) <= 3
                && (tokens.isCapital(i + 1) || tokens.isCapital(i + 2));
    }

    /** Whether names, a comma and a title in marks or italics start the stretch. */
    static boolean isHeaded(Scan scan, int from, int to) {
        Clues clues = Clues.of(scan, from, to);
        return clues.hasTitle() && clues.title() > from && headEnd(scan, from, to) == clues.title();
    }

    /**
     * Whether the stretch is a quotation that the sentence after it gives the source of: {@code “… creative act.”
     * Kathryn Kruger, Weaving the Word (2001), 29}.
     */
    static boolean isQuotation(Scan scan, int from, int to) {
        Tokens tokens = scan.tokens();
        int last = to - 1;
        boolean closes = last > from && scan.marks().quoted(last) && !tokens.isWord(last);
        Clues clues = Clues.of(scan, from, to);
        boolean stop = tokens.isMark(last - 1, '.')
                || tokens.isMark(last - 1, '?')
                || tokens.isMark(last - 1, '!')
                || tokens.isMark(last - 1, '’');
        return closes && stop && !clues.hasFacts() && to - from > SHORTEST_QUOTATION;
    }

    private static boolean endsWithNumbers(Scan scan, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scan.tokens().isWord(i) && !scan.is(i, Role.LOCATOR) && !scan.is(i, Role.AND)) {
                return false;
            }
        }
        return true;
    }
}
