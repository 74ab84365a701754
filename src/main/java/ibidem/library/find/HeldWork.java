package ibidem.library.find;

import ibidem.cite.CslItem;
import java.util.ArrayList;
import java.util.List;

/**
 * A source as the catalogue knows it.
 *
 * @param number of the source
 * @param titles folded words of each title it may go by
 * @param addresses canonical
 * @param known how well
 * @param start folded words at the beginning of its text; empty for a declared one
 */
public record HeldWork(
        int number, CslItem item, List<List<String>> titles, List<String> addresses, Known known, List<String> start) {
    /** Where what is known comes from, the surest first. */
    public enum Known {
        /** A manifest or reference data says so. */
        DECLARED,
        /** The source says so of itself. */
        STATED,
        /** Its name or its first lines look like it. */
        GUESSED
    }

    public HeldWork {
        titles = List.copyOf(titles);
        addresses = List.copyOf(addresses);
        start = List.copyOf(start);
    }

    /** A work of this description. */
    public static HeldWork of(int number, CslItem item, List<String> urls, Known known, List<String> start) {
        List<String> addresses = new ArrayList<>();
        for (String url : urls) {
            addresses.add(CanonicalUrl.of(url));
        }
        if (!item.get("URL").isEmpty()) {
            addresses.add(CanonicalUrl.of(item.get("URL")));
        }
        addresses.removeIf(String::isEmpty);
        List<List<String>> titles = new ArrayList<>();
        for (String variable : List.of("title", "title-short", "original-title")) {
            if (!item.get(variable).isEmpty()) {
                titles.add(TitleWords.withoutArticle(TitleWords.of(item.get(variable))));
            }
        }
        return new HeldWork(number, item, titles, addresses, known, start);
    }
}
