package ibidem.cite.manner;

import ibidem.cite.find.Anchors;
import ibidem.cite.find.FoundDate;
import ibidem.cite.find.FoundLink;
import ibidem.cite.find.Lexemes;
import ibidem.cite.item.Fields;
import ibidem.cite.item.ItemBuilder;
import ibidem.cite.item.ItemType;
import ibidem.cite.item.Outlet;
import ibidem.cite.reference.ReferenceWords;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clear manner in which notes cite news and web pages: names, a title in quotation marks, what it appeared in, a
 * date, and perhaps when it was looked at and where. {@code Jack Stubbs and Polina Devitt, “Russia Stance on Assad,”
 * Reuters, (November 3, 2015), retrieved January 13, 2016, from http://…}
 *
 * <p>Where anything else stands in it, volumes or pages or editors, it is not that manner, and nothing is read.
 */
final class NewsManner {
    /** An outlet's name has no more words. */
    private static final int MOST_OUTLET_WORDS = 9;
    /** Letters that may be left when all is read: {@code from}, {@code at}, {@code available at}. */
    private static final int MOST_LEFT = 24;

    private NewsManner() {}

    /**
     * Reads a reference whose title stands in quotation marks.
     *
     * @return null if the reference is not of this manner
     */
    static @Nullable Fields read(ReferenceWords words) {
        TextSpan title = words.quotedTitle();
        return title == null ? null : read(words.text(), title, words.anchors());
    }

    private static @Nullable Fields read(String reference, TextSpan title, Anchors anchors) {
        String names = reference.substring(0, title.start());
        if (hasDigit(names) || !anchors.dois().isEmpty() || !anchors.isbns().isEmpty()) {
            return null;
        }
        FoundDate issued = issued(anchors, title.end());
        if (issued == null) {
            return null;
        }
        int outletEnd = outletEnd(reference, title.end(), issued, anchors);
        TextSpan outlet = Outlet.in(reference, title.end(), outletEnd);
        if (outlet.length() == 0 && outletEnd < issued.span().start()) { // ‘Title’ (Outlet, 1 May 2009)
            outletEnd = issued.span().start();
            outlet = Outlet.in(reference, title.end(), outletEnd);
        }
        if (!isOutlet(outlet.of(reference)) || !isAllRead(reference, outletEnd, issued, anchors)) {
            return null;
        }
        ItemBuilder item = new ItemBuilder(reference);
        item.anchors(anchors);
        item.put("title", title);
        TextSpan first = ItemBuilder.trimmed(reference, new TextSpan(0, title.start()));
        boolean paper =
                outlet.length() == 0 && ItemType.isPaper(first.of(reference)); // The Economist, “Title,” 2 May 2009
        if (paper) {
            item.put("container-title", first);
        } else {
            item.authors(new TextSpan(0, title.start()));
            item.put("container-title", outlet);
        }
        item.date("issued", issued, 0);
        item.type(item.has("container-title") ? ItemType.held(item) : item.has("URL") ? "webpage" : "document");
        return item.build(1);
    }

    /** The first date after the title that names a day or a month. */
    private static @Nullable FoundDate issued(Anchors anchors, int from) {
        for (FoundDate date : anchors.dates()) {
            if (date.span().start() >= from) {
                boolean certain = date.kind() == FoundDate.Kind.NAMED || date.kind() == FoundDate.Kind.NUMERIC;
                return certain ? date : null;
            }
        }
        return null;
    }

    private static int outletEnd(String text, int from, FoundDate issued, Anchors anchors) {
        int end = issued.span().start();
        int bracket = text.indexOf('(', from);
        end = bracket >= 0 ? Math.min(end, bracket) : end;
        for (FoundLink link : anchors.links()) {
            end = link.span().start() >= from ? Math.min(end, link.span().start()) : end;
        }
        TextSpan clause = anchors.accessedClause();
        return clause != null && clause.start() >= from ? Math.min(end, clause.start()) : end;
    }

    private static boolean isOutlet(String outlet) {
        if (outlet.isEmpty()) {
            return true;
        }
        int words = 1;
        for (int i = 0; i < outlet.length(); i++) {
            words += Lexemes.isBlank(outlet.charAt(i)) && !Lexemes.isBlank(outlet.charAt(i - 1)) ? 1 : 0;
        }
        boolean holder = outlet.startsWith("in ") || outlet.startsWith("In ") || outlet.startsWith("in: ");
        return !holder && words <= MOST_OUTLET_WORDS && !hasDigit(outlet);
    }

    /** Whether nothing but small words and marks is left after the outlet besides dates and addresses. */
    private static boolean isAllRead(String text, int from, FoundDate issued, Anchors anchors) {
        List<TextSpan> read = new ArrayList<>();
        read.add(issued.span());
        anchors.links().forEach(link -> read.add(link.span()));
        if (anchors.accessedClause() != null) {
            read.add(anchors.accessedClause());
        }
        int archived = text.indexOf("Archived", from); // "Archived from the original on 19 February 2021"
        anchors.dates().stream()
                .filter(date -> archived >= 0 && date.span().start() > archived)
                .findFirst()
                .ifPresent(date -> read.add(new TextSpan(archived, date.span().end())));
        int letters = 0;
        for (int i = from; i < text.length(); i++) {
            int at = i;
            TextSpan inside =
                    read.stream().filter(span -> span.contains(at)).findFirst().orElse(null);
            if (inside != null) {
                i = inside.end() - 1;
            } else if (Character.isDigit(text.charAt(i))) {
                return false;
            } else if (Character.isLetter(text.charAt(i))) {
                letters++;
            }
        }
        return letters <= MOST_LEFT;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
