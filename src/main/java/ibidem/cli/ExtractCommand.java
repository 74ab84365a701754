package ibidem.cli;

import ibidem.read.Block;
import ibidem.read.Document;
import ibidem.read.FileReaders;
import ibidem.read.NoteText;
import ibidem.read.Page;
import ibidem.read.ReadOutcome;
import ibidem.read.ReadOutcome.Read;
import ibidem.read.ReadOutcome.Unread;
import ibidem.read.Readers;
import ibidem.text.TextSpan;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ibidem extract}: what was read of a file. */
@Command(
        name = "extract",
        description = "Show what is read of a file: its words, blocks, notes and markers, pages and metadata.",
        mixinStandardHelpOptions = true)
public final class ExtractCommand implements Callable<Integer> {
    /** The forms of output. */
    enum Format {
        text,
        json
    }

    private final Streams streams;

    @Parameters(index = "0", paramLabel = "FILE", description = "The file to read; - is standard input.")
    private String file = "";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Format format = Format.text;

    @Mixin
    private final ReadingLimits reading = new ReadingLimits();

    public ExtractCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        try (Readers readers = new FileReaders(reading.limits())) {
            ReadOutcome outcome = file.equals("-") ? readers.read("-", streams.in()) : readers.read(Path.of(file));
            PrintWriter out = new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
            if (format == Format.json) {
                ExtractJson.write(outcome, out);
            } else {
                text(outcome, out);
            }
            out.flush();
            return outcome instanceof Read ? 0 : 3;
        }
    }

    private static void text(ReadOutcome outcome, PrintWriter out) {
        if (outcome instanceof Unread unread) {
            out.println(unread.path() + ": " + unread.status() + ": " + unread.reason());
        } else if (outcome instanceof Read read) {
            document(read.document(), out);
        }
    }

    private static void document(Document document, PrintWriter out) {
        out.println(document.provenance().path() + ": " + document.provenance().mediaType() + ", read by "
                + document.provenance().reader());
        for (String warning : document.warnings()) {
            out.println("warning: " + warning);
        }
        line(out, "title", document.metadata().title());
        line(out, "authors", String.join("; ", document.metadata().authors()));
        line(out, "published", document.metadata().published());
        line(out, "site", document.metadata().site());
        line(out, "url", document.metadata().url());
        line(out, "language", document.metadata().language());
        int page = 0;
        for (Block block : document.blocks()) {
            while (page < document.pages().size()
                    && document.pages().get(page).span().start() <= block.span().start()) {
                out.println();
                out.println("--- page " + name(document.pages().get(page++)));
            }
            out.println();
            String level = block.level() > 0 ? " " + block.level() : "";
            out.println("[" + block.kind() + level + "]");
            out.println(document.words(block.span()));
        }
        out.println();
        out.println(document.notes().size() + " notes, " + document.markers().size() + " markers");
        for (NoteText note : document.notes()) {
            out.println("  " + note.label() + (note.kind() == NoteText.Kind.NOTE ? ": " : " (entry): ")
                    + oneLine(document, note.span()));
        }
    }

    private static String name(Page page) {
        return page.label().isEmpty()
                ? String.valueOf(page.number())
                : page.number() == 0 ? page.label() : page.number() + " (" + page.label() + ")";
    }

    private static void line(PrintWriter out, String name, String value) {
        if (!value.isEmpty()) {
            out.println(name + ": " + value);
        }
    }

    private static String oneLine(Document document, TextSpan span) {
        return String.join(" ", document.words(span).strip().split("\\s+"));
    }
}
