package ibidem.cite;

import ibidem.read.Block;
import ibidem.read.Document;
import ibidem.read.Inline;
import ibidem.read.Marker;
import ibidem.read.Metadata;
import ibidem.read.NoteText;
import ibidem.read.Provenance;
import ibidem.text.OffsetMap;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Documents made of notes, for tests: a sentence with a marker for each, then the notes; asterisks are italics. */
final class Drafts {
    private Drafts() {}

    /** A document whose notes are numbered from 1. */
    static Document ofNotes(List<String> notes) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        List<Marker> markers = new ArrayList<>();
        List<NoteText> texts = new ArrayList<>();
        List<Inline> inlines = new ArrayList<>();
        for (int i = 1; i <= notes.size(); i++) {
            int start = text.length();
            text.append("Something is said.");
            int marker = text.length();
            text.append(i);
            markers.add(new Marker(String.valueOf(i), new TextSpan(marker, text.length())));
            blocks.add(new Block(Block.Kind.PARAGRAPH, new TextSpan(start, text.length()), 0));
            text.append("\n\n");
        }
        for (int i = 1; i <= notes.size(); i++) {
            int start = text.length();
            append(text, notes.get(i - 1), inlines);
            TextSpan span = new TextSpan(start, text.length());
            texts.add(new NoteText(String.valueOf(i), span, new TextSpan(start, start), NoteText.Kind.NOTE));
            blocks.add(new Block(Block.Kind.NOTE, span, 0));
            text.append('\n');
        }
        return document(text.toString(), blocks, texts, markers, inlines);
    }

    static Document document(
            String text, List<Block> blocks, List<NoteText> notes, List<Marker> markers, List<Inline> inlines) {
        return new Document(
                new Provenance("draft.txt", "text/plain", "", "test"),
                text,
                text,
                OffsetMap.identity(),
                blocks,
                notes,
                markers,
                inlines,
                List.of(),
                Metadata.NONE,
                List.of());
    }

    /** The words without the asterisks, whose spans are added to {@code inlines}. */
    static String withItalics(String words, List<Inline> inlines) {
        StringBuilder text = new StringBuilder();
        append(text, words, inlines);
        return text.toString();
    }

    private static void append(StringBuilder text, String note, List<Inline> inlines) {
        int open = -1;
        for (int i = 0; i < note.length(); i++) {
            if (note.charAt(i) != '*') {
                text.append(note.charAt(i));
            } else if (open < 0) {
                open = text.length();
            } else {
                inlines.add(new Inline(Inline.Kind.EMPHASIS, new TextSpan(open, text.length()), ""));
                open = -1;
            }
        }
    }
}
