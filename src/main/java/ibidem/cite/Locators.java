package ibidem.cite;

import ibidem.cite.Citation.Form;
import ibidem.cite.find.FoundPages;
import ibidem.cite.find.PageFinder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The place inside a work that a note points to: CSL's {@code locator}. In a note the page after a book's facts, or after a
 * short form or <em>ibid</em>, is that place, and not a part of the work's own description.
 */
public final class Locators {
    /** Works without pages of their own in a longer one: a page given with them is always a place. */
    private static final Set<String> WHOLE = Set.of("book", "report", "thesis", "manuscript", "pamphlet", "speech");

    /** A bare number of four digits from here on is a year. */
    private static final int FIRST_YEAR = 1400;

    private static final int LAST_YEAR = 2100;

    /** What the words before a locator count, where it is not pages. */
    private static final Map<String, String> COUNTED = counted(
            "paragraph: para paras paragraph paragraphs ¶ rn rz rdnr randnr tz ziff ziffer absatz abs nr",
            "section: § sec sect section sections art arts article articles",
            "chapter: ch chap chapter chapters chs kap kapitel chapitre capítulo capitolo гл",
            "column: col cols sp column columns",
            "line: line lines ll zeile z ligne",
            "folio: fol fols folio bl blatt л лл",
            "part: pt part teil partie",
            "verse: verse v vv");

    private Locators() {}

    private static Map<String, String> counted(String... lines) {
        Map<String, String> labels = new HashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            for (String word : line.substring(colon + 1).strip().split(" ")) {
                labels.put(word, line.substring(0, colon));
            }
        }
        return Map.copyOf(labels);
    }

    /** {@code csl} with the locator that a note's citation gives, if it gives one. */
    public static CslItem in(String text, Form form, CslItem csl) {
        String given = csl.get("locator");
        if (!given.isEmpty()) {
            boolean page =
                    csl.get("label").equals("page") && !label(text, given).equals("page");
            return page ? labelled(csl, given, label(text, given)) : csl;
        }
        if (form == Form.SHORT || form == Form.IBID || form == Form.CROSSREF) {
            String at = atEnd(text);
            return with(csl, text, at);
        }
        String page = csl.get("page");
        boolean place = WHOLE.contains(csl.type()) || page.indexOf('-') < 0;
        if (form == Form.FULL && page.isEmpty()) {
            return with(csl, text, timeBefore(text, bareEnd(text)));
        }
        return form == Form.FULL && place ? with(csl, text, page) : csl;
    }

    /** {@code csl} with a locator that {@code text} gives: what it counts says the word before it. */
    public static CslItem with(CslItem csl, String text, String locator) {
        return locator.isEmpty() ? csl : labelled(csl, locator, label(text, locator));
    }

    /** What a locator counts, in CSL's words, by the word before it: a paragraph's number is no page. */
    private static String label(String text, String locator) {
        int first = 0;
        while (first < locator.length() && Character.isLetterOrDigit(locator.charAt(first))) {
            first++;
        }
        int at = text.lastIndexOf(locator.substring(0, first));
        if (first == 0 || at < 0) {
            return "page";
        }
        int end = at;
        while (end > 0 && " .\u00a0(".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word =
                start == end && end > 0 ? text.substring(end - 1, end) : text.substring(start, Math.max(start, end));
        return COUNTED.getOrDefault(word.toLowerCase(Locale.ROOT), "page");
    }

    private static CslItem labelled(CslItem csl, String locator, String label) {
        Map<String, String> text = new TreeMap<>(csl.text());
        if (csl.get("locator").isEmpty()) {
            text.remove("page");
        }
        text.put("locator", locator);
        boolean time = locator.indexOf(':') > 0 && !WHOLE.contains(csl.type());
        text.put("label", time ? "timestamp" : label);
        return new CslItem(csl.type(), text, csl.names(), csl.dates());
    }

    /** The pages, or the time, with which a short form ends; empty if it ends with words. */
    private static String atEnd(String text) {
        int end = bareEnd(text);
        String time = timeBefore(text, end);
        if (!time.isEmpty()) {
            return time;
        }
        List<FoundPages> found = PageFinder.find(text);
        // From the end backwards: 12, 14-16 are two places of one locator.
        List<String> places = new ArrayList<>();
        for (int i = found.size() - 1; i >= 0 && found.get(i).span().end() == end && !isYear(found.get(i)); i--) {
            places.add(0, found.get(i).value());
            end = trimmed(text, found.get(i).span().start());
        }
        return places.isEmpty() ? bare(text, end) : String.join(", ", places);
    }

    /** Where the last word ends. */
    private static int bareEnd(String text) {
        int end = text.length();
        while (end > 0 && ".;,) \u00a0\n".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static int trimmed(String text, int end) {
        int at = end;
        while (at > 0 && ", \u00a0".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    /** A number at the end that a comma, a colon or "at" sets off; a year is none, nor is the 5 of {@code Henry 5}. */
    private static String bare(String text, int end) {
        int start = end;
        while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        int length = end - start;
        if (length == 0 || length > 4) {
            return "";
        }
        int number = Integer.parseInt(text, start, end, 10);
        boolean year = FIRST_YEAR <= number && number <= LAST_YEAR;
        int before = start;
        while (before > 0 && Character.isWhitespace(text.charAt(before - 1))) {
            before--;
        }
        boolean setOff = before > 0 && (text.charAt(before - 1) == ',' || text.charAt(before - 1) == ':')
                || before > 2 && before < start && text.startsWith(" at", before - 3);
        return setOff && !year ? text.substring(start, end) : "";
    }

    private static boolean isYear(FoundPages pages) {
        return !pages.labelled()
                && pages.first() == pages.last()
                && FIRST_YEAR <= pages.first()
                && pages.first() <= LAST_YEAR;
    }

    /** {@code 12:31} or {@code 1:12:31} just before {@code end}. */
    private static String timeBefore(String text, int end) {
        int start = end;
        int colons = 0;
        while (start > 0 && (Character.isDigit(text.charAt(start - 1)) || text.charAt(start - 1) == ':')) {
            start--;
            colons += text.charAt(start) == ':' ? 1 : 0;
        }
        boolean two = end - start > 3 && text.charAt(end - 3) == ':' && text.charAt(start) != ':';
        boolean apart = start == 0 || text.charAt(start - 1) == ' ';
        // Volume and page (1:371) have one colon and a page of three figures, or no leading word for a time.
        boolean time = colons == 2 || colons == 1 && start > 2 && text.startsWith("at ", start - 3);
        return two && apart && time ? text.substring(start, end) : "";
    }
}
