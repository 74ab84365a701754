package ibidem.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** The door to documents: finds the reader for a file by its content and name, and answers for it. */
public interface Readers extends AutoCloseable {
    /** Reads one file; never throws for what the file is or holds. */
    ReadOutcome read(Path file);

    /** Reads a stream to its end. @param name stands in the provenance ({@code -}) */
    ReadOutcome read(String name, InputStream in) throws IOException;

    /** Ends worker processes, if any were started. */
    @Override
    void close();
}
