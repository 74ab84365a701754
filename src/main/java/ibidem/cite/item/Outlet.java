package ibidem.cite.item;

import ibidem.text.TextSpan;
import java.util.Set;

/** The name of an outlet as it stands before a date. */
public final class Outlet {
    /** Lead from an outlet to a date. */
    private static final Set<String> BEFORE_DATE =
            Set.of("updated", "posted", "published", "dated", "aired", "vom", "du", "del", "от", "van", "of", "on");

    private Outlet() {}

    /**
     * Where the name stands, without the word that leads to the date: {@code New York Times, updated 5 Jan. 2020}, {@code
     * Der Spiegel vom}.
     */
    public static TextSpan in(String reference, int from, int to) {
        TextSpan whole = ItemBuilder.trimmed(reference, new TextSpan(from, to));
        String words = whole.of(reference);
        int blank = words.lastIndexOf(' ');
        boolean leads = blank > 0 && BEFORE_DATE.contains(words.substring(blank + 1));
        return leads ? ItemBuilder.trimmed(reference, new TextSpan(from, whole.start() + blank)) : whole;
    }
}
