package ibidem.cite.sanity;

import ibidem.cite.Citation.Sanity;
import ibidem.cite.CslDate;
import ibidem.cite.CslItem;
import ibidem.cite.find.DateFinder;
import ibidem.cite.find.FoundDate;
import ibidem.cite.find.LinkFinder;
import ibidem.cite.find.Months;
import ibidem.cite.words.Tokens;
import ibidem.text.TextSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Faults of the dates of one citation. */
final class Dates {
    private final String text;
    private final CslItem item;
    private final LocalDate today;

    /** @param text the citation's words, its title blanked */
    Dates(String text, CslItem item, LocalDate today) {
        this.text = text;
        this.item = item;
        this.today = today;
    }

    void check(Set<Sanity> codes) {
        List<TextSpan> links =
                LinkFinder.find(text).stream().map(link -> link.span()).toList();
        for (FoundDate date : DateFinder.find(text)) {
            boolean inLink = links.stream().anyMatch(link -> link.overlaps(date.span()));
            boolean certain =
                    date.kind() == FoundDate.Kind.NAMED || date.kind() == FoundDate.Kind.NUMERIC && isDate(date.span());
            if (!inLink && certain && !date.isPossible()) {
                codes.add(Sanity.DATE_IMPOSSIBLE);
            }
        }
        if (isFuture(item.issued()) || isFuture(item.accessed())) {
            codes.add(Sanity.DATE_FUTURE);
        }
        CslDate issued = item.issued();
        CslDate accessed = item.accessed();
        if (issued != null && accessed != null && isBefore(accessed, issued)) {
            codes.add(Sanity.DATE_CONFLICT);
        }
        if (hasUnreadableDate()) {
            codes.add(Sanity.DATE_UNPARSED);
        }
    }

    /** Whether three figures are no section of a code, and no longer number: {@code § 49-6-1028(b)}. */
    private boolean isDate(TextSpan span) {
        int before = span.start() - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\u00A0')) {
            before--;
        }
        boolean section = before >= 0 && (text.charAt(before) == '§' || text.charAt(before) == '¶');
        boolean further = span.end() < text.length() && "(-–/".indexOf(text.charAt(span.end())) >= 0;
        return !section && !further;
    }

    /** Later than today; of a date without day or month its first day counts. */
    private boolean isFuture(@Nullable CslDate date) {
        if (date == null) {
            return false;
        }
        CslDate now = new CslDate(today.getYear(), today.getMonthValue(), today.getDayOfMonth());
        return date.compareTo(now) > 0;
    }

    /** Earlier, as far as both are stated. */
    static boolean isBefore(CslDate a, CslDate b) {
        if (a.year() != b.year()) {
            return a.year() < b.year();
        }
        if (a.month() == 0 || b.month() == 0 || a.month() != b.month()) {
            return a.month() != 0 && b.month() != 0 && a.month() < b.month();
        }
        return a.day() != 0 && b.day() != 0 && a.day() < b.day();
    }

    /** In brackets a word where the month's name belongs, a day and a year: {@code (Febuary 3, 2015)}. */
    private boolean hasUnreadableDate() {
        Tokens tokens = Tokens.of(text);
        for (int i = 0; i + 4 < tokens.size(); i++) {
            if (!tokens.isMark(i, '(')) {
                continue;
            }
            int word = tokens.isWord(i + 1) ? i + 1 : i + 2;
            int day = tokens.isWord(i + 1) ? i + 2 : i + 1;
            int year = tokens.isMark(i + 3, ',') ? i + 4 : i + 3;
            boolean shape = tokens.isCapital(word)
                    && tokens.isNumber(day)
                    && tokens.end(day) - tokens.start(day) <= 2
                    && tokens.year(year) > 0
                    && tokens.isMark(year + 1, ')');
            if (shape && !isMonth(tokens, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMonth(Tokens tokens, int i) {
        return Months.isMonth(tokens.folded(i)) || Months.isMonth(tokens.raw(i).toLowerCase(Locale.ROOT));
    }
}
