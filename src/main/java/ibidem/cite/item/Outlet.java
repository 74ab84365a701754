package ibidem.cite.item;

import ibidem.text.TextSpan;
import java.util.Set;

/** The name of an outlet as it stands before a date. */
public final class Outlet {
    /** Lead from an outlet to a date. */
    private static final Set<String> BEFORE_DATE = Set.of(
            "updated",
            "posted",
            "published",
            "dated",
            "aired",
            "vom",
            "du",
            "del",
            "от",
            "van",
            "of",
            "on",
            "last",
            "modified",
            "revised",
            "uploaded",
            "streamed",
            "first",
            "originally",
            "broadcast");

    private Outlet() {}

    /**
     * Where the name stands, without the words that lead to the date: {@code New York Times, updated 5 Jan. 2020}, {@code
     * Der Spiegel vom}, {@code Wikimedia Foundation, last modified}.
     */
    public static TextSpan in(String reference, int from, int to) {
        TextSpan name = ItemBuilder.trimmed(reference, new TextSpan(from, to));
        while (name.length() > 0) {
            String words = name.of(reference);
            int blank = words.lastIndexOf(' ');
            if (!BEFORE_DATE.contains(words.substring(blank + 1))) {
                break;
            }
            name = ItemBuilder.trimmed(reference, new TextSpan(from, name.start() + Math.max(0, blank)));
        }
        return name;
    }
}
