package ibidem.judge;

import ibidem.read.Document;
import ibidem.read.Page;
import ibidem.text.TextSpan;
import java.util.Locale;

/**
 * Whether the page or time that a note gives is where the passage stands. Only a source with printed page labels or
 * time codes can prove a note wrong: a PDF's own count of pages says nothing about the pages of the print.
 */
public final class PlaceAxis {
    private PlaceAxis() {}

    /**
     * @param locator as the note gives it: {@code 504}, {@code 12-14}, {@code xii}, {@code 00:12:31}; empty if none
     * @param source the document of the cited source
     */
    public static Place judge(String locator, Document source, TextSpan passage) {
        if (locator.isEmpty()) {
            return Place.NA;
        }
        boolean labelled = false;
        boolean right = false;
        for (Page page : source.pages()) {
            if (page.label().isEmpty()) {
                continue;
            }
            labelled = true;
            if (page.span().overlaps(passage) && names(locator, page.label())) {
                right = true;
            }
        }
        if (!labelled || !isPlace(locator)) {
            return Place.NOT_CHECKABLE;
        }
        return right ? Place.OK : Place.WRONG;
    }

    /** Whether the locator is made of pages or times at all: a paragraph or chapter is not comparable to a page. */
    private static boolean isPlace(String locator) {
        for (int i = 0; i < locator.length(); i++) {
            char c = locator.charAt(i);
            boolean fits = Character.isDigit(c) || "ivxlcdmIVXLCDM-–—,;: ".indexOf(c) >= 0;
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** Whether the label is one of the locator's pages or inside one of its ranges. */
    private static boolean names(String locator, String label) {
        for (String part : locator.split("[,;]")) {
            String[] ends = part.strip().split("[-–—]", 2);
            String from = ends[0].strip();
            if (from.equalsIgnoreCase(label)) {
                return true;
            }
            if (ends.length == 2 && between(label, from, full(ends[1].strip(), from))) {
                return true;
            }
        }
        return false;
    }

    /** {@code 14} of {@code 112-14} is 114. */
    private static String full(String end, String start) {
        return end.length() < start.length() && isNumber(end) && isNumber(start)
                ? start.substring(0, start.length() - end.length()) + end
                : end;
    }

    private static boolean between(String label, String from, String to) {
        if (isNumber(label) && isNumber(from) && isNumber(to)) {
            long page = Long.parseLong(label);
            return Long.parseLong(from) <= page && page <= Long.parseLong(to);
        }
        return label.toLowerCase(Locale.ROOT).equals(to.toLowerCase(Locale.ROOT));
    }

    private static boolean isNumber(String text) {
        // Nine digits: more is no page, and a long would overflow.
        return !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
