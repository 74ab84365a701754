package ibidem.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import ibidem.align.Edit;
import ibidem.align.Passage;
import ibidem.align.Search;
import ibidem.check.Located;
import ibidem.check.Locator;
import ibidem.judge.FoundPassage;
import ibidem.judge.WordingVerdict;
import ibidem.library.Descriptions;
import ibidem.library.Library;
import ibidem.library.Searched;
import ibidem.library.data.Manifest;
import ibidem.read.Limits;
import ibidem.read.ReadOutcome.Unread;
import ibidem.read.Readers;
import ibidem.report.JsonParts;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ibidem locate}: where the words of quotations come from. */
@Command(
        name = "locate",
        description = "Find where the words of quotations stand in the sources, and what differs.",
        mixinStandardHelpOptions = true)
public final class LocateCommand implements Callable<Integer> {
    private final Streams streams;
    private final LastPositions positions = new LastPositions();

    @Option(
            names = {"-s", "--sources"},
            paramLabel = "PATH",
            description = "A source, or a folder of sources; may be repeated (default: the folder sources).")
    private List<Path> sources = new ArrayList<>();

    @Parameters(paramLabel = "QUOTATION", arity = "0..*", description = "The words to look for.")
    private List<String> quotations = new ArrayList<>();

    @Option(
            names = "--quotations",
            paramLabel = "FILE",
            description = "Many quotations: TSV with the header id<TAB>quotation; - is standard input.")
    private @Nullable String file;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "text or json: an object a line (default: text).")
    private String format = "text";

    @Option(
            names = ReadingLimits.NAME,
            paramLabel = "N|NAME=VALUE",
            description = {
                "N: most passages of one quotation (default: 5).",
                "NAME=VALUE: what reading one file may cost at most; may be repeated.",
                "Limits and what they are without it: ${COMPLETION-CANDIDATES}."
            },
            completionCandidates = ReadingLimits.Names.class)
    private List<String> limits = new ArrayList<>();

    private int passages = 5;

    @Option(names = "--no-cache", description = "Read every file anew, and keep nothing.")
    private boolean noCache;

    @Option(
            names = {"-v", "--verbose"},
            description = "Show every difference as well, and the stack trace of a defect.")
    private boolean verbose;

    LocateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        List<Asked> asked = asked();
        List<String> wordings = new ArrayList<>(asked.size());
        for (Asked one : asked) {
            wordings.add(one.wording());
        }
        try (Readers readers = SourceReaders.open(!noCache, readingLimits())) {
            Library library = Library.open(paths(), Set.of(), readers, descriptions());
            Locator locator = Locator.search(library, wordings, Search.Options.DEFAULT);
            if (format.equals("json")) {
                json(asked, locator);
            } else {
                text(asked, locator);
            }
            return unreadable(library) ? ExitStatus.UNREADABLE : ExitStatus.OK;
        }
    }

    /** The limits of reading; a bare number says how many passages are shown. */
    private Limits readingLimits() {
        List<String> named = new ArrayList<>();
        for (String limit : limits) {
            if (limit.contains("=")) {
                named.add(limit);
            } else {
                passages = number(limit);
            }
        }
        return ReadingLimits.of(named);
    }

    private static int number(String digits) {
        try {
            int number = Integer.parseInt(digits);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException none) {
            // Said below, together with the names that there are.
        }
        throw new UserError(
                ExitStatus.USAGE,
                ReadingLimits.NAME + " takes a number of passages, or NAME=VALUE, not \"" + digits + "\"");
    }

    /** A quotation that was asked for. */
    record Asked(String id, String wording) {}

    private List<Asked> asked() throws IOException {
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < quotations.size(); i++) {
            asked.add(new Asked(String.valueOf(i + 1), quotations.get(i)));
        }
        if (file != null) {
            asked.addAll(QuotationFile.read(file, streams.in()));
        }
        if (asked.isEmpty()) {
            throw new UserError(ExitStatus.USAGE, "no quotation given (a QUOTATION, or --quotations FILE)");
        }
        return asked;
    }

    /** What manifests say of the sources; other reference data would only name works, which nobody asks for here. */
    private Descriptions descriptions() throws IOException {
        for (Path path : paths()) {
            if (Files.isRegularFile(path.resolve(Manifest.NAME))) {
                return SourcesCommand.descriptions(paths(), streams);
            }
        }
        return Descriptions.UNKNOWN;
    }

    private List<Path> paths() {
        return sources.isEmpty() ? List.of(Path.of("sources")) : sources;
    }

    private void json(List<Asked> asked, Locator locator) throws IOException {
        Writer out = new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8);
        try (JsonGenerator json = JsonParts.oneLine(out)) {
            json.setRootValueSeparator(null);
            for (int i = 0; i < asked.size(); i++) {
                json(json, asked.get(i), locator.locate(i));
                json.writeRaw('\n');
            }
        }
        out.flush();
    }

    private void json(JsonGenerator json, Asked asked, Located located) throws IOException {
        WordingVerdict verdict = located.verdict();
        json.writeStartObject();
        json.writeStringField("id", asked.id());
        json.writeStringField("wording", verdict.wording().name());
        json.writeStringField(
                "reason", verdict.reason() == null ? null : verdict.reason().name());
        json.writeArrayFieldStart("passages");
        for (Passage passage : shown(verdict)) {
            Searched text = located.text(passage.source());
            JsonParts.passage(
                    json,
                    located.path(passage.source()),
                    text::selector,
                    positions.of(text),
                    new FoundPassage(passage, null));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private List<Passage> shown(WordingVerdict verdict) {
        List<Passage> all = verdict.passages();
        return all.size() > passages ? all.subList(0, passages) : all;
    }

    private void text(List<Asked> asked, Locator locator) {
        PrintStream out = streams.out();
        for (int i = 0; i < asked.size(); i++) {
            Located located = locator.locate(i);
            WordingVerdict verdict = located.verdict();
            out.println((file == null ? "" : asked.get(i).id() + ": ")
                    + verdict.wording()
                    + (verdict.reason() == null ? "" : " (" + verdict.reason() + ")")
                    + (verdict.detail().isEmpty() ? "" : ": " + verdict.detail()));
            for (Passage passage : shown(verdict)) {
                Searched text = located.text(passage.source());
                ibidem.report.Position place = positions.of(text).of(passage.span());
                out.println("  " + located.path(passage.source()) + ":" + place.startLine() + ":" + place.startColumn()
                        + ": " + oneLine(text.documentWords(passage.span())));
                if (verbose) {
                    passage.edits().forEach(this::text);
                }
            }
        }
    }

    private void text(Edit edit) {
        String kind = edit.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        streams.out().println("    [-" + oneLine(edit.source()) + "-] {+" + oneLine(edit.quotation()) + "+} " + kind);
    }

    private static String oneLine(String words) {
        return String.join(" ", words.strip().split("\\s+"));
    }

    private boolean unreadable(Library library) {
        Map<Integer, Unread> unread = library.unread();
        for (Unread one : unread.values()) {
            streams.err().println("ibidem: not searched: " + one.path() + ": " + one.reason());
        }
        return !unread.isEmpty();
    }
}
