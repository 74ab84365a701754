package ibidem.cite.follow;

import java.util.List;

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
}
