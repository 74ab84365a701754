package ibidem.read;

import ibidem.read.ReadOutcome.Read;
import ibidem.read.ReadOutcome.Status;
import ibidem.read.ReadOutcome.Unread;
import ibidem.read.charset.TextDecoder;
import ibidem.read.html.Html;
import ibidem.read.markdown.Markdown;
import ibidem.read.notes.TypedNotes;
import ibidem.read.plain.PlainText;
import ibidem.read.subtitles.Subtitles;
import ibidem.read.worker.WorkerPool;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Reads text formats here, and hands everything else to a worker process. */
public final class FileReaders implements Readers {
    /** More than any text a person wrote; keeps one file from filling the memory. */
    static final int MAX_BYTES = 256 * 1024 * 1024;

    /** HTML asks for the declaration in the first 1,024 bytes; long comments come before it in practice. */
    private static final int DECLARATION_BYTES = 8192;

    private final WorkerReader worker;

    /** Readers of every format, with the standard limits; no process is started before a file needs one. */
    public FileReaders() {
        this(new WorkerPool(Limits.STANDARD, Runtime.getRuntime().availableProcessors()));
    }

    /** @param worker reads every format that is not text */
    public FileReaders(WorkerReader worker) {
        this.worker = worker;
    }

    @Override
    public ReadOutcome read(Path file) {
        String path = file.toString();
        try {
            if (Files.isDirectory(file)) {
                return unread(path, "", Status.UNSUPPORTED, "is a folder");
            }
            String mediaType = MediaTypes.of(path, head(file));
            if (isBinaryNamedAsText(path, mediaType)) {
                return noText(path, mediaType);
            }
            if (!isText(mediaType)) {
                return finished(worker.read(file, path, mediaType), mediaType);
            }
            return Files.size(file) > MAX_BYTES ? tooLarge(path) : readText(path, mediaType, Files.readAllBytes(file));
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
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            return tooLarge(name);
        }
        String mediaType = MediaTypes.of(name, bytes);
        if (isBinaryNamedAsText(name, mediaType)) {
            return noText(name, mediaType);
        }
        return isText(mediaType) ? readText(name, mediaType, bytes) : readElsewhere(name, mediaType, bytes);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MediaTypes.HEAD);
        }
    }

    private static boolean isText(String mediaType) {
        return mediaType.equals(MediaTypes.PLAIN)
                || mediaType.equals(MediaTypes.MARKDOWN)
                || mediaType.equals(MediaTypes.HTML)
                || mediaType.equals(MediaTypes.SUBRIP)
                || mediaType.equals(MediaTypes.VTT);
    }

    /** A worker reads files, so a stream becomes one for a while. */
    private ReadOutcome readElsewhere(String name, String mediaType, byte[] bytes) throws IOException {
        Path file = Files.createTempFile("ibidem-", ".in");
        try {
            Files.write(file, bytes);
            return finished(worker.read(file, name, mediaType), mediaType);
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
        String promised = MediaTypes.promised(outcome.path());
        boolean other = !promised.isEmpty() && !promised.equals(mediaType);
        return new Read(other ? document.with(mismatch(document.provenance().mediaType())) : document);
    }

    private static String mismatch(String mediaType) {
        return "is " + mediaType + " by its content, not what its name says";
    }

    private static ReadOutcome readText(String path, String mediaType, byte[] bytes) {
        Decoded decoded = TextDecoder.decode(bytes, mediaType.equals(MediaTypes.HTML) ? declaredCharset(bytes) : "");
        String promised = MediaTypes.promised(path);
        if (!promised.isEmpty() && !promised.equals(mediaType)) {
            decoded = decoded.with(mismatch(mediaType));
        }
        if (!Gibberish.isText(decoded.text())) {
            return noText(path, mediaType);
        }
        if (decoded.text().isBlank()) {
            return unread(
                    path, mediaType, Status.NO_TEXT, bytes.length == 0 ? "the file is empty" : "nothing but blanks");
        }
        String sha256 = sha256(bytes);
        Document document = switch (mediaType) {
            case MediaTypes.MARKDOWN -> Markdown.read(new Provenance(path, mediaType, sha256, "markdown 1"), decoded);
            case MediaTypes.HTML -> Html.read(new Provenance(path, mediaType, sha256, "html 1"), decoded);
            case MediaTypes.SUBRIP, MediaTypes.VTT ->
                Subtitles.read(new Provenance(path, mediaType, sha256, "subtitles 1"), decoded);
            default -> PlainText.read(new Provenance(path, mediaType, sha256, "plain 1"), decoded);
        };
        if (document.text().isBlank()) {
            return unread(path, mediaType, Status.NO_TEXT, "no words in it");
        }
        return new Read(document);
    }

    private static String declaredCharset(byte[] bytes) {
        return Html.declaredCharset(
                new String(bytes, 0, Math.min(bytes.length, DECLARATION_BYTES), StandardCharsets.ISO_8859_1));
    }

    @Override
    public void close() {
        worker.close();
    }

    /** Zero bytes under a name that promises text: another program would make letters of them. */
    private static boolean isBinaryNamedAsText(String name, String mediaType) {
        return mediaType.equals(MediaTypes.BINARY) && !MediaTypes.byName(name).isEmpty();
    }

    private static Unread noText(String path, String mediaType) {
        return unread(path, mediaType, Status.UNSUPPORTED, "its content is binary, no text");
    }

    private static Unread tooLarge(String path) {
        return unread(path, "", Status.LIMIT, "larger than " + MAX_BYTES / (1024 * 1024) + " MB (limit on bytes)");
    }

    private static Unread unread(String path, String mediaType, Status status, String reason) {
        return new Unread(path, mediaType, status, reason);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
