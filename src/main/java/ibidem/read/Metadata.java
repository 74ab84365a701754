package ibidem.read;

import java.util.List;
import java.util.Map;

/**
 * What a file says of itself. Empty strings and lists where it says nothing.
 *
 * @param published as stated, ISO 8601 where the reader could tell ({@code 2015-12-05})
 * @param site the outlet, journal or site
 * @param url canonical address
 * @param language BCP 47
 * @param other whatever else, by the format's own names, sorted
 */
public record Metadata(
        String title,
        List<String> authors,
        String published,
        String site,
        String url,
        String language,
        Map<String, String> other) {
    public static final Metadata NONE = new Metadata("", List.of(), "", "", "", "", Map.of());

    public Metadata {
        authors = List.copyOf(authors);
        other = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(other));
    }
}
