package ibidem.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import ibidem.cite.Citation;
import ibidem.cite.CslDate;
import ibidem.cite.CslItem;
import ibidem.cite.CslName;
import ibidem.report.CslJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ibidem parse}: references, one a line, become CSL JSON. */
@Command(
        name = "parse",
        description = "Read references or whole notes, one a line, into their fields.",
        mixinStandardHelpOptions = true)
public final class ParseCommand implements Callable<Integer> {
    /** The forms of output. */
    enum Format {
        text,
        json
    }

    private final Streams streams;
    private final NoteLine reader = new NoteLine();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            description = "One reference a line; - or nothing is standard input.")
    private String file = "-";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Format format = Format.text;

    ParseCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        try (InputStream in = file.equals("-") ? streams.in() : Files.newInputStream(Path.of(file))) {
            // Malformed bytes become U+FFFD: a bad line must not cost the others.
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
            if (format == Format.json) {
                json(lines);
            } else {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    text(line, streams.out());
                }
            }
            return ExitStatus.OK;
        } catch (NoSuchFileException e) {
            throw new UserError(ExitStatus.UNREADABLE, "there is no file " + file);
        } catch (IOException e) {
            throw new UserError(ExitStatus.UNREADABLE, "cannot read " + file + ": " + e.getMessage());
        }
    }

    private void json(BufferedReader lines) throws IOException {
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(streams.out())
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(new MinimalPrettyPrinter("\n"))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank()) {
                    continue;
                }
                json.writeStartObject();
                json.writeStringField("text", clean(line));
                json.writeArrayFieldStart("citations");
                for (Citation citation : reader.citations(clean(line))) {
                    json.writeStartObject();
                    json.writeStringField("text", citation.text());
                    json.writeStringField("form", citation.form().name());
                    json.writeFieldName("csl");
                    CslJson.write(citation.csl(), json);
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
        }
        streams.out().println();
    }

    /** Without a byte order mark. */
    private static String clean(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    private void text(String line, PrintStream out) {
        for (Citation citation : line.isBlank() ? List.<Citation>of() : reader.citations(clean(line))) {
            out.println(citation.text());
            CslItem item = citation.csl();
            show(out, "form", citation.form().name().toLowerCase(Locale.ROOT));
            show(out, "type", item.type());
            for (Map.Entry<String, List<CslName>> names : item.names().entrySet()) {
                show(
                        out,
                        names.getKey(),
                        names.getValue().stream().map(CslName::display).collect(Collectors.joining("; ")));
            }
            for (Map.Entry<String, CslDate> date : item.dates().entrySet()) {
                show(out, date.getKey(), iso(date.getValue()));
            }
            item.text().forEach((variable, value) -> show(out, variable, value));
            out.println();
        }
    }

    private static void show(PrintStream out, String name, String value) {
        if (!value.isEmpty()) {
            out.println("  " + name + ": " + value);
        }
    }

    private static String iso(CslDate date) {
        String year = String.valueOf(date.year());
        return date.month() == 0
                ? year
                : date.day() == 0 ? year + two(date.month()) : year + two(date.month()) + two(date.day());
    }

    private static String two(int number) {
        return number < 10 ? "-0" + number : "-" + number;
    }
}
