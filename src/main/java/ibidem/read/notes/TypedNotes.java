package ibidem.read.notes;

import ibidem.read.Block;
import ibidem.read.Document;
import ibidem.read.Inline;
import ibidem.read.Marker;
import ibidem.read.NoteText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Notes that an author typed as text in a format that could have marked them up: a heading "Notes" and numbered
 * paragraphs or a numbered list behind it, raised or bracketed numbers in the text.
 *
 * @param blocks those of the document, the notes among them called so
 */
public record TypedNotes(List<Block> blocks, List<NoteText> notes, List<Marker> markers) {
    /**
     * The document with the notes that were typed into it; the same if it has numbered notes of its own, or none. A note
     * with a sign for a label is the author's thanks, and stands beside any others.
     */
    public static Document added(Document document) {
        return added(document, Map.of());
    }

    /** The same where list items have numbers. @param ordinals as for {@link #find} */
    public static Document added(Document document, Map<Integer, Integer> ordinals) {
        if (document.notes().stream().anyMatch(TypedNotes::isNumbered)) {
            return document;
        }
        TypedNotes own = new TypedNotes(document.blocks(), document.notes(), document.markers());
        TypedNotes typed = new TypedNoteSearch(document.text(), document.inlines(), ordinals, own, false).run();
        if (typed.notes().equals(own.notes()) && typed.markers().equals(own.markers())) {
            return document;
        }
        List<Marker> markers = new ArrayList<>(typed.markers());
        markers.sort(Comparator.comparing(Marker::span));
        return new Document(
                document.provenance(),
                document.file(),
                document.text(),
                document.toFile(),
                typed.blocks(),
                typed.notes(),
                markers,
                document.inlines(),
                document.pages(),
                document.metadata(),
                document.warnings());
    }

    private static boolean isNumbered(NoteText note) {
        return note.label().chars().anyMatch(Character::isLetterOrDigit);
    }

    /** @param ordinals the number of a list's item that its words do not hold, by the place of its first block */
    public static TypedNotes find(
            CharSequence text, List<Block> blocks, List<Inline> inlines, Map<Integer, Integer> ordinals) {
        TypedNotes none = new TypedNotes(blocks, List.of(), List.of());
        return new TypedNoteSearch(text, inlines, ordinals, none, false).run();
    }

    /** The same where the format has notes of its own: what is typed can only be a list of references then. */
    public static TypedNotes beside(
            TypedNotes own, CharSequence text, List<Inline> inlines, Map<Integer, Integer> ordinals) {
        return new TypedNoteSearch(text, inlines, ordinals, own, true).run();
    }
}
