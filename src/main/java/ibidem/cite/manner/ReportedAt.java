package ibidem.cite.manner;

import ibidem.cite.find.Anchors;
import ibidem.cite.find.FoundDate;
import ibidem.cite.find.Lexemes;
import ibidem.cite.find.MannerWords;
import ibidem.cite.find.WordClass;
import ibidem.cite.item.ItemBuilder;
import ibidem.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Where something is printed, as lawyers write it: {@code 85 Harv. L. Rev. 1089, 1092 (1972)}, {@code (2009) 72 MLR
 * 554}, {@code [1932] AC 562, 580}, {@code NJW 1974, 1529 (1533)}, {@code AöR 99 (1974), S. 1}. Lexeme numbers;
 * {@code -1} where a part is missing.
 *
 * @param from the first lexeme of it
 * @param to the lexeme after it
 */
record ReportedAt(int from, int to, int year, int volume, int series, int seriesEnd, int page, int pin) {
    private static final int LONGEST_SERIES = 14;

    /** What is printed there, if it starts at lexeme {@code i}; null if nothing does. */
    static @Nullable ReportedAt at(Lexemes text, int i) {
        if (text.isMark(i, "([") && isYear(text, i + 1) && text.isMark(i + 2, ")]")) {
            return yearFirst(text, i);
        }
        if (text.isNumber(i, 1, 4) && !text.isGlued(i)) {
            return volumeFirst(text, i);
        }
        return MannerWords.PERIODICAL.has(text.word(i)) || isAcronym(text, i) ? periodical(text, i) : null;
    }

    static boolean isYear(Lexemes text, int i) {
        return text.isNumber(i, 4, 4) && text.number(i) >= 1500 && text.number(i) <= 2100;
    }

    /** {@code [2005] PL 440, 445}; after a year in round brackets there is a volume. */
    private static @Nullable ReportedAt yearFirst(Lexemes text, int i) {
        boolean square = text.isMark(i, "[");
        int volume = text.isNumber(i + 3, 1, 3) ? i + 3 : -1;
        int series = volume < 0 ? i + 3 : i + 4;
        int end = seriesEnd(text, series);
        boolean sure = square || volume >= 0;
        if (!sure || end == series || !text.isNumber(end, 1, 5)) {
            return null;
        }
        boolean court = text.isMark(end + 1, "(") && text.isLetters(end + 2) && text.isMark(end + 3, ")");
        int pin = court && text.isNumber(end + 4, 1, 5) ? end + 4 : pinAfter(text, end); // "[2000] 2 AC 115 (HL) 131"
        return new ReportedAt(i, Math.max(end, pin) + 1, i + 1, volume, series, end, end, pin);
    }

    /** {@code 85 Harv. L. Rev. 1089, 1092 (1972)}: the year in brackets is the last thing in it. */
    private static @Nullable ReportedAt volumeFirst(Lexemes text, int i) {
        int series = i + 1;
        int end = seriesEnd(text, series);
        if (end == series || !text.isNumber(end, 1, 5) || !isAbbreviated(text, series, end)) {
            return null;
        }
        int pin = pinAfter(text, end);
        int at = Math.max(end, pin) + 1;
        while (text.isMark(at, "-–,") || text.isDigits(at)) {
            at++;
        }
        if (!text.isMark(at, "(")) {
            return null;
        }
        int close = at;
        while (close < text.size() && !text.isMark(close, ")")) {
            close++;
        }
        return isYear(text, close - 1) ? new ReportedAt(i, close + 1, close - 1, i, series, end, end, pin) : null;
    }

    /** {@code NJW 1974, 1529 (1533)}, {@code AöR 99 (1974), S. 1}. */
    private static @Nullable ReportedAt periodical(Lexemes text, int i) {
        boolean volumed =
                text.isNumber(i + 1, 1, 3) && text.isMark(i + 2, "(") && isYear(text, i + 3) && text.isMark(i + 4, ")");
        int year = volumed ? i + 3 : i + 1;
        int comma = volumed ? i + 5 : i + 2;
        if (!isYear(text, year) || !text.isMark(comma, ",")) {
            return null;
        }
        int page = comma + 1;
        if (WordClass.PAGE.has(text.word(page))) {
            page += text.isMark(page + 1, ".") ? 2 : 1;
        }
        if (!text.isNumber(page, 1, 5)) {
            return null;
        }
        boolean bracket = text.isMark(page + 1, "(") && text.isNumber(page + 2, 1, 5) && text.isMark(page + 3, ")");
        int pin = bracket ? page + 2 : pinAfter(text, page);
        int to = bracket ? page + 4 : Math.max(page, pin) + 1;
        return new ReportedAt(i, to, year, volumed ? i + 1 : -1, i, i + 1, page, pin);
    }

    /** The lexeme after a run of capitalised words, dots and ordinals ({@code F.2d}, {@code U. Pa. L. Rev.}). */
    private static int seriesEnd(Lexemes text, int i) {
        int at = i;
        while (at < text.size() && at < i + LONGEST_SERIES) {
            boolean capital = text.isLetters(at) && Character.isUpperCase(text.first(at));
            boolean small =
                    at > i && (text.word(at).equals("of") || text.word(at).equals("and"));
            boolean ordinal = at > i
                    && text.isNumber(at, 1, 1)
                    && text.isGlued(at + 1)
                    && (text.word(at + 1).equals("d") || text.word(at + 1).equals("th"));
            boolean tail = text.isLetters(at) && text.isGlued(at) && at > i;
            if (!capital && !small && !tail && !ordinal && !(at > i && text.isMark(at, ".&’'–-"))) {
                break;
            }
            at += ordinal ? 2 : 1;
        }
        return at;
    }

    private static boolean isAbbreviated(Lexemes text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.isMark(i, ".")) {
                return true;
            }
        }
        return to == from + 1 && isAcronym(text, from) || MannerWords.PERIODICAL.has(text.word(from));
    }

    private static boolean isAcronym(Lexemes text, int i) {
        return text.isLetters(i) && text.end(i) - text.start(i) >= 2 && text.isUpper(i);
    }

    /** The number of {@code , 1092} or {@code , at 638} behind a page; -1 if none. */
    private static int pinAfter(Lexemes text, int page) {
        int at = text.isMark(page + 1, ",") ? page + 2 : -1;
        at = at > 0 && text.word(at).equals("at") ? at + 1 : at;
        if (at > 0 && WordClass.PAGE.has(text.word(at))) {
            at += text.isMark(at + 1, ".") ? 2 : 1;
        }
        return at > 0 && text.isNumber(at, 1, 5) ? at : -1;
    }

    /** Puts volume, series, pages and year. */
    void putInto(ItemBuilder item, Lexemes text, Anchors anchors) {
        if (volume >= 0) {
            item.put("volume", text.span(volume, volume + 1));
        }
        item.putWhole("container-title", text.span(series, seriesEnd));
        item.put("page", text.span(page, page + 1));
        if (pin >= 0) {
            item.put("locator", text.span(pin, pin + 1));
            item.put("label", "page", text.span(pin, pin + 1));
        }
        TextSpan stated = text.span(year, year + 1);
        for (FoundDate date : anchors.dates()) {
            if (date.span().overlaps(stated)) {
                item.date("issued", date, 0);
            }
        }
    }
}
