package ibidem.cite.intext;

import ibidem.cite.fields.Months;
import ibidem.cite.note.Scan;
import ibidem.cite.words.Lexicon;
import ibidem.cite.words.Role;
import ibidem.cite.words.Tokens;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds {@code (Smith 2016, 14)}, {@code (see Smith and Jones 2016a: 14; Miller 2017)}, {@code Smith (2016)} in the
 * text of a block. Linear: a bracket that is not closed soon is none.
 */
final class AuthorDates {
    /** A bracket with more tokens is no citation. */
    private static final int LONGEST = 80;
    /** More names before a year are a sentence. */
    private static final int MOST_NAMES = 8;

    private final Scan scan;
    private final Tokens tokens;
    private final int base;
    private final List<Mentioned> found = new ArrayList<>();

    private AuthorDates(String text, int base, Lexicon lexicon) {
        this.scan = Scan.of(text, List.of(), lexicon);
        this.tokens = scan.tokens();
        this.base = base;
    }

    /** @param base where {@code text} starts in the document */
    static List<Mentioned> find(String text, int base, Lexicon lexicon) {
        AuthorDates dates = new AuthorDates(text, base, lexicon);
        dates.find();
        return dates.found;
    }

    private void find() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isMark(i, '(') || tokens.isMark(i, '[')) {
                int close = close(i);
                if (close > 0) {
                    bracket(i, close);
                }
            }
        }
    }

    private int close(int open) {
        for (int i = open + 1; i < tokens.size() && i < open + LONGEST; i++) {
            if (tokens.isMark(i, ')') || tokens.isMark(i, ']')) {
                return i;
            }
            if (tokens.isMark(i, '(') || tokens.isMark(i, '[')) {
                return -1;
            }
        }
        return -1;
    }

    private void bracket(int open, int close) {
        List<Mentioned> parts = new ArrayList<>();
        int from = open + 1;
        List<String> lastNames = List.of();
        boolean single = true;
        for (int i = from; i <= close; i++) {
            boolean anotherYear = tokens.isMark(i, ',') && isYear(i - 1) && isYear(i + 1) && i + 1 < close;
            if (i < close && !tokens.isMark(i, ';') && !anotherYear) {
                continue;
            }
            single &= i == close;
            TextSpan whole = single && from == open + 1
                    ? new TextSpan(tokens.start(open), tokens.end(close))
                    : new TextSpan(tokens.start(from), tokens.end(i - 1));
            Mentioned part = part(from, i, whole.shift(base), lastNames);
            if (part != null) {
                parts.add(part);
                lastNames = part.names();
            }
            from = i + 1;
        }
        if (parts.isEmpty() && tokens.year(open + 1) > 0) {
            narrative(open, close);
        }
        found.addAll(parts);
    }

    /** Names and a year; a year alone goes on with the names before ({@code Smith 2016; 2017}). */
    private @org.jspecify.annotations.Nullable Mentioned part(int from, int to, TextSpan span, List<String> lastNames) {
        int i = lead(from, to);
        List<String> names = new ArrayList<>();
        int k = i;
        for (; k < to && names.size() <= MOST_NAMES; k++) {
            if (isYear(k)) {
                break;
            }
            boolean joint = scan.is(k, Role.AND)
                    || tokens.isMark(k, ',')
                    || tokens.isMark(k, '.')
                    || tokens.isMark(k, '/')
                    || tokens.isMark(k, '-')
                    || tokens.isMark(k, '’');
            if (scan.is(k, Role.ET_AL)) {
                k = scan.after(k, Role.ET_AL) - 1;
            } else if (isName(k)) {
                names.add(tokens.folded(k));
            } else if (!joint && !isParticle(k)) {
                return null;
            }
        }
        if (k >= to || !isYear(k) || names.size() > MOST_NAMES) {
            return null;
        }
        boolean named = !names.isEmpty();
        if (!named && lastNames.isEmpty()) {
            return null;
        }
        k = edition(k);
        return new Mentioned(span, named ? names : lastNames, tokens.folded(k), locator(k + 1, to), "", named);
    }

    /** {@code Smith and Jones (2016)}: the names stand before the bracket. */
    private void narrative(int open, int close) {
        List<String> names = new ArrayList<>();
        int start = open;
        for (int i = open - 1; i >= 0 && i > open - 2 * MOST_NAMES; i--) {
            if (isName(i) && !isSmallWord(i)) {
                names.add(0, name(i));
                start = i;
            } else if (!(scan.is(i, Role.AND) || tokens.isMark(i, ',') || etAl(i, open))) {
                break;
            } else if (tokens.isMark(i, ',') && !isName(i - 1)) {
                break;
            }
        }
        if (!names.isEmpty() && isYear(open + 1)) {
            int year = edition(open + 1);
            TextSpan span = new TextSpan(tokens.start(start), tokens.end(close)).shift(base);
            found.add(new Mentioned(span, names, tokens.folded(year), locator(year + 1, close), "", false));
        }
    }

    /** {@code 1835/1969}: the list has the year of the edition that was used. */
    private int edition(int year) {
        return tokens.isMark(year + 1, '/') && isYear(year + 2) ? year + 2 : year;
    }

    private boolean etAl(int i, int open) {
        for (int k = Math.max(0, i - 2); k <= i; k++) {
            int end = scan.after(k, Role.ET_AL);
            if (end > i && end <= open) {
                return true;
            }
        }
        return false;
    }

    /** Without a possessive ending: {@code Smith’s (2016)}. */
    private String name(int i) {
        String name = tokens.folded(i);
        return name.endsWith("'s") ? name.substring(0, name.length() - 2) : name;
    }

    private int lead(int from, int to) {
        int i = from;
        while (i < to) {
            int next = Math.max(scan.after(i, Role.SIGNAL), scan.after(i, Role.LEAD));
            next = Math.max(next, scan.after(i, Role.THROUGH));
            if (next == i && !tokens.isMark(i, ',')) {
                break;
            }
            i = Math.max(next, i + 1);
        }
        return i;
    }

    private String locator(int from, int to) {
        int i = from;
        while (i < to && (tokens.isMark(i, ',') || tokens.isMark(i, ':') || scan.is(i, Role.LOCATOR))) {
            i = Math.max(i + 1, scan.after(i, Role.LOCATOR));
        }
        return i < to && tokens.isNumber(i) ? tokens.text().substring(tokens.start(i), tokens.end(to - 1)) : "";
    }

    private boolean isYear(int i) {
        int year = tokens.year(i);
        return year >= 1500 && year <= 2100 || scan.is(i, Role.UNDATED);
    }

    private boolean isName(int i) {
        return tokens.isCapital(i)
                && !scan.is(i, Role.SIGNAL)
                && !Months.isMonth(tokens.folded(i))
                && !Months.isMonth(tokens.raw(i).toLowerCase(Locale.ROOT));
    }

    /** A word that starts a sentence before the names: {@code So Müller (1901)}, {@code In Arendt (1951)}. */
    private boolean isSmallWord(int i) {
        return scan.is(i, Role.AND) || scan.is(i, Role.LEAD) || scan.is(i, Role.IN) || scan.is(i, Role.BY);
    }

    private boolean isParticle(int i) {
        return tokens.isWord(i) && tokens.end(i) - tokens.start(i) <= 3;
    }
}
