package ibidem.cite.find;

import ibidem.cite.CslDate;
import ibidem.text.TextSpan;

/**
 * A date as it stands in a text.
 *
 * @param date year, month and day as stated, possible or not ({@code 30 February} is kept); the first day of a range.
 *     Where day and month cannot be told apart ({@code 5/6/2015}) only the year is given
 * @param kind how it is written
 */
public record FoundDate(TextSpan span, CslDate date, Kind kind) {
    /** How a date is written. */
    public enum Kind {
        /** A month by name, with or without day. */
        NAMED,
        /** A season or quarter and a year. */
        SEASON,
        /** Figures only, all three parts, in an order that is certain. */
        NUMERIC,
        /** Figures only, day and month may be the other way round. */
        AMBIGUOUS,
        /** A year alone. It may be anything else that has four digits. */
        YEAR
    }

    /** Whether the calendar has such a day. */
    public boolean isPossible() {
        if (date.month() == 0) {
            return date.day() == 0;
        }
        return date.month() <= 12
                && date.day()
                        <= java.time.YearMonth.of(date.year(), date.month()).lengthOfMonth();
    }
}
