package ibidem.cite.find;

import ibidem.cite.CslDate;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates that name a year, in any of the languages of {@code months.txt} and in figures: {@code Dec. 5th, 2015},
 * {@code 5 de diciembre de 2015}, {@code 2015, 5–7 March}, {@code 2015-12-05}, {@code 05.12.2015}, {@code 2015年12月5日},
 * {@code Spring 2015}, {@code 1998/99}, {@code 2015a}, days of the Iranian calendar ({@code ۲۳ تیر ۱۳۹۴}), and the years in
 * which days of the Islamic one fall ({@code 3 Rajab 1375}). Linear; the longest reading at each place, no two overlap.
 */
public final class DateFinder {
    /** Two years of one day that lie so far apart are of two calendars: 1378 and 1420 of the Hijra are 1999. */
    private static final int LEAST_BETWEEN_CALENDARS = 400;

    /** Years of print; what lies outside is a page, a sum or a phone number. */
    private static final int FIRST_YEAR = 1000;

    private static final int LAST_YEAR = 2100;
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "er", "e", "º", "ª", "го", "a", "o");
    private static final Set<String> LINKS = Set.of("de", "of", "del", "di", "d");
    private static final String DASHES = "-–—‑−/";

    private final Lexemes text;

    private DateFinder(String text) {
        this.text = new Lexemes(text);
    }

    /** All dates, in order. */
    public static List<FoundDate> find(String text) {
        return new DateFinder(text).all();
    }

    private List<FoundDate> all() {
        List<FoundDate> found = new ArrayList<>();
        for (int i = 0; i < text.size(); ) {
            Reading reading = at(i);
            if (reading == null) {
                i++;
            } else {
                TextSpan span = new TextSpan(text.start(i), text.end(reading.end - 1));
                found.add(new FoundDate(span, reading.date, reading.kind));
                i = reading.end;
            }
        }
        return found;
    }

    /** A reading and the number of the first lexeme after it. */
    private record Reading(CslDate date, FoundDate.Kind kind, int end) {}

    private @Nullable Reading at(int i) {
        if (text.isDigits(i)) {
            if (text.isMark(i - 1, "/-–.:") && text.isGlued(i) && text.isGlued(i - 1) && text.isLetters(i - 2)) {
                return null; // a piece of an address or a shelf mark
            }
            Reading reading = yearFirst(i);
            reading = reading != null ? reading : dayFirst(i);
            reading = reading != null ? reading : figures(i);
            return reading != null ? reading : year(i);
        }
        if (text.isLetters(i)) {
            Reading reading = monthFirst(i);
            return reading != null ? reading : season(i);
        }
        return null;
    }

    /** {@code 2015-12-05}, {@code 2015, December 5}, {@code 2015 Dec}, {@code 2015年12月5日}. */
    private @Nullable Reading yearFirst(int i) {
        int year = yearAt(i);
        if (year < 0) {
            return null;
        }
        if (text.word(i + 1).equals("年")
                && text.isNumber(i + 2, 1, 2)
                && text.word(i + 3).equals("月")) {
            boolean day = text.isNumber(i + 4, 1, 2) && text.word(i + 5).startsWith("日");
            return named(year, text.number(i + 2), day ? text.number(i + 4) : 0, day ? i + 6 : i + 4);
        }
        if (text.isMark(i + 1, "-/.–") && text.isNumber(i + 2, 1, 2) && text.isGlued(i + 2)) {
            boolean same = text.first(i + 3) == text.first(i + 1) && text.isGlued(i + 4);
            if (same && text.isNumber(i + 4, 1, 2) && text.number(i + 2) <= 12 && !isGluedDigit(i + 5)) {
                int month = text.number(i + 2);
                int day = text.number(i + 4);
                CslDate date = isIranian(i) ? SolarHijri.gregorian(year, month, day) : new CslDate(year, month, day);
                return new Reading(date, FoundDate.Kind.NUMERIC, i + 5);
            }
        }
        if (text.isMark(i + 1, "-")
                && text.isNumber(i + 2, 2, 2)
                && text.isGlued(i + 2)
                && text.isMark(i + 3, "/")
                && yearAt(i + 4) == year
                && text.isMark(i + 5, "-")) { // "2015-02/2015-03"
            return named(year, text.number(i + 2), 0, i + 3);
        }
        int at = text.isMark(i + 1, ",.;") ? i + 2 : i + 1;
        int day = 0;
        if (text.isNumber(at, 1, 2) && Months.of(text.word(at + 1)) > 0) {
            day = text.number(at++);
        }
        int month = Months.of(text.word(at));
        if (month == 0 || yearAfter(at + 1)) {
            return null; // "1999, March 2000" is two dates
        }
        at = skipDot(at + 1);
        if (day == 0 && text.isNumber(at, 1, 2) && text.number(at) <= 31 && !text.isMark(at + 1, ":(")) {
            day = text.number(at);
            at = skipRange(skipOrdinal(at + 1));
        } else {
            at = text.isMark(at - 1, ".") ? at - 1 : at;
        }
        return named(year, month, day, at);
    }

    private boolean yearAfter(int i) {
        int at = skipDot(i);
        at = text.isNumber(at, 1, 2) ? skipOrdinal(at + 1) : at;
        at = text.isMark(at, ",") ? at + 1 : at;
        return yearAt(at) >= 0 && !isGluedDigit(at + 1);
    }

    /** {@code 5 December 2015}, {@code 5. Dezember 2015}, {@code 5–7 de marzo de 2015}, {@code 1er mars 2015}. */
    private @Nullable Reading dayFirst(int i) {
        if (!text.isNumber(i, 1, 2) || text.number(i) > 31) {
            return null;
        }
        int day = text.number(i);
        int at = skipRange(skipOrdinal(i + 1));
        at = skipDot(at);
        at = LINKS.contains(text.word(at)) ? at + 1 : at;
        int month = Months.afterDay(text.word(at));
        if (month == 0) {
            return null;
        }
        at = skipDot(at + 1);
        boolean twice = text.isMark(at, "/") && Months.of(text.word(at + 1)) > 0; // "14 يوليو/تموز 2015"
        at = twice ? skipDot(at + 2) : at;
        if (text.isMark(at, DASHES) && text.isNumber(at + 1, 1, 2)) { // "30 April - 2 May 2015"
            int other = skipDot(skipOrdinal(at + 2));
            at = Months.of(text.word(other)) > 0 ? other + 1 : at;
        }
        at = skipToYear(at);
        return yearAt(at) < 0 ? null : named(yearAt(at), month, day, afterYear(at));
    }

    /** {@code December 5, 2015}, {@code Dec. 5–7 2015}, {@code December 2015}, {@code May/June 2015}. */
    private @Nullable Reading monthFirst(int i) {
        int month = Months.of(text.word(i));
        if (month == 0) {
            return null;
        }
        int at = skipDot(i + 1);
        int day = 0;
        if (text.isMark(at, DASHES) && Months.of(text.word(at + 1)) > 0) {
            at = skipDot(at + 2);
        } else if (text.isNumber(at, 1, 2) && text.number(at) <= 31) {
            day = text.number(at);
            at = skipOrdinal(at + 1);
            int after = skipRange(at);
            if (after == at && text.isMark(at, DASHES) && Months.of(text.word(at + 1)) > 0) { // "April 30 - May 2"
                int other = skipDot(at + 2);
                after = text.isNumber(other, 1, 2) ? other + 1 : at;
            }
            at = after;
        }
        at = skipToYear(at);
        return yearAt(at) < 0 ? null : named(yearAt(at), month, day, afterYear(at));
    }

    private @Nullable Reading season(int i) {
        int at = i + 1;
        if (!WordClass.SEASON.has(text.word(i))) {
            return null;
        }
        if (text.isMark(at, DASHES) && text.isLetters(at + 1)) {
            at += 2;
        }
        at = skipToYear(at);
        return yearAt(at) < 0 ? null : new Reading(new CslDate(yearAt(at), 0, 0), FoundDate.Kind.SEASON, afterYear(at));
    }

    /** {@code 05.12.2015}, {@code 5. 12. 2015}, {@code 12/25/2015}. */
    private @Nullable Reading figures(int i) {
        boolean separated = text.isNumber(i, 1, 2)
                && text.isMark(i + 1, "./-")
                && text.isNumber(i + 2, 1, 2)
                && text.first(i + 3) == text.first(i + 1)
                && text.isGlued(i + 1)
                && text.isGlued(i + 3)
                && !(text.isDigits(i - 2) && text.isGlued(i) && text.isGlued(i - 1));
        if (!separated || yearAt(i + 4) < 0 || isGluedDigit(i + 5)) {
            return null;
        }
        int first = text.number(i);
        int second = text.number(i + 2);
        int year = yearAt(i + 4);
        boolean dotted = text.first(i + 1) == '.';
        if (dotted || first > 12 || second > 12) {
            boolean dayFirst = dotted && second <= 12 || first > 12;
            CslDate date = dayFirst ? new CslDate(year, second, first) : new CslDate(year, first, second);
            return new Reading(date, FoundDate.Kind.NUMERIC, i + 5);
        }
        CslDate date = first == second ? new CslDate(year, first, second) : new CslDate(year, 0, 0);
        return new Reading(date, first == second ? FoundDate.Kind.NUMERIC : FoundDate.Kind.AMBIGUOUS, i + 5);
    }

    private @Nullable Reading year(int i) {
        int year = yearAt(i);
        if (year < 0) {
            return null;
        }
        int other = text.isMark(i + 1, "/") && text.isGlued(i + 1) && text.isGlued(i + 2) ? yearAt(i + 2) : -1;
        if (other - year > LEAST_BETWEEN_CALENDARS) { // "1378/1999"
            return new Reading(new CslDate(other, 0, 0), FoundDate.Kind.YEAR, afterYear(i + 2));
        }
        CslDate date = isIranian(i) ? SolarHijri.gregorian(year, 0, 0) : new CslDate(year, 0, 0);
        return new Reading(date, FoundDate.Kind.YEAR, afterYear(i));
    }

    /** A date whose month is named; null where the month is of one calendar and the year of another. */
    private static @Nullable Reading named(int year, int month, int day, int end) {
        if (month > LunarHijri.BEFORE_FIRST_MONTH) {
            int lunar = month - LunarHijri.BEFORE_FIRST_MONTH;
            return LunarHijri.isYear(year)
                    ? new Reading(LunarHijri.gregorian(year, lunar), FoundDate.Kind.NAMED, end)
                    : null;
        }
        boolean iranian = month > SolarHijri.BEFORE_FIRST_MONTH;
        if (iranian && !SolarHijri.isYear(year)) {
            return null;
        }
        CslDate date = iranian
                ? SolarHijri.gregorian(year, month - SolarHijri.BEFORE_FIRST_MONTH, day)
                : new CslDate(year, month, day);
        return new Reading(date, FoundDate.Kind.NAMED, end);
    }

    /** Years in Persian figures are those of the Iranian calendar, if they can be. */
    private boolean isIranian(int i) {
        return text.first(i) >= '۰' && text.first(i) <= '۹' && SolarHijri.isYear(text.number(i));
    }

    private int yearAt(int i) {
        if (!text.isNumber(i, 4, 4)) {
            return -1;
        }
        int year = text.number(i);
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : -1;
    }

    /** Past {@code 2015}'s letter ({@code 2015a}), second year ({@code 1998/99}, {@code 1998–2001}) or {@code г.}. */
    private int afterYear(int i) {
        int at = i + 1;
        boolean suffix = text.isLetters(at)
                && text.isGlued(at)
                && text.end(at) - text.start(at) == 1
                && Character.isLowerCase(text.first(at));
        if (suffix) {
            at++;
        }
        boolean second = text.isMark(at, DASHES)
                && text.isGlued(at)
                && text.isGlued(at + 1)
                && (text.isNumber(at + 1, 2, 2) || yearAt(at + 1) >= 0)
                && !text.isMark(at + 2, DASHES);
        if (second && (yearAt(at + 1) > text.number(i) || text.number(at + 1) == (text.number(i) + 1) % 100)) {
            at += 2;
        }
        return text.word(at).equals("г") ? skipDot(at + 1) : at;
    }

    private boolean isGluedDigit(int i) {
        return text.isDigits(i) && text.isGlued(i);
    }

    private int skipDot(int i) {
        return text.isMark(i, ".") ? i + 1 : i;
    }

    private int skipOrdinal(int i) {
        int at = text.isMark(i, ".") && text.isGlued(i) ? i + 1 : i; // "1.º"
        return text.isGlued(at) && (ORDINALS.contains(text.word(at)) || text.isMark(at, "°")) ? at + 1 : i;
    }

    private int skipRange(int i) {
        return text.isMark(i, DASHES) && text.isNumber(i + 1, 1, 2) && text.number(i + 1) <= 31
                ? skipOrdinal(i + 2)
                : i;
    }

    private int skipToYear(int i) {
        int at = text.isMark(i, ",.") ? i + 1 : i;
        return LINKS.contains(text.word(at)) ? at + 1 : at;
    }
}
