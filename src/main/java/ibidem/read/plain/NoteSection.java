package ibidem.read.plain;

import ibidem.read.NoteText;
import ibidem.read.notes.NoteLabel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of notes or references.
 *
 * @param heading the line that heads it; -1 if none does
 * @param end the line after its last note
 */
record NoteSection(int heading, int end, NoteText.Kind kind, List<Entry> entries) {
    /**
     * One note.
     *
     * @param label null in a list without labels
     * @param end the line after its last one that has words
     */
    record Entry(@Nullable NoteLabel label, int start, int end) {}

    /** The first line that belongs to it. */
    int start() {
        return heading >= 0 ? heading : entries.get(0).start();
    }
}
