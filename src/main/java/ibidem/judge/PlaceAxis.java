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
    /** Seconds that a note's time may be beside the words: notes give where a scene begins, captions where a line does. */
    private static final int ABOUT = 60;

    private PlaceAxis() {}

    /**
     * @param locator as the note gives it: {@code 504}, {@code 12-14}, {@code xii}, {@code 00:12:31}, {@code 2:504} of a second
     *     volume; empty if none
     * @param source the document of the cited source
     */
    public static Place judge(String locator, Document source, TextSpan passage) {
        if (locator.isEmpty()) {
            return Place.NA;
        }
        boolean labelled = false;
        boolean right = false;
        boolean timed = false;
        int from = -1;
        int to = Integer.MAX_VALUE;
        for (Page page : source.pages()) {
            if (page.label().isEmpty()) {
                continue;
            }
            labelled = true;
            int time = seconds(page.label());
            timed |= time >= 0;
            if (page.span().overlaps(passage)) {
                right |= time < 0 && names(locator, page.label());
                from = from < 0 ? time : from;
            } else if (from >= 0 && page.span().start() >= passage.end()) {
                to = Math.min(to, time);
            }
        }
        right |= from >= 0 && heard(locator, from, to);
        if (!labelled || !isPlace(locator)) {
            return Place.NOT_CHECKABLE;
        }
        boolean volume = locator.indexOf(':') >= 0 && !timed; // another volume's pages are other pages
        return right ? Place.OK : volume ? Place.NOT_CHECKABLE : Place.WRONG;
    }

    /** Whether one of the locator's times, or a stretch of them, is about what is heard from {@code from} to {@code to}. */
    private static boolean heard(String locator, int from, int to) {
        for (String place : locator.split("[,;]")) {
            String[] ends = place.strip().split("[-–—]", 2);
            int first = seconds(ends[0].strip());
            int last = ends.length == 2 ? seconds(ends[1].strip()) : first;
            if (first >= 0 && first - ABOUT <= to && from <= Math.max(first, last) + ABOUT) {
                return true;
            }
        }
        return false;
    }

    /** The seconds of {@code 12:31} or {@code 1:12:31}; -1 if it is no time. */
    private static int seconds(String time) {
        if (time.indexOf(':') < 0) {
            return -1;
        }
        int seconds = 0;
        for (String part : time.split(":", -1)) {
            if (!isNumber(part) || part.length() > 2) {
                return -1;
            }
            seconds = 60 * seconds + Integer.parseInt(part);
        }
        return seconds;
    }

    /** Whether the locator is made of pages or times at all: a paragraph or chapter is not comparable to a page. */
    private static boolean isPlace(String locator) {
        for (int i = 0; i < locator.length(); i++) {
            char c = locator.charAt(i);
            boolean follows =
                    c == 'f' && i > 0 && (Character.isDigit(locator.charAt(i - 1)) || locator.charAt(i - 1) == 'f');
            boolean fits = follows || Character.isDigit(c) || "ivxlcdmIVXLCDM-–—,;: ".indexOf(c) >= 0;
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** Whether the label is one of the locator's pages or inside one of its ranges. */
    private static boolean names(String locator, String label) {
        for (String place : locator.split("[,;]")) {
            String part = label.indexOf(':') < 0 ? place.substring(place.indexOf(':') + 1) : place;
            String[] ends = part.strip().split("[-–—]", 2);
            String from = ends[0].strip();
            if (from.equalsIgnoreCase(label) || follows(from, label)) {
                return true;
            }
            if (ends.length == 2 && between(label, from, full(ends[1].strip(), from))) {
                return true;
            }
        }
        return false;
    }

    /** {@code 42f} is page 42 and the next, {@code 42ff} page 42 and those after it. */
    private static boolean follows(String from, String label) {
        int figure = from.indexOf('f');
        if (figure < 1 || !isNumber(from.substring(0, figure)) || !isNumber(label)) {
            return false;
        }
        long beyond = Long.parseLong(label) - Long.parseLong(from.substring(0, figure));
        return beyond >= 0 && (beyond <= 1 || from.endsWith("ff"));
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
