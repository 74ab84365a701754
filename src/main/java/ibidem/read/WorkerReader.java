package ibidem.read;

import java.nio.file.Path;

/** The way to formats that are parsed in a process of their own. */
public interface WorkerReader extends AutoCloseable {
    /**
     * Reads one file that was recognised as something else than text.
     *
     * @param file where its bytes are
     * @param name as given by the caller, {@code -} for standard input
     * @param mediaType what its first bytes say, {@code application/octet-stream} where they say nothing
     */
    ReadOutcome read(Path file, String name, String mediaType);

    /** Ends worker processes, if any were started. */
    @Override
    void close();
}
