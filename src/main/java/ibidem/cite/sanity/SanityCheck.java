package ibidem.cite.sanity;

import ibidem.cite.Citation.Sanity;
import ibidem.cite.CslDate;
import ibidem.cite.CslItem;
import ibidem.cite.find.FoundPages;
import ibidem.cite.find.Identifiers;
import ibidem.cite.find.PageFinder;
import ibidem.text.TextSpan;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for what is wrong with a citation by itself. */
public final class SanityCheck {
    private final LocalDate today;
    private final @Nullable CslDate written;

    /**
     * @param today the day of the run: later dates are in the future
     * @param written the day the draft is dated; null if it says none
     */
    public SanityCheck(LocalDate today, @Nullable CslDate written) {
        this.today = today;
        this.written = written;
    }

    /**
     * All codes that hold, in the order of the enumeration.
     *
     * @param text the citation's words
     * @param title where in {@code text} its title stands, whose dates and numbers say nothing; null if unknown
     */
    public List<Sanity> of(String text, CslItem item, @Nullable TextSpan title) {
        Set<Sanity> codes = EnumSet.noneOf(Sanity.class);
        String facts = title == null ? text : blanked(text, title);
        Links.check(text, codes);
        Dates dates = new Dates(facts, item, today);
        dates.check(codes);
        if (Links.datesDisagree(text, item.issued())) {
            codes.add(Sanity.DATE_CONFLICT);
        }
        boolean living = text.contains("odified") || text.contains("pdated"); // such pages change after they are cited
        if (written != null && !living && isLater(item.issued(), written)) {
            codes.add(Sanity.DATE_CONFLICT);
        }
        identifiers(text, codes);
        for (FoundPages pages : PageFinder.find(facts)) {
            if (pages.labelled() && pages.reversed()) {
                codes.add(Sanity.PAGES_REVERSED);
            }
        }
        return List.copyOf(codes);
    }

    private static boolean isLater(@Nullable CslDate issued, CslDate written) {
        return issued != null && issued.isFull() && written.isFull() && issued.compareTo(written) > 0;
    }

    private static void identifiers(String text, Set<Sanity> codes) {
        for (Identifiers.Found isbn : Identifiers.isbns(text)) {
            if (!Identifiers.isIsbn(isbn.value())) {
                codes.add(Sanity.ISBN_CHECKSUM);
            }
        }
        String lower = text.toLowerCase(Locale.ROOT);
        for (String label : new String[] {"doi:", "doi.org/"}) {
            for (int at = lower.indexOf(label); at >= 0; at = lower.indexOf(label, at + 1)) {
                if (isBrokenDoi(lower, at + label.length())) {
                    codes.add(Sanity.DOI_MALFORMED);
                }
            }
        }
    }

    /** Whether what follows {@code doi:} is no {@code 10.}, four digits or more, a slash and a suffix. */
    private static boolean isBrokenDoi(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (text.startsWith("http", at) || text.startsWith("doi", at) || at >= text.length()) {
            return false;
        }
        if (!text.startsWith("10.", at)) {
            return Character.isLetterOrDigit(text.charAt(at));
        }
        int digits = at + 3;
        while (digits < text.length() && (Character.isDigit(text.charAt(digits)) || text.charAt(digits) == '.')) {
            digits++;
        }
        boolean suffix = digits + 1 < text.length()
                && text.charAt(digits) == '/'
                && !Character.isWhitespace(text.charAt(digits + 1));
        return digits - at < 7 || !suffix;
    }

    private static String blanked(String text, TextSpan span) {
        int end = Math.min(span.end(), text.length());
        return text.substring(0, span.start()) + " ".repeat(end - span.start()) + text.substring(end);
    }
}
