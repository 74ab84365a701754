package ibidem.cli.configuration;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds and reads the configuration of each draft: the nearest {@code .ibidem.yml} upwards, inside its repository. */
public final class ConfigurationFiles {
    private final @Nullable Path given;
    private final Map<Path, Optional<Path>> nearest = new HashMap<>();
    private final Map<Path, Configuration> read = new HashMap<>();

    /** @param given the file named on the command line, for all drafts; null to look for one */
    public ConfigurationFiles(@Nullable Path given) {
        this.given = given;
    }

    /**
     * A configuration and where it stands.
     *
     * @param folder to which its paths are relative, as a path from the working folder; empty for that folder
     * @param file null if there is none
     */
    public record Found(
            Configuration configuration,
            Path folder,
            @Nullable Path file) {}

    /** The configuration of a draft; of {@code -}, of the working folder. */
    public Found of(String draft) {
        Optional<Path> file = given != null ? Optional.of(given) : nearest(folder(draft));
        if (file.isEmpty()) {
            return new Found(Configuration.EMPTY, Path.of(""), null);
        }
        Path parent = file.get().getParent();
        return new Found(read(file.get()), parent == null ? Path.of("") : parent, file.get());
    }

    private static Path folder(String draft) {
        Path path = draft.equals("-") ? Path.of("") : Path.of(draft);
        if (draft.equals("-") || Files.isDirectory(path)) {
            return path;
        }
        Path parent = path.getParent();
        return parent == null ? Path.of("") : parent;
    }

    private Optional<Path> nearest(Path folder) {
        Optional<Path> known = nearest.get(folder);
        if (known == null) {
            known = search(folder);
            nearest.put(folder, known);
        }
        return known;
    }

    /** Upwards to the folder that holds {@code .git}, else to the root; files, not threads of {@code java.nio}. */
    private static Optional<Path> search(Path folder) {
        File at = folder.toAbsolutePath().normalize().toFile();
        while (at != null) {
            File file = new File(at, Configuration.FILE);
            if (file.isFile()) {
                return Optional.of(shown(file.toPath(), folder));
            }
            if (new File(at, ".git").exists()) {
                return Optional.empty();
            }
            at = at.getParentFile();
        }
        return Optional.empty();
    }

    /** From the working folder where the draft was given so; a report must not hold the path of this machine. */
    private static Path shown(Path file, Path folder) {
        return folder.isAbsolute() ? file : Path.of("").toAbsolutePath().relativize(file);
    }

    private Configuration read(Path file) {
        Configuration known = read.get(file);
        if (known == null) {
            known = ConfigurationReader.read(text(file), file.toString());
            read.put(file, known);
        }
        return known;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new ConfigurationError(file + ": no such file");
        } catch (IOException e) {
            throw new ConfigurationError(file + ": cannot be read as UTF-8 text");
        }
    }
}
