package ibidem.read;

import ibidem.read.ReadOutcome.Read;
import ibidem.read.ReadOutcome.Status;
import ibidem.read.ReadOutcome.Unread;
import ibidem.read.notes.TypedNotes;
import ibidem.read.worker.WorkerPool;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads text formats here as long as that is light, and hands everything else to a worker process. */
public final class FileReaders implements Readers {
    private final WorkerReader worker;
    private final Limits limits;

    /** Readers of every format, with the standard limits; no process is started before a file needs one. */
    public FileReaders() {
        this(Limits.STANDARD);
    }

    /** Readers of every format, with limits of one's own. */
    public FileReaders(Limits limits) {
        this(new WorkerPool(limits, Runtime.getRuntime().availableProcessors()), limits);
    }

    /** @param worker reads what is no text, and what is heavy, within limits of its own */
    public FileReaders(WorkerReader worker, Limits limits) {
        this.worker = worker;
        this.limits = limits;
    }

    @Override
    public ReadOutcome read(Path file) {
        String path = file.toString();
        try {
            if (Files.isDirectory(file)) {
                return unread(path, "", Status.UNSUPPORTED, "is a folder");
            }
            String mediaType = MediaTypes.of(path, head(file));
            if (MediaTypes.isBinaryNamedAsText(path, mediaType)) {
                return TextReader.noText(path, mediaType);
            }
            if (!MediaTypes.isText(mediaType) || Files.size(file) > HeapNeed.MOST) {
                return elsewhere(file, path, mediaType);
            }
            byte[] bytes = Files.readAllBytes(file);
            return HeapNeed.isLight(bytes, mediaType) ? text(path, mediaType, bytes) : elsewhere(file, path, mediaType);
        } catch (NoSuchFileException e) {
            return unread(path, "", Status.MISSING, "no such file");
        } catch (AccessDeniedException e) {
            return unread(path, "", Status.MISSING, "no permission to read it");
        } catch (IOException e) {
            return unread(path, "", Status.MISSING, "cannot be read: " + e.getMessage());
        }
    }

    @Override
    public ReadOutcome read(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(HeapNeed.MOST + 1);
        String mediaType = MediaTypes.of(name, bytes);
        if (MediaTypes.isBinaryNamedAsText(name, mediaType)) {
            return TextReader.noText(name, mediaType);
        }
        boolean here = MediaTypes.isText(mediaType) && HeapNeed.isLight(bytes, mediaType);
        return here ? text(name, mediaType, bytes) : elsewhere(name, mediaType, bytes, in);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MediaTypes.HEAD);
        }
    }

    private ReadOutcome text(String path, String mediaType, byte[] bytes) {
        try {
            return new Read(TextReader.document(path, mediaType, bytes, limits));
        } catch (UnreadableException e) {
            return unread(path, mediaType, e.status(), e.reason());
        }
    }

    private ReadOutcome elsewhere(Path file, String path, String mediaType) {
        ReadOutcome outcome = worker.read(file, path, mediaType);
        return MediaTypes.isText(mediaType) ? outcome : finished(outcome, mediaType);
    }

    /** A worker reads files, so a stream becomes one for a while. */
    private ReadOutcome elsewhere(String name, String mediaType, byte[] beginning, InputStream rest)
            throws IOException {
        Path file = Files.createTempFile("ibidem-", ".in");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                out.write(beginning);
                long left = limits.bytes(Limit.BYTES_IN) + 1 - beginning.length;
                byte[] buffer = new byte[1 << 16];
                for (int n = rest.read(buffer); n >= 0 && left > 0; n = rest.read(buffer)) {
                    out.write(buffer, 0, n);
                    left -= n;
                }
            }
            return elsewhere(file, name, mediaType);
        } finally {
            Files.delete(file);
        }
    }

    /** Office documents often have their notes typed as text; a name may promise another format. */
    private static ReadOutcome finished(ReadOutcome outcome, String mediaType) {
        if (!(outcome instanceof Read read)) {
            return outcome;
        }
        Document document = TypedNotes.added(read.document());
        return new Read(
                MediaTypes.isOtherThanPromised(outcome.path(), mediaType)
                        ? document.with(
                                MediaTypes.mismatch(document.provenance().mediaType()))
                        : document);
    }

    @Override
    public void close() {
        worker.close();
    }

    private static Unread unread(String path, String mediaType, Status status, String reason) {
        return new Unread(path, mediaType, status, reason);
    }
}
