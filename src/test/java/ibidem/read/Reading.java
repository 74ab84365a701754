package ibidem.read;

import ibidem.text.TextSpan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads strings for tests, and writes documents in a short notation. */
public final class Reading {
    private Reading() {}

    /** Reads {@code content} as a file of this name. */
    public static ReadOutcome outcome(String name, byte[] content) {
        try (Readers readers = new FileReaders()) {
            return readers.read(name, new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Document of(String name, String content) {
        return of(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public static Document of(String name, byte[] content) {
        ReadOutcome outcome = outcome(name, content);
        if (outcome instanceof ReadOutcome.Read read) {
            return read.document();
        }
        throw new AssertionError(outcome.toString());
    }

    /** A line a block: {@code KIND level: words}, line ends as {@code ⏎}, markers in braces, notes behind them. */
    public static String shown(Document document) {
        List<String> lines = new ArrayList<>();
        for (Block block : document.blocks()) {
            String level = block.level() > 0 ? " " + block.level() : "";
            lines.add(block.kind() + level + ": " + marked(document, block.span()));
        }
        for (NoteText note : document.notes()) {
            String entry = note.kind() == NoteText.Kind.NOTE ? "note " : "entry ";
            lines.add(entry + note.label() + ": " + marked(document, note.span()));
        }
        return String.join("\n", lines.stream().map(String::strip).toList());
    }

    /** The words of {@code span}, each marker's label in braces. */
    public static String marked(Document document, TextSpan span) {
        StringBuilder words = new StringBuilder(document.words(span));
        List<Marker> markers = document.markers();
        for (int i = markers.size() - 1; i >= 0; i--) {
            TextSpan marker = markers.get(i).span();
            if (span.contains(marker)) {
                words.insert(marker.end() - span.start(), '}');
                words.insert(marker.start() - span.start(), '{');
            }
        }
        return words.toString().replace("\n", "⏎").strip();
    }
}
