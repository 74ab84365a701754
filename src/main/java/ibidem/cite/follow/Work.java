package ibidem.cite.follow;

import ibidem.cite.CslItem;
import java.util.List;
import java.util.Locale;

/**
 * A work as the draft names it in full for the first time.
 *
 * @param order place among all works of the draft, notes before bibliography
 * @param noteIndex the note it stands in; {@link Integer#MAX_VALUE} for an entry of the bibliography
 * @param label of that note; empty for an entry
 * @param item which citation of the note, from 1; 0 for an entry
 * @param entry id of the entry; empty for a note
 * @param lead the words before its title, all of them: authors, editors
 * @param key canonical address or DOI; empty if none
 */
public record Work(
        int order,
        int noteIndex,
        String label,
        int item,
        String entry,
        Mention mention,
        List<String> lead,
        String key) {
    public Work {
        lead = List.copyOf(lead);
    }

    /** Whether it stands before citation {@code item} of note {@code index}. */
    public boolean isBefore(int index, int thatItem) {
        return noteIndex < index || noteIndex == index && item < thatItem;
    }

    public boolean isEntry() {
        return !entry.isEmpty();
    }

    /** What identifies an item by itself: its DOI, else its address without scheme, {@code www} and last slash. */
    public static String key(CslItem item) {
        if (!item.get("DOI").isEmpty()) {
            return "doi:" + item.get("DOI").toLowerCase(Locale.ROOT);
        }
        String url = item.get("URL");
        int scheme = url.indexOf("://");
        String rest = (scheme >= 0 ? url.substring(scheme + 3) : url);
        rest = rest.startsWith("www.") ? rest.substring(4) : rest;
        rest = rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
        return rest.indexOf('/') > 0 ? rest : "";
    }
}
