package ibidem.read.epub;

import ibidem.read.Limits;
import ibidem.read.Metadata;
import ibidem.read.ReadOutcome.Status;
import ibidem.read.UnreadableException;
import ibidem.read.zip.Archive;
import ibidem.read.zip.Xml;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a book is made of.
 *
 * @param chapters names of the archive's members, in reading order
 */
record Book(List<String> chapters, Metadata metadata) {
    private static final Set<String> PAGES = Set.of("application/xhtml+xml", "text/html", "text/x-oeb1-document", "");

    static Book of(Archive archive, Limits limits) throws IOException, UnreadableException {
        String main = packageFile(archive, limits);
        Map<String, String> types = new HashMap<>();
        Map<String, String> paths = new HashMap<>();
        Map<String, List<String>> described = new LinkedHashMap<>();
        List<String> spine = new ArrayList<>();
        try (Xml xml = Xml.of(archive.stream(main), limits)) {
            boolean inMetadata = false;
            while (xml.next()) {
                if (xml.isStart("metadata") || xml.isEnd("metadata")) {
                    inMetadata = xml.isStart();
                } else if (xml.isStart("item")) {
                    paths.put(xml.attribute("id"), resolve(main, xml.attribute("href")));
                    types.put(xml.attribute("id"), xml.attribute("media-type"));
                } else if (xml.isStart("itemref")) {
                    spine.add(xml.attribute("idref"));
                } else if (inMetadata && xml.isStart() && !xml.name().equals("meta")) {
                    String name = xml.name();
                    described
                            .computeIfAbsent(name, n -> new ArrayList<>())
                            .add(xml.inside().strip());
                }
            }
        }
        List<String> chapters = new ArrayList<>();
        for (String id : spine) {
            String path = paths.getOrDefault(id, "");
            if (archive.has(path) && PAGES.contains(types.getOrDefault(id, "")) && !chapters.contains(path)) {
                chapters.add(path);
            }
        }
        refuseLocked(archive, chapters, limits);
        return new Book(chapters, metadata(described));
    }

    private static String packageFile(Archive archive, Limits limits) throws IOException, UnreadableException {
        if (archive.has("META-INF/container.xml")) {
            try (Xml xml = Xml.of(archive.stream("META-INF/container.xml"), limits)) {
                while (xml.next()) {
                    if (xml.isStart("rootfile") && archive.has(xml.attribute("full-path"))) {
                        return xml.attribute("full-path");
                    }
                }
            }
        }
        return archive.names().stream()
                .filter(name -> name.endsWith(".opf"))
                .findFirst()
                .orElseThrow(() -> UnreadableException.damaged("the book does not say what it is made of"));
    }

    /** Fonts may be scrambled in any book; chapters only in one that somebody locked. */
    private static void refuseLocked(Archive archive, List<String> chapters, Limits limits)
            throws IOException, UnreadableException {
        if (!archive.has("META-INF/encryption.xml")) {
            return;
        }
        try (Xml xml = Xml.of(archive.stream("META-INF/encryption.xml"), limits)) {
            while (xml.next()) {
                if (xml.isStart("CipherReference") && chapters.contains(decoded(xml.attribute("URI")))) {
                    throw new UnreadableException(Status.PROTECTED, "the book is locked to a reading program");
                }
            }
        }
    }

    /** The member that {@code reference}, written in member {@code from}, leads to, without its fragment. */
    static String resolve(String from, String reference) {
        int hash = reference.indexOf('#');
        String path = decoded(hash < 0 ? reference : reference.substring(0, hash));
        if (path.isEmpty()) {
            return from;
        }
        List<String> steps = new ArrayList<>(List.of(from.split("/", -1)));
        steps.remove(steps.size() - 1);
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                if (!steps.isEmpty()) {
                    steps.remove(steps.size() - 1);
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    private static Metadata metadata(Map<String, List<String>> described) {
        String identifier = first(described, "identifier");
        Map<String, String> other = new HashMap<>();
        for (String name : List.of("identifier", "rights", "subject", "description")) {
            if (!first(described, name).isEmpty()) {
                other.put(name, first(described, name));
            }
        }
        return new Metadata(
                first(described, "title"),
                described.getOrDefault("creator", List.of()),
                first(described, "date"),
                first(described, "publisher"),
                identifier.startsWith("http") ? identifier : "",
                first(described, "language"),
                other);
    }

    private static String first(Map<String, List<String>> described, String name) {
        return described.getOrDefault(name, List.of("")).get(0);
    }
}
