package ibidem.read.office;

import ibidem.read.Limits;
import ibidem.read.Metadata;
import ibidem.read.UnreadableException;
import ibidem.read.zip.Archive;
import ibidem.read.zip.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an OOXML or OpenDocument file says of itself, by Dublin Core and its own names. */
final class CoreProperties {
    private CoreProperties() {}

    static Metadata read(Archive archive, Limits limits) throws IOException, UnreadableException {
        List<String> parts = Relationships.of("", archive, limits).parts("core-properties");
        return parts.isEmpty() || !archive.has(parts.get(0)) ? Metadata.NONE : read(parts.get(0), archive, limits);
    }

    static Metadata read(String part, Archive archive, Limits limits) throws IOException, UnreadableException {
        Map<String, String> found = new LinkedHashMap<>();
        try (Xml xml = Xml.of(archive.stream(part), limits)) {
            int properties = 0;
            while (xml.next()) {
                if (xml.isStart()
                        && (xml.name().equals("coreProperties") || xml.name().equals("meta"))) {
                    properties = xml.depth();
                } else if (xml.isStart() && properties > 0 && xml.depth() == properties + 1) {
                    String name = xml.name();
                    String value = xml.inside().strip();
                    if (!value.isEmpty()) {
                        found.putIfAbsent(name, value);
                    }
                }
            }
        }
        return metadata(found);
    }

    private static Metadata metadata(Map<String, String> found) {
        String title = take(found, "title");
        String first = take(found, "initial-creator");
        String creator = take(found, "creator");
        String date = take(found, "date");
        List<String> authors = new ArrayList<>();
        for (String author : (first.isEmpty() ? creator : first).split(";", -1)) {
            if (!author.isBlank()) {
                authors.add(author.strip());
            }
        }
        String language = take(found, "language");
        return new Metadata(title, authors, date, "", take(found, "identifier"), language, found);
    }

    private static String take(Map<String, String> found, String name) {
        String value = found.remove(name);
        return value == null ? "" : value;
    }
}
