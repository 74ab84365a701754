package ibidem.cli;

import ibidem.library.Descriptions;
import ibidem.library.data.DescriptionFiles;
import ibidem.library.data.ManifestException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ibidem sources}: what a library folder holds, kept in its manifest {@code sources.yml}. */
@Command(
        name = "sources",
        description = {
            "Keep a folder of sources and its manifest, sources.yml. Works offline.",
            "",
            "  add FILE...     copy files into the folder and describe them",
            "  list            show what is held",
            "  verify          hashes, readability, and that the text is still the same",
            "  remove FILE...  take files out of the manifest; the files stay where they are"
        },
        mixinStandardHelpOptions = true)
public final class SourcesCommand implements Callable<Integer> {
    /** What is done. */
    enum Action {
        add,
        list,
        verify,
        remove,
        pull
    }

    private final Streams streams;

    @Parameters(index = "0", paramLabel = "ACTION", description = "${COMPLETION-CANDIDATES}")
    private Action action = Action.list;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "FILE", description = "Files to add or to remove.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = {"-s", "--sources"},
            paramLabel = "FOLDER",
            description = "The library folder (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("sources");

    @Option(names = "--citation", paramLabel = "TEXT", description = "The work it is, as a citation in any style.")
    private @Nullable String citation;

    @Option(names = "--csl", paramLabel = "FILE", description = "The work it is, as CSL JSON, BibTeX or RIS.")
    private @Nullable Path csl;

    @Option(names = "--url", paramLabel = "URL", description = "An address at which it is; may be repeated.")
    private List<String> urls = new ArrayList<>();

    @Option(names = "--accessed", paramLabel = "DATE", description = "When it was fetched, 2016-01-13.")
    private @Nullable String accessed;

    @Option(names = "--coverage", paramLabel = "SHARE", description = "full, partial or excerpt")
    private @Nullable String coverage;

    @Option(names = "--language", paramLabel = "TAG", description = "Language of the text: en, de, ru ...")
    private @Nullable String language;

    @Option(names = "--nature", paramLabel = "KIND", description = "article or transcript")
    private @Nullable String nature;

    @Option(names = "--ocr", description = "The text was recognised from pictures.")
    private boolean ocr;

    @Mixin
    private final ReadingLimits reading = new ReadingLimits();

    SourcesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (action == Action.pull) {
            throw new UserError(
                    ExitStatus.USAGE,
                    "sources pull: fetching is not part of this version; save the page and `sources add` it");
        }
        if ((action == Action.add || action == Action.remove) && files.isEmpty()) {
            throw new UserError(ExitStatus.USAGE, "sources " + action + ": name at least one file");
        }
        if (action == Action.add && files.size() > 1 && (citation != null || csl != null || !urls.isEmpty())) {
            throw new UserError(
                    ExitStatus.USAGE,
                    "sources add: --citation, --csl and --url describe one file; add the files one by one");
        }
        try {
            LibraryFolder library = new LibraryFolder(folder, reading.limits(), streams);
            return switch (action) {
                case add -> library.add(files, stated());
                case list -> library.list();
                case verify -> library.verify();
                default -> library.remove(files);
            };
        } catch (ManifestException e) {
            throw new UserError(ExitStatus.USAGE, String.valueOf(e.getMessage()));
        }
    }

    private StatedSource stated() {
        return new StatedSource(
                citation == null ? "" : citation,
                csl,
                urls,
                accessed == null ? "" : accessed,
                coverage == null ? "" : coverage.toUpperCase(Locale.ROOT),
                language == null ? "" : language,
                nature == null ? "" : nature.toUpperCase(Locale.ROOT),
                ocr);
    }

    /** What the manifests and reference data in the folders among {@code paths} say; warnings go to the user. */
    static Descriptions descriptions(List<Path> paths, Streams streams) throws IOException {
        boolean folders = false;
        for (Path path : paths) {
            folders |= Files.isDirectory(path);
        }
        if (!folders) {
            return Descriptions.UNKNOWN;
        }
        try {
            DescriptionFiles files = DescriptionFiles.of(paths);
            files.warnings().forEach(warning -> streams.err().println("ibidem: " + warning));
            return files;
        } catch (ManifestException e) {
            throw new UserError(ExitStatus.USAGE, String.valueOf(e.getMessage()));
        }
    }
}
