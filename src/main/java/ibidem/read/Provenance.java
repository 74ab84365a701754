package ibidem.read;

/**
 * Where a document came from.
 *
 * @param path as given by the caller, {@code -} for standard input
 * @param mediaType by content
 * @param sha256 of the file's bytes, lower-case hexadecimal
 * @param reader name and version of the reader, part of the cache's key
 */
public record Provenance(String path, String mediaType, String sha256, String reader) {
    /** The same file, read by another. */
    public Provenance by(String name) {
        return new Provenance(path, mediaType, sha256, name);
    }
}
