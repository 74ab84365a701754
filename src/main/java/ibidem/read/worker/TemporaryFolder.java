package ibidem.read.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A worker's own folder for temporary files: emptied after each file, removed with the worker. */
record TemporaryFolder(Path path) {
    static TemporaryFolder create() throws IOException {
        return new TemporaryFolder(Files.createTempDirectory("ibidem-worker-"));
    }

    void clear() {
        for (Path inside : deepestFirst()) {
            if (!inside.equals(path)) {
                remove(inside);
            }
        }
    }

    void delete() {
        deepestFirst().forEach(TemporaryFolder::remove);
    }

    private List<Path> deepestFirst() {
        try (Stream<Path> walk = Files.walk(path)) {
            return walk.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException | UncheckedIOException gone) {
            return List.of();
        }
    }

    private static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException inUse) {
            // The other side removes it too, once the worker has ended.
        }
    }
}
