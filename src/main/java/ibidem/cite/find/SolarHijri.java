package ibidem.cite.find;

import ibidem.cite.CslDate;
import java.time.LocalDate;

/**
 * Days of the Iranian calendar as days of the Gregorian one: 23 Tir 1394 is 14 July 2015.
 *
 * <p>Leap years by the cycle of 33 years that has eight; it agrees with the astronomical calendar from 1304 to 1469
 * (1925 to 2090) to the day.
 */
final class SolarHijri {
    /** Numbers of its months in {@code months.txt}, so that they are not taken for those of the Gregorian year. */
    static final int BEFORE_FIRST_MONTH = 100;

    private static final int FIRST_YEAR = 1250;
    private static final int LAST_YEAR = 1499;
    /** Its year 1394 began in 2015. */
    private static final int YEARS_BEHIND = 621;
    /** Days from 1 January 1970 back to the day before its first year, leap days of the cycle apart. */
    private static final long EPOCH_DAY = -492_268;

    private SolarHijri() {}

    static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** The Gregorian date of a day; a day that the month lacks, or no day, gives the year in which the month begins. */
    static CslDate gregorian(int year, int month, int day) {
        if (month < 1 || month > 12) {
            return new CslDate(year + YEARS_BEHIND, 0, 0);
        }
        long firstOfMonth = EPOCH_DAY
                + 365L * (year - 1)
                + Math.floorDiv(8 * year + 21, 33)
                + (month <= 7 ? (month - 1) * 31L : 186 + (month - 7) * 30L);
        LocalDate date = LocalDate.ofEpochDay(firstOfMonth + Math.max(0, day - 1));
        boolean real = day >= 1 && day <= (month <= 6 ? 31 : 30);
        return real
                ? new CslDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth())
                : new CslDate(LocalDate.ofEpochDay(firstOfMonth).getYear(), 0, 0);
    }
}
