package ibidem.read.worker;

import ibidem.read.FormatReader;
import ibidem.read.ReadOutcome.Status;
import ibidem.read.UnreadableException;
import java.io.IOException;
import java.nio.file.Path;

/** What a file is by its content, and who reads it. */
record Format(String mediaType, FormatReader reader) {
    static Format of(Path file, String hint) throws IOException, UnreadableException {
        throw new UnreadableException(Status.UNSUPPORTED, "this format cannot be read");
    }
}
