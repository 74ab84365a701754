package ibidem.cite.intext;

import ibidem.cite.find.Months;
import ibidem.cite.note.Scan;
import ibidem.cite.words.Role;
import ibidem.cite.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Names and the year that follows them: {@code Smith and Jones 2016a}, {@code Weber [1922] 1978}.
 *
 * @param names folded surnames; empty where a year stands alone
 * @param acronym whether the name is one word in capitals: {@code WHO}
 * @param years as written, that of the edition used first; a work may be listed under any
 * @param next the token after the last year
 */
record NamedYear(List<String> names, boolean acronym, List<String> years, int next) {
    /** More names before a year are a sentence. */
    private static final int MOST_NAMES = 8;

    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2100;

    NamedYear {
        names = List.copyOf(names);
        years = List.copyOf(years);
    }

    static boolean isYear(Scan scan, int i) {
        int year = scan.tokens().year(i);
        return year >= FIRST_YEAR && year <= LAST_YEAR || scan.is(i, Role.UNDATED);
    }

    /** Whether names and a year start at {@code i}, after what may lead to them. */
    static boolean startsAt(Scan scan, int i, int to) {
        NamedYear found = read(scan, Bracket.lead(scan, i, to), to);
        return found != null && !found.names().isEmpty();
    }

    /** What starts at token {@code i}; null if it is not only names up to a year. */
    static @Nullable NamedYear read(Scan scan, int i, int to) {
        Tokens tokens = scan.tokens();
        List<String> names = new ArrayList<>();
        boolean acronym = true;
        int k = i;
        while (k < to && !isYear(scan, k) && !isBracketedYear(scan, k)) {
            Bracket inner = Bracket.at(scan, k);
            if (scan.is(k, Role.ET_AL)) {
                k = scan.after(k, Role.ET_AL);
            } else if (Bracket.opens(tokens, k) && !inner.isEmpty()) {
                k = inner.close() + 1; // World Health Organization [WHO]
            } else if (isName(scan, k) && names.size() < MOST_NAMES) {
                acronym &= isAcronym(tokens.raw(k));
                names.add(tokens.folded(k++));
            } else if (isJoint(scan, k) || isParticle(tokens, k)) {
                k++;
            } else {
                return null;
            }
        }
        return k < to ? dated(scan, k, to, names, acronym && names.size() == 1) : null;
    }

    /** The years from token {@code i} on, of which a slash or brackets set off the first edition's. */
    static NamedYear dated(Scan scan, int i, int to, List<String> names, boolean acronym) {
        Tokens tokens = scan.tokens();
        List<String> years = new ArrayList<>();
        int k = i;
        while (k < to) {
            if (isYear(scan, k)) {
                years.add(0, tokens.folded(k));
                k = Math.max(k + 1, scan.after(k, Role.UNDATED));
            } else if (isBracketedYear(scan, k)) {
                years.add(tokens.folded(k + 1));
                k += 3;
            } else {
                break;
            }
            if (tokens.isMark(k, '/') && isYear(scan, k + 1)) {
                k++;
            } else if (!isBracketedYear(scan, k) && !(tokens.isMark(k - 1, ']') && isYear(scan, k))) {
                break;
            }
        }
        return new NamedYear(names, acronym, years, k);
    }

    private static boolean isBracketedYear(Scan scan, int i) {
        Tokens tokens = scan.tokens();
        return Bracket.opens(tokens, i)
                && isYear(scan, i + 1)
                && (tokens.isMark(i + 2, ']') || tokens.isMark(i + 2, ')'));
    }

    static boolean isName(Scan scan, int i) {
        Tokens tokens = scan.tokens();
        return tokens.isCapital(i)
                && !scan.is(i, Role.SIGNAL)
                && !Months.isMonth(tokens.folded(i))
                && !Months.isMonth(tokens.raw(i).toLowerCase(Locale.ROOT));
    }

    private static boolean isJoint(Scan scan, int i) {
        Tokens tokens = scan.tokens();
        return scan.is(i, Role.AND)
                || tokens.isMark(i, ',')
                || tokens.isMark(i, '.')
                || tokens.isMark(i, '/')
                || tokens.isMark(i, '-')
                || tokens.isMark(i, '’');
    }

    private static boolean isParticle(Tokens tokens, int i) {
        return tokens.isWord(i) && tokens.end(i) - tokens.start(i) <= 3;
    }

    /** Two to six capitals; some stand in lower case within ({@code DoD}). */
    static boolean isAcronym(String word) {
        long capitals = word.chars().filter(Character::isUpperCase).count();
        return word.length() >= 2
                && word.length() <= 6
                && capitals >= 2
                && Character.isUpperCase(word.charAt(0))
                && Character.isUpperCase(word.charAt(word.length() - 1));
    }
}
