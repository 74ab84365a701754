package ibidem.read;

/** The way to formats that are parsed in a process of their own. */
public interface WorkerReader extends AutoCloseable {
    /**
     * Reads one file that was recognised as something else than text.
     *
     * @param path as given by the caller
     * @param mediaType what its first bytes say, {@code application/octet-stream} where they say nothing
     */
    ReadOutcome read(String path, String mediaType, byte[] bytes);

    /** Ends worker processes, if any were started. */
    @Override
    void close();
}
