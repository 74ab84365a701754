package ibidem.read.office;

import ibidem.read.Document;
import ibidem.read.DocumentBuilder;
import ibidem.read.FormatReader;
import ibidem.read.Input;
import ibidem.read.UnreadableException;
import ibidem.read.notes.TypedNotes;
import java.io.IOException;
import java.nio.file.Files;

/** Reads rich text: words, notes with their marks, links, tables, heads, hidden and deleted words. */
public final class RtfReader implements FormatReader {
    private static final String READER = "rtf 2";

    @Override
    public Document read(Input input) throws IOException, UnreadableException {
        DocumentBuilder builder = new DocumentBuilder(input.limits());
        new RtfWalk(new RtfTokens(Files.readAllBytes(input.file())), builder, input.limits()).read();
        Document document = builder.build(input.provenance(READER), "there are no words in it");
        return builder.ordinals().isEmpty() ? document : TypedNotes.added(document, builder.ordinals());
    }
}
