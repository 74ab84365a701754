package ibidem.read;

import ibidem.text.OffsetMap;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reader made of one file.
 *
 * <p>All spans of a document, its blocks, notes, markers, inlines and pages point into {@code text}, the words that a
 * person reads: markup is gone, character references are decoded. {@code toFile} leads from there into {@code file}.
 *
 * @param file the file as decoded for text formats (byte order mark removed, line ends kept); for others the same
 *     string as {@code text}. Positions in reports point here.
 * @param text the words as read. Plain text is its own text, line numbers and marks of replies apart. Blocks of body text come in reading order; notes that a
 *     format keeps apart, running heads and hidden words follow after it
 * @param toFile from {@code text} to {@code file}
 * @param blocks in the order of {@code text}, not overlapping
 * @param notes the notes as the file has them, in order; what they say is {@code cite}'s work
 * @param markers where the body refers to notes; the marker's label stands in {@code text} at its span, as a reader
 *     sees it
 * @param inlines stretches inside blocks with a meaning of their own
 * @param pages page or time of stretches of {@code text}; empty where the format has neither
 * @param warnings one line each, for the user
 */
public record Document(
        Provenance provenance,
        String file,
        String text,
        OffsetMap toFile,
        List<Block> blocks,
        List<NoteText> notes,
        List<Marker> markers,
        List<Inline> inlines,
        List<Page> pages,
        Metadata metadata,
        List<String> warnings) {
    public Document {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        markers = List.copyOf(markers);
        inlines = List.copyOf(inlines);
        pages = List.copyOf(pages);
        warnings = List.copyOf(warnings);
    }

    /** The words of {@code span}. */
    public String words(TextSpan span) {
        return text.substring(span.start(), span.end());
    }

    /** The same with one more warning. */
    public Document with(String warning) {
        List<String> more = new ArrayList<>(warnings);
        more.add(warning);
        return new Document(provenance, file, text, toFile, blocks, notes, markers, inlines, pages, metadata, more);
    }
}
