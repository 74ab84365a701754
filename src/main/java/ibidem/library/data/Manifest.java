package ibidem.library.data;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import ibidem.cite.CslDate;
import ibidem.cite.CslItem;
import ibidem.cite.CslName;
import ibidem.cite.data.CslJsonData;
import ibidem.library.Description.Coverage;
import ibidem.library.Description.Nature;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code sources.yml}: what a library folder holds.
 *
 * <pre>
 * version: 1
 * sources:
 * - file: acton-1887.txt
 *   sha256: 9f86d0...
 *   csl: {type: personal_communication, title: ..., author: [{family: Acton}], issued: {date-parts: [[1887, 4, 5]]}}
 *   urls: [https://oll.libertyfund.org/...]
 *   coverage: full | partial | excerpt
 *   language: en
 *   nature: article | transcript
 *   ocr: true
 * </pre>
 */
public final class Manifest {
    /** The manifest's name in the folder. */
    public static final String NAME = "sources.yml";

    private static final int VERSION = 1;
    private static final List<String> TOP = List.of("version", "sources");
    private static final List<String> KEYS =
            List.of("file", "sha256", "text-sha256", "csl", "urls", "coverage", "language", "nature", "ocr");
    private static final ObjectMapper MAPPER = new ObjectMapper(new YAMLFactory());

    private Manifest() {}

    /** The entries of a manifest. @throws ManifestException naming line and key of what is wrong */
    public static List<ManifestEntry> read(Path file) throws IOException {
        List<ManifestEntry> entries = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                JsonParser yaml = MAPPER.createParser(in)) {
            JsonToken token = yaml.nextToken();
            if (token == null) {
                return entries;
            }
            expect(token == JsonToken.START_OBJECT, yaml, file, "a mapping with `sources:` is expected");
            while (yaml.nextToken() == JsonToken.FIELD_NAME) {
                String key = known(yaml.currentName(), TOP, yaml, file);
                yaml.nextToken();
                if (key.equals("version")) {
                    expect(yaml.getValueAsInt() == VERSION, yaml, file, "version " + yaml.getText() + " is not known");
                } else {
                    expect(yaml.currentToken() == JsonToken.START_ARRAY, yaml, file, "`sources` must be a list");
                    while (yaml.nextToken() != JsonToken.END_ARRAY) {
                        entries.add(entry(yaml, file));
                    }
                }
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new ManifestException(file + ":" + line + ": not YAML: " + firstLine(e.getOriginalMessage()));
        }
        return entries;
    }

    private static ManifestEntry entry(JsonParser yaml, Path file) throws IOException {
        expect(yaml.currentToken() == JsonToken.START_OBJECT, yaml, file, "a source is a mapping with `file:`");
        int line = yaml.currentLocation().getLineNr();
        String path = "";
        String sha256 = "";
        String text = "";
        CslItem csl = CslItem.EMPTY;
        List<String> urls = new ArrayList<>();
        Coverage coverage = Coverage.ASSUMED_FULL;
        String language = "";
        Nature nature = Nature.UNKNOWN;
        boolean ocr = false;
        while (yaml.nextToken() == JsonToken.FIELD_NAME) {
            String key = known(yaml.currentName(), KEYS, yaml, file);
            yaml.nextToken();
            switch (key) {
                case "file" -> path = yaml.getText();
                case "sha256" -> sha256 = yaml.getText().toLowerCase(Locale.ROOT);
                case "text-sha256" -> text = yaml.getText().toLowerCase(Locale.ROOT);
                case "csl" -> csl = CslJsonData.item(yaml.<JsonNode>readValueAsTree());
                case "urls" -> yaml.<JsonNode>readValueAsTree().forEach(url -> urls.add(url.asText()));
                case "coverage" -> coverage = one(Coverage.class, yaml, file);
                case "language" -> language = yaml.getText();
                case "nature" -> nature = one(Nature.class, yaml, file);
                default -> ocr = Boolean.parseBoolean(yaml.getText());
            }
        }
        if (path.isEmpty()) {
            throw new ManifestException(file + ":" + line + ": a source without `file`");
        }
        if (path.startsWith("/") || List.of(path.split("[/\\\\]")).contains("..")) {
            throw new ManifestException(file + ":" + line + ": `file` must lie in the library's folder: " + path);
        }
        return new ManifestEntry(path, sha256, text, csl, urls, coverage, language, nature, ocr);
    }

    private static <E extends Enum<E>> E one(Class<E> type, JsonParser yaml, Path file) throws IOException {
        String word = yaml.getText().toUpperCase(Locale.ROOT).replace('-', '_');
        List<String> names = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(word)) {
                return constant;
            }
            names.add(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        throw new ManifestException(file + ":" + yaml.currentLocation().getLineNr() + ": " + yaml.getText()
                + " is none of " + String.join(", ", names));
    }

    private static void expect(boolean holds, JsonParser yaml, Path file, String message) {
        if (!holds) {
            throw new ManifestException(file + ":" + yaml.currentLocation().getLineNr() + ": " + message);
        }
    }

    private static String known(String key, List<String> keys, JsonParser yaml, Path file) {
        if (keys.contains(key)) {
            return key;
        }
        String nearest = keys.get(0);
        for (String other : keys) {
            nearest = common(other, key) > common(nearest, key) ? other : nearest;
        }
        throw new ManifestException(file + ":" + yaml.currentLocation().getLineNr() + ": unknown key `" + key
                + "`; did you mean `" + nearest + "`?");
    }

    /** Letters that two words share, in order. */
    private static int common(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            int[] row = new int[b.length() + 1];
            for (int j = 1; j <= b.length(); j++) {
                row[j] = a.charAt(i) == b.charAt(j - 1) ? before[j - 1] + 1 : Math.max(before[j], row[j - 1]);
            }
            before = row;
        }
        return before[b.length()];
    }

    private static String firstLine(@Nullable String message) {
        String text = message == null ? "" : message;
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    /** Writes the manifest beside its place and moves it there, so that a run killed here leaves the old one. */
    public static void write(Path file, List<ManifestEntry> entries) throws IOException {
        Path beside = file.resolveSibling(NAME + ".new");
        YAMLFactory factory = YAMLFactory.builder()
                .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .disable(YAMLGenerator.Feature.SPLIT_LINES)
                .build();
        try (OutputStream out = Files.newOutputStream(beside);
                JsonGenerator yaml = factory.createGenerator(out)) {
            yaml.writeStartObject();
            yaml.writeNumberField("version", VERSION);
            yaml.writeArrayFieldStart("sources");
            for (ManifestEntry entry : entries) {
                write(entry, yaml);
            }
            yaml.writeEndArray();
            yaml.writeEndObject();
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void write(ManifestEntry entry, JsonGenerator yaml) throws IOException {
        yaml.writeStartObject();
        yaml.writeStringField("file", entry.file());
        if (!entry.sha256().isEmpty()) {
            yaml.writeStringField("sha256", entry.sha256());
        }
        if (!entry.textSha256().isEmpty()) {
            yaml.writeStringField("text-sha256", entry.textSha256());
        }
        if (!entry.csl().equals(CslItem.EMPTY)) {
            yaml.writeFieldName("csl");
            csl(entry.csl(), yaml);
        }
        if (!entry.urls().isEmpty()) {
            yaml.writeArrayFieldStart("urls");
            for (String url : entry.urls()) {
                yaml.writeString(url);
            }
            yaml.writeEndArray();
        }
        if (entry.coverage() != Coverage.ASSUMED_FULL) {
            yaml.writeStringField("coverage", entry.coverage().name().toLowerCase(Locale.ROOT));
        }
        if (!entry.language().isEmpty()) {
            yaml.writeStringField("language", entry.language());
        }
        if (entry.nature() != Nature.UNKNOWN) {
            yaml.writeStringField("nature", entry.nature().name().toLowerCase(Locale.ROOT));
        }
        if (entry.ocr()) {
            yaml.writeBooleanField("ocr", true);
        }
        yaml.writeEndObject();
    }

    private static void csl(CslItem item, JsonGenerator yaml) throws IOException {
        yaml.writeStartObject();
        if (!item.type().isEmpty()) {
            yaml.writeStringField("type", item.type());
        }
        for (Map.Entry<String, String> variable : item.text().entrySet()) {
            yaml.writeStringField(variable.getKey(), variable.getValue());
        }
        for (Map.Entry<String, List<CslName>> names : item.names().entrySet()) {
            yaml.writeArrayFieldStart(names.getKey());
            for (CslName name : names.getValue()) {
                yaml.writeStartObject();
                if (name.literal().isEmpty()) {
                    yaml.writeStringField("family", name.family());
                    yaml.writeStringField("given", name.given());
                } else {
                    yaml.writeStringField("literal", name.literal());
                }
                yaml.writeEndObject();
            }
            yaml.writeEndArray();
        }
        for (Map.Entry<String, CslDate> date : item.dates().entrySet()) {
            yaml.writeObjectFieldStart(date.getKey());
            yaml.writeArrayFieldStart("date-parts");
            CslDate parts = date.getValue();
            int[] numbers = parts.month() == 0
                    ? new int[] {parts.year()}
                    : parts.day() == 0
                            ? new int[] {parts.year(), parts.month()}
                            : new int[] {parts.year(), parts.month(), parts.day()};
            yaml.writeArray(numbers, 0, numbers.length);
            yaml.writeEndArray();
            yaml.writeEndObject();
        }
        yaml.writeEndObject();
    }
}
