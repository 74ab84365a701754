package ibidem.library;

import ibidem.read.Document;
import ibidem.read.Provenance;
import ibidem.read.ReadOutcome;
import ibidem.read.ReadOutcome.Read;
import ibidem.read.ReadOutcome.Status;
import ibidem.read.ReadOutcome.Unread;
import ibidem.read.WorkerReader;
import ibidem.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A worker that reads each file once: what it read before comes from the {@link TextCache}. */
public final class CachedReader implements WorkerReader {
    /** Raised when a reader behind the worker reads better, so that files are read anew. */
    public static final int READERS = 10;

    private final WorkerReader worker;
    private final TextCache cache;

    public CachedReader(WorkerReader worker, TextCache cache) {
        this.worker = worker;
        this.cache = cache;
    }

    @Override
    public ReadOutcome read(Path file, String name, String mediaType) {
        Optional<byte[]> hash = sha256(file);
        if (hash.isEmpty()) {
            return worker.read(file, name, mediaType);
        }
        Optional<ReadOutcome> known = cache.find(hash.get());
        if (known.isPresent()) {
            return named(known.get(), name);
        }
        ReadOutcome outcome = worker.read(file, name, mediaType);
        if (isLasting(outcome)) {
            cache.keep(hash.get(), outcome);
        }
        return outcome;
    }

    /** Whether reading again would come to the same: not if a limit ended it, or the file was away. */
    private static boolean isLasting(ReadOutcome outcome) {
        return outcome instanceof Read
                || outcome instanceof Unread unread
                        && (unread.status() == Status.NO_TEXT || unread.status() == Status.PROTECTED);
    }

    /** The outcome under the name that the file has now. */
    private static ReadOutcome named(ReadOutcome outcome, String name) {
        if (outcome instanceof Unread unread) {
            return new Unread(name, unread.mediaType(), unread.status(), unread.reason());
        }
        Document document = ((Read) outcome).document();
        Provenance from = document.provenance();
        return new Read(new Document(
                new Provenance(name, from.mediaType(), from.sha256(), from.reader()),
                document.file(),
                document.text(),
                document.toFile(),
                document.blocks(),
                document.notes(),
                document.markers(),
                document.inlines(),
                document.pages(),
                document.metadata(),
                document.warnings()));
    }

    private static Optional<byte[]> sha256(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(Sha256.of(in));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        worker.close();
        cache.close();
    }
}
