package ibidem.library.data;

import ibidem.cite.CslItem;
import ibidem.cite.CslName;
import ibidem.cite.data.Reference;
import ibidem.cite.data.ReferenceData;
import ibidem.library.Description;
import ibidem.library.Descriptions;
import ibidem.library.find.TitleWords;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Descriptions from the files that lie in the folders of sources: the manifest first, then CSL JSON, BibTeX and RIS
 * (also as reference managers export them, with attached files in {@code files/12/} or Zotero's {@code storage/KEY/}).
 */
public final class DescriptionFiles implements Descriptions {
    /** Larger exports are no reference data. */
    private static final long MOST_BYTES = 256L << 20;
    /** How deep attached files lie at most: {@code zotero/storage/KEY/file.pdf}. */
    private static final int DEPTH = 5;

    private static final int TITLE_WORDS = 3;

    private final Map<Path, Description> byFile = new HashMap<>();
    private final List<String> warnings = new ArrayList<>();

    private DescriptionFiles() {}

    /** Reads what lies in the folders among {@code paths}. @throws ManifestException if a manifest is wrong */
    public static DescriptionFiles of(List<Path> paths) throws IOException {
        DescriptionFiles files = new DescriptionFiles();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                files.folder(path.toAbsolutePath().normalize());
            }
        }
        return files;
    }

    @Override
    public Description of(String path) {
        return byFile.isEmpty()
                ? Description.UNKNOWN
                : byFile.getOrDefault(Path.of(path).toAbsolutePath().normalize(), Description.UNKNOWN);
    }

    /** One line for each entry that could not be read. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    private void folder(Path folder) throws IOException {
        Path manifest = folder.resolve(Manifest.NAME);
        if (Files.isRegularFile(manifest)) {
            for (ManifestEntry entry : Manifest.read(manifest)) {
                byFile.put(folder.resolve(entry.file()).normalize(), entry.description());
            }
        }
        List<Path> exports;
        try (Stream<Path> entries = Files.list(folder)) {
            exports = entries.filter(
                            file -> ReferenceData.isNamed(file.getFileName().toString()))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
        Attached attached = null;
        for (Path export : exports) {
            if (Files.size(export) <= MOST_BYTES) {
                attached = attached == null ? new Attached(folder) : attached;
                export(export, attached);
            }
        }
    }

    private void export(Path export, Attached attached) {
        try (Reader in = Files.newBufferedReader(export, StandardCharsets.UTF_8)) {
            ReferenceData data = ReferenceData.read(export.getFileName().toString(), in);
            warnings.addAll(data.warnings());
            for (Reference reference : data.references()) {
                for (Path file : attached.filesOf(reference)) {
                    byFile.putIfAbsent(file, description(reference.item()));
                }
            }
        } catch (IOException e) {
            warnings.add(export.getFileName() + ": cannot be read as UTF-8 text: " + e.getMessage());
        }
    }

    private static Description description(CslItem item) {
        String url = item.get("URL");
        return new Description(
                item,
                url.isEmpty() ? List.of() : List.of(url),
                Description.Coverage.ASSUMED_FULL,
                item.get("language"),
                Description.Nature.UNKNOWN,
                false);
    }

    /** The files below a folder, by name. */
    private static final class Attached {
        private final Path folder;
        private final Map<String, List<Path>> byName = new HashMap<>();
        private final Map<String, List<Path>> byStem = new HashMap<>();

        Attached(Path folder) throws IOException {
            this.folder = folder;
            try (Stream<Path> files = Files.walk(folder, DEPTH)) {
                files.filter(Files::isRegularFile).sorted().forEach(file -> {
                    String name = file.getFileName().toString();
                    if (!name.startsWith(".") && !ReferenceData.isNamed(name) && !name.equals(Manifest.NAME)) {
                        int dot = name.lastIndexOf('.');
                        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(file);
                        byStem.computeIfAbsent(dot > 0 ? name.substring(0, dot) : name, key -> new ArrayList<>())
                                .add(file);
                    }
                });
            }
        }

        /** The files that an entry names, or, where it names none, the one whose name is its key, or says what it is. */
        List<Path> filesOf(Reference reference) {
            List<Path> files = new ArrayList<>();
            for (String path : reference.files()) {
                Path file = named(path);
                if (file != null) {
                    files.add(file);
                }
            }
            if (files.isEmpty() && !reference.key().isEmpty()) {
                List<Path> byKey = byStem.getOrDefault(reference.key(), List.of());
                files.addAll(byKey.size() == 1 ? byKey : List.of());
            }
            if (files.isEmpty()) {
                List<Path> told = byName.values().stream()
                        .flatMap(List::stream)
                        .filter(file -> tells(TitleWords.of(file.getFileName().toString()), reference.item()))
                        .toList();
                files.addAll(told.size() == 1 ? told : List.of());
            }
            return files;
        }

        /** A path as exported: from the folder, from {@code files} or {@code storage} in it, or a file of its name. */
        private @Nullable Path named(String exported) {
            String path = exported.replace('\\', '/');
            path = path.startsWith("file://") ? path.substring(7) : path;
            for (String from :
                    List.of(path, tail(path, "/storage/"), tail(path, "/files/"), tail(path, "/attachments/"))) {
                try {
                    Path file = folder.resolve(from).normalize();
                    if (!from.isEmpty() && file.startsWith(folder) && Files.isRegularFile(file)) {
                        return file;
                    }
                } catch (InvalidPathException e) {
                    continue; // a path of another system
                }
            }
            List<Path> same = byName.getOrDefault(path.substring(path.lastIndexOf('/') + 1), List.of());
            return same.size() == 1 ? same.get(0) : null;
        }

        private static String tail(String path, String from) {
            int at = ("/" + path).lastIndexOf(from);
            return at < 0 ? "" : ("/" + path).substring(at + 1);
        }

        /** {@code Smith - 2016 - The title.pdf}: the first author, the year and the first words of the title. */
        private static boolean tells(List<String> name, CslItem item) {
            List<String> title = TitleWords.of(item.title());
            if (item.authors().isEmpty() || item.issued() == null || title.size() < TITLE_WORDS) {
                return false;
            }
            CslName author = item.authors().get(0);
            List<String> family = TitleWords.of(author.family().isEmpty() ? author.literal() : author.family());
            return name.containsAll(family)
                    && name.contains(String.valueOf(item.issued().year()))
                    && name.containsAll(title.subList(0, TITLE_WORDS));
        }
    }
}
