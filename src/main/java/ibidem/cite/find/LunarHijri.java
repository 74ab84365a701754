package ibidem.cite.find;

import ibidem.cite.CslDate;
import java.time.LocalDate;

/**
 * Months of the Islamic calendar as years of the Gregorian one: Rajab 1375 is in 1956.
 *
 * <p>By the arithmetic calendar, eleven leap years in thirty. The month begins when the moon is seen, a day or two
 * away from that, so no day is claimed.
 */
final class LunarHijri {
    /** Numbers of its months in {@code months.txt}. */
    static final int BEFORE_FIRST_MONTH = 200;

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 1499;
    /** Days from 1 January 1970 back to the day before its first year. */
    private static final long EPOCH_DAY = -492_149;

    /** Its months have 29 and 30 days in turn, twice as many half days a pair. */
    private static final int DAYS_OF_TWO_MONTHS = 59;

    private LunarHijri() {}

    static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** The Gregorian year in which the middle of a month falls. @param month from 1 to 12 */
    static CslDate gregorian(int year, int month) {
        long day = EPOCH_DAY
                + 354L * (year - 1)
                + Math.floorDiv(11 * year + 3, 30)
                + Math.floorDiv((2 * month - 1) * DAYS_OF_TWO_MONTHS, 4);
        return new CslDate(LocalDate.ofEpochDay(day).getYear(), 0, 0);
    }
}
