package ibidem.read;

import ibidem.text.OffsetMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A {@link ReadOutcome} as bytes and back: what passes between worker and parent, and what the text cache keeps.
 *
 * <p>Compact: numbers are variable-length, texts UTF-8, spans start and length. A text with half a surrogate pair loses that
 * half to {@code ?}, so that no offset moves. Decoding trusts nothing: bytes that were not written by the same version
 * give an {@link IOException}, never a huge allocation or another exception.
 */
public final class DocumentCodec {
    /** Changes with every change of the layout, so that an old cache is read anew. */
    public static final int VERSION = 1;

    private static final int READ = 1;
    private static final int UNREAD = 2;

    private DocumentCodec() {}

    /** The outcome as bytes. */
    public static byte[] encode(ReadOutcome outcome) {
        ByteSink sink = new ByteSink();
        sink.number(VERSION);
        if (outcome instanceof ReadOutcome.Read read) {
            sink.number(READ);
            write(read.document(), sink);
        } else if (outcome instanceof ReadOutcome.Unread unread) {
            sink.number(UNREAD);
            sink.text(unread.path());
            sink.text(unread.mediaType());
            sink.number(unread.status().ordinal());
            sink.text(unread.reason());
        }
        return sink.bytes();
    }

    /** The outcome that {@link #encode} wrote. */
    public static ReadOutcome decode(byte[] bytes) throws IOException {
        try {
            ByteSource source = new ByteSource(bytes);
            if (source.number() != VERSION) {
                throw new IOException("written by another version");
            }
            ReadOutcome outcome = outcome(source);
            source.expectEnd();
            return outcome;
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new IOException("not an encoded document: " + e.getMessage(), e);
        }
    }

    private static ReadOutcome outcome(ByteSource source) throws IOException {
        int kind = source.number();
        if (kind == READ) {
            return new ReadOutcome.Read(document(source));
        }
        if (kind == UNREAD) {
            return new ReadOutcome.Unread(
                    source.text(), source.text(), source.constant(ReadOutcome.Status.values()), source.text());
        }
        throw new IOException("not an encoded document: kind " + kind);
    }

    private static void write(Document document, ByteSink sink) {
        sink.text(document.text());
        boolean ownFile = !document.file().equals(document.text());
        sink.number(ownFile ? 1 : 0);
        if (ownFile) {
            sink.text(document.file());
        }
        int[] map = document.toFile().pack();
        sink.number(map.length);
        sink.numbers(map);
        Provenance from = document.provenance();
        sink.texts(List.of(from.path(), from.mediaType(), from.sha256(), from.reader()));
        sink.list(document.blocks(), block -> {
            sink.number(block.kind().ordinal());
            sink.span(block.span());
            sink.number(block.level());
        });
        sink.list(document.notes(), note -> {
            sink.text(note.label());
            sink.span(note.span());
            sink.span(note.labelSpan());
            sink.number(note.kind().ordinal());
        });
        sink.list(document.markers(), marker -> {
            sink.text(marker.label());
            sink.span(marker.span());
        });
        sink.list(document.inlines(), inline -> {
            sink.number(inline.kind().ordinal());
            sink.span(inline.span());
            sink.text(inline.target());
        });
        sink.list(document.pages(), page -> {
            sink.span(page.span());
            sink.number(page.number());
            sink.text(page.label());
        });
        write(document.metadata(), sink);
        sink.texts(document.warnings());
    }

    private static void write(Metadata metadata, ByteSink sink) {
        sink.text(metadata.title());
        sink.texts(metadata.authors());
        sink.texts(List.of(metadata.published(), metadata.site(), metadata.url(), metadata.language()));
        List<String> other = new ArrayList<>();
        metadata.other().forEach((key, value) -> {
            other.add(key);
            other.add(value);
        });
        sink.texts(other);
    }

    private static Document document(ByteSource source) throws IOException {
        String text = source.text();
        String file = source.number() == 1 ? source.text() : text;
        OffsetMap toFile = OffsetMap.unpack(source.numbers(source.count()));
        List<String> from = source.texts();
        Provenance provenance = new Provenance(from.get(0), from.get(1), from.get(2), from.get(3));
        int length = text.length();
        List<Block> blocks = source.list(
                () -> new Block(source.constant(Block.Kind.values()), source.span(length), source.number()));
        List<NoteText> notes = source.list(() -> new NoteText(
                source.text(), source.span(length), source.span(length), source.constant(NoteText.Kind.values())));
        List<Marker> markers = source.list(() -> new Marker(source.text(), source.span(length)));
        List<Inline> inlines = source.list(
                () -> new Inline(source.constant(Inline.Kind.values()), source.span(length), source.text()));
        List<Page> pages = source.list(() -> new Page(source.span(length), source.number(), source.text()));
        Metadata metadata = metadata(source);
        return new Document(
                provenance, file, text, toFile, blocks, notes, markers, inlines, pages, metadata, source.texts());
    }

    private static Metadata metadata(ByteSource source) throws IOException {
        String title = source.text();
        List<String> authors = source.texts();
        List<String> one = source.texts();
        List<String> other = source.texts();
        Map<String, String> pairs = new TreeMap<>();
        for (int i = 0; i + 1 < other.size(); i += 2) {
            pairs.put(other.get(i), other.get(i + 1));
        }
        return new Metadata(title, authors, one.get(0), one.get(1), one.get(2), one.get(3), pairs);
    }
}
