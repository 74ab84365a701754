package ibidem.cli;

import ibidem.cite.CslItem;
import ibidem.cite.data.ReferenceData;
import ibidem.library.Description.Coverage;
import ibidem.library.Description.Nature;
import ibidem.library.SourceStatements;
import ibidem.library.data.Manifest;
import ibidem.library.data.ManifestEntry;
import ibidem.read.Document;
import ibidem.read.FileReaders;
import ibidem.read.Limits;
import ibidem.read.ReadOutcome;
import ibidem.read.ReadOutcome.Read;
import ibidem.read.ReadOutcome.Unread;
import ibidem.read.Readers;
import ibidem.text.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A folder of sources with its manifest: the work behind {@code ibidem sources}. */
final class LibraryFolder {
    private final Path folder;
    private final Path manifest;
    private final Limits limits;
    private final Streams streams;

    LibraryFolder(Path folder, Limits limits, Streams streams) {
        this.folder = folder;
        this.manifest = folder.resolve(Manifest.NAME);
        this.limits = limits;
        this.streams = streams;
    }

    private List<ManifestEntry> entries() throws IOException {
        return Files.isRegularFile(manifest) ? new ArrayList<>(Manifest.read(manifest)) : new ArrayList<>();
    }

    /** Copies files that lie elsewhere into the folder, and describes them. */
    int add(List<String> files, StatedSource stated) throws IOException {
        Files.createDirectories(folder);
        List<ManifestEntry> entries = entries();
        int status = ExitStatus.OK;
        try (Readers readers = new FileReaders(limits)) {
            for (String file : files) {
                if (isExport(file)) {
                    throw new UserError(
                            ExitStatus.USAGE,
                            file + " describes sources and is none: lay it beside the files it names in " + folder
                                    + ", or give it with --csl to the file it describes");
                }
                ReadOutcome outcome = readers.read(Path.of(file));
                if (outcome instanceof Unread unread) {
                    streams.err().println("ibidem: " + file + " is not added: " + unread.reason());
                    status = ExitStatus.UNREADABLE;
                } else if (outcome instanceof Read read) {
                    ManifestEntry entry = entry(held(Path.of(file)), read.document(), stated);
                    entries.removeIf(old -> old.file().equals(entry.file()));
                    entries.add(entry);
                    streams.out().println("added " + entry.file() + line(entry.csl()));
                }
            }
        }
        entries.sort(Comparator.comparing(ManifestEntry::file));
        Manifest.write(manifest, entries);
        return status;
    }

    /** What reference managers export; a {@code .json} may be a source as well. */
    private static boolean isExport(String file) {
        return ReferenceData.isNamed(file) && !file.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /** The path inside the folder; a file from elsewhere is copied there, never over another. */
    private String held(Path file) throws IOException {
        Path real = file.toRealPath();
        Path home = folder.toRealPath();
        if (real.startsWith(home)) {
            return home.relativize(real).toString().replace('\\', '/');
        }
        String name = String.valueOf(file.getFileName());
        Path target = home.resolve(name);
        if (Files.exists(target) && Files.mismatch(real, target) >= 0) {
            throw new UserError(ExitStatus.USAGE, target + " is there already and is another file; rename one of them");
        }
        Files.copy(real, target, StandardCopyOption.REPLACE_EXISTING);
        return name;
    }

    private static ManifestEntry entry(String path, Document document, StatedSource stated) throws IOException {
        CslItem item = stated.item(SourceStatements.item(document.metadata()));
        List<String> urls = new ArrayList<>(stated.urls());
        if (urls.isEmpty() && !document.metadata().url().isEmpty()) {
            urls.add(document.metadata().url());
        }
        String language = stated.language().isEmpty() ? document.metadata().language() : stated.language();
        return new ManifestEntry(
                path,
                document.provenance().sha256(),
                Sha256.hex(Sha256.of(document.text())),
                item,
                urls,
                stated.coverageOr(Coverage.ASSUMED_FULL),
                language,
                stated.natureOr(Nature.UNKNOWN),
                stated.ocr());
    }

    int list() throws IOException {
        List<ManifestEntry> entries = entries();
        for (ManifestEntry entry : entries) {
            streams.out().println(entry.file() + line(entry.csl()));
            entry.urls().forEach(url -> streams.out().println("    " + url));
            if (entry.coverage() != Coverage.ASSUMED_FULL || entry.ocr()) {
                streams.out()
                        .println("    coverage " + entry.coverage().name().toLowerCase(Locale.ROOT)
                                + (entry.ocr() ? ", from pictures" : ""));
            }
        }
        streams.out().println(entries.size() + (entries.size() == 1 ? " source" : " sources") + " in " + manifest);
        return ExitStatus.OK;
    }

    private static String line(CslItem item) {
        StringBuilder line = new StringBuilder();
        if (!item.authors().isEmpty()) {
            line.append(item.authors().get(0).display()).append(", ");
        }
        line.append(item.title());
        if (!item.container().isEmpty()) {
            line.append(", ").append(item.container());
        }
        if (item.issued() != null) {
            line.append(", ").append(item.issued().year());
        }
        return line.length() == 0 ? "" : ": " + line;
    }

    /** Each file there, the same bytes, readable, the same text. */
    int verify() throws IOException {
        if (!Files.isRegularFile(manifest)) {
            throw new UserError(ExitStatus.UNREADABLE, "there is no " + manifest + "; `ibidem sources add` makes one");
        }
        List<ManifestEntry> entries = entries();
        int bad = 0;
        try (Readers readers = new FileReaders(limits)) {
            for (ManifestEntry entry : entries) {
                String problem = problem(entry, readers.read(folder.resolve(entry.file())));
                if (!problem.isEmpty()) {
                    bad++;
                    streams.out().println(entry.file() + ": " + problem);
                }
            }
        }
        streams.out().println((entries.size() - bad) + " of " + entries.size() + " sources are as they were added");
        return bad == 0 ? ExitStatus.OK : ExitStatus.FINDINGS;
    }

    private static String problem(ManifestEntry entry, ReadOutcome outcome) {
        if (outcome instanceof Unread unread) {
            return unread.status().name().toLowerCase(Locale.ROOT) + ": " + unread.reason();
        }
        Document document = ((Read) outcome).document();
        boolean bytes = entry.sha256().isEmpty()
                || entry.sha256().equals(document.provenance().sha256());
        boolean text =
                entry.textSha256().isEmpty() || entry.textSha256().equals(Sha256.hex(Sha256.of(document.text())));
        if (bytes && text) {
            return "";
        }
        return bytes
                ? "the same file is read to another text than when it was added"
                : text ? "other bytes than when it was added, the same text" : "changed since it was added";
    }

    int remove(List<String> files) throws IOException {
        List<ManifestEntry> entries = entries();
        int status = ExitStatus.OK;
        for (String file : files) {
            Path path = Path.of(file).toAbsolutePath().normalize();
            Path home = folder.toAbsolutePath().normalize();
            boolean removed = entries.removeIf(entry -> entry.file().equals(file)
                    || home.resolve(entry.file()).normalize().equals(path));
            if (removed) {
                streams.out().println("removed " + file + " from " + manifest + "; the file stays");
            } else {
                streams.err().println("ibidem: " + file + " is not in " + manifest);
                status = ExitStatus.UNREADABLE;
            }
        }
        Manifest.write(manifest, entries);
        return status;
    }
}
