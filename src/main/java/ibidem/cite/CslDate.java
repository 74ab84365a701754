package ibidem.cite;

/** A date as in CSL's {@code date-parts}. @param month 0 if not stated @param day 0 if not stated */
public record CslDate(int year, int month, int day) implements Comparable<CslDate> {
    /** Whether all three parts are stated. */
    public boolean isFull() {
        return month > 0 && day > 0;
    }

    @Override
    public int compareTo(CslDate other) {
        return year != other.year
                ? Integer.compare(year, other.year)
                : month != other.month ? Integer.compare(month, other.month) : Integer.compare(day, other.day);
    }
}
