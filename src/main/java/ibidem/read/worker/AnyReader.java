package ibidem.read.worker;

import ibidem.read.Limit;
import ibidem.read.LimitException;
import ibidem.read.ReadOutcome;
import ibidem.read.ReadOutcome.Status;
import ibidem.read.UnreadableException;
import ibidem.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file of any format and turns whatever goes wrong into an outcome. */
final class AnyReader {
    private AnyReader() {}

    static ReadOutcome read(Request request) {
        String type = request.mediaType();
        try {
            if (Files.size(request.file()) > request.limits().bytes(Limit.BYTES_IN)) {
                throw UnreadableException.limit(Limit.BYTES_IN, request.limits());
            }
            Format format = Format.of(request.file(), type, request.limits());
            type = format.mediaType();
            return new ReadOutcome.Read(
                    format.reader().read(request.input(sha256(request.file())).as(type)));
        } catch (UnreadableException e) {
            return new ReadOutcome.Unread(request.name(), type, e.status(), e.reason());
        } catch (OutOfMemoryError e) {
            return beyond(Limit.MEMORY, request, type);
        } catch (StackOverflowError e) {
            return beyond(Limit.DEPTH, request, type);
        } catch (IOException | RuntimeException | LinkageError | AssertionError e) {
            Limit limit = LimitException.within(e);
            if (limit != null) {
                return beyond(limit, request, type);
            }
            // Parsers meet broken files with whatever comes to hand; a broken file is all that it means.
            return new ReadOutcome.Unread(
                    request.name(), type, Status.DAMAGED, "its content breaks off or makes no sense");
        }
    }

    private static ReadOutcome beyond(Limit limit, Request request, String type) {
        String reason = UnreadableException.reason(limit, request.limits());
        return new ReadOutcome.Unread(request.name(), type, Status.LIMIT, reason);
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Sha256.hex(Sha256.of(in));
        }
    }
}
