package ibidem.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import ibidem.check.decisions.Baseline;
import ibidem.report.JsonParts;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A baseline as a file: JSON, an entry a line or so, sorted, so that changes are easy to review. */
final class BaselineFile {
    /** Where a baseline stands if nobody says otherwise. */
    static final String NAME = ".ibidem-baseline.json";

    private static final String FORMAT = "ibidem-baseline";

    private BaselineFile() {}

    /** @throws UserError for what is no baseline */
    static Baseline read(Path file) {
        try {
            JsonNode root = new ObjectMapper().readTree(Files.readString(file));
            if (!FORMAT.equals(root.path("format").asText())
                    || root.path("version").asInt() != 1) {
                throw new UserError(ExitStatus.USAGE, file + ": no baseline of this version of ibidem");
            }
            List<Baseline.Entry> entries = new ArrayList<>();
            for (JsonNode entry : root.path("findings")) {
                entries.add(new Baseline.Entry(
                        entry.path("path").asText(),
                        entry.path("rule").asText(),
                        entry.path("fingerprint").asText(),
                        entry.path("words").asText(),
                        entry.path("reason").asText()));
            }
            return new Baseline(entries);
        } catch (JsonProcessingException e) {
            throw new UserError(ExitStatus.USAGE, file + ":" + e.getLocation().getLineNr() + ": no baseline: not JSON");
        } catch (IOException e) {
            throw new UserError(ExitStatus.USAGE, file + ": no such baseline; `ibidem baseline write` makes one");
        }
    }

    static void write(Baseline baseline, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                var json = JsonParts.indented(out)) {
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeNumberField("version", 1);
            json.writeArrayFieldStart("findings");
            for (Baseline.Entry entry : baseline.entries()) {
                json.writeStartObject();
                json.writeStringField("path", entry.path());
                json.writeStringField("rule", entry.rule());
                json.writeStringField("fingerprint", entry.fingerprint());
                json.writeStringField("words", entry.words());
                json.writeStringField("reason", entry.reason());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.flush();
            out.write('\n');
        }
    }
}
