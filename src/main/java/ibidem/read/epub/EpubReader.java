package ibidem.read.epub;

import ibidem.read.Decoded;
import ibidem.read.Document;
import ibidem.read.FormatReader;
import ibidem.read.Input;
import ibidem.read.Limit;
import ibidem.read.ReadOutcome.Status;
import ibidem.read.UnreadableException;
import ibidem.read.charset.TextDecoder;
import ibidem.read.html.Html;
import ibidem.read.zip.Archive;
import ibidem.text.OffsetMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads EPUB. */
public final class EpubReader implements FormatReader {
    private static final String READER = "epub 1";
    private static final int HEAD = 1024;

    @Override
    public Document read(Input input) throws IOException, UnreadableException {
        try (Archive archive = Archive.open(input.file(), input.limits())) {
            Book book = Book.of(archive, input.limits());
            Binding binding = new Binding(book.chapters());
            for (String chapter : book.chapters()) {
                byte[] bytes = archive.bytes(chapter);
                String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
                binding.add(
                        chapter,
                        TextDecoder.decode(bytes, Html.declaredCharset(head)).text());
            }
            String html = binding.html();
            Document page = Html.read(input.provenance(READER), new Decoded(html, "UTF-8", List.of()));
            if (page.text().length() > input.limits().of(Limit.CHARACTERS_OUT)) {
                throw UnreadableException.limit(Limit.CHARACTERS_OUT, input.limits());
            }
            if (page.text().isBlank()) {
                throw new UnreadableException(Status.NO_TEXT, "there are no words in it");
            }
            return new Document(
                    page.provenance(),
                    page.text(),
                    page.text(),
                    OffsetMap.identity(),
                    page.blocks(),
                    page.notes(),
                    page.markers(),
                    page.inlines(),
                    PrintedPages.in(html, page),
                    book.metadata(),
                    page.warnings());
        }
    }
}
