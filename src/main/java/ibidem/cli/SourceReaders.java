package ibidem.cli;

import ibidem.library.CachedReader;
import ibidem.library.TextCache;
import ibidem.read.FileReaders;
import ibidem.read.Limits;
import ibidem.read.Readers;
import ibidem.read.WorkerReader;
import ibidem.read.worker.WorkerPool;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The readers of a run, with what earlier runs read kept in the user's cache folder. */
final class SourceReaders {
    private SourceReaders() {}

    /** @param cached whether to use the cache ({@code --no-cache} says no) */
    static Readers open(boolean cached, Limits limits) {
        return cached ? new FileReaders(new Late(folder(System.getenv()), limits), limits) : new FileReaders(limits);
    }

    /** {@code IBIDEM_CACHE}, else {@code ibidem} below {@code XDG_CACHE_HOME} or {@code ~/.cache}. */
    static Path folder(Map<String, String> environment) {
        String own = environment.getOrDefault("IBIDEM_CACHE", "");
        if (!own.isEmpty()) {
            return Path.of(own);
        }
        String common = environment.getOrDefault("XDG_CACHE_HOME", "");
        return common.isEmpty()
                ? Path.of(System.getProperty("user.home", "."), ".cache", "ibidem")
                : Path.of(common, "ibidem");
    }

    /** Opens the cache when the first file needs it: most runs read text only. */
    private static final class Late implements WorkerReader {
        private final Path folder;
        private final Limits limits;
        private @Nullable WorkerReader reader;

        Late(Path folder, Limits limits) {
            this.folder = folder;
            this.limits = limits;
        }

        private synchronized WorkerReader reader() {
            WorkerReader made = reader;
            if (made == null) {
                WorkerReader pool = new WorkerPool(limits, Runtime.getRuntime().availableProcessors());
                made = TextCache.open(folder, CachedReader.READERS)
                        .<WorkerReader>map(cache -> new CachedReader(pool, cache))
                        .orElse(pool);
                reader = made;
            }
            return made;
        }

        @Override
        public ibidem.read.ReadOutcome read(Path file, String name, String mediaType) {
            return reader().read(file, name, mediaType);
        }

        @Override
        public synchronized void close() {
            if (reader != null) {
                reader.close();
            }
        }
    }
}
