package ibidem.read;

import java.nio.file.Path;

/**
 * A file on its way to the reader of its format.
 *
 * @param name as given by the user, {@code -} for standard input
 * @param mediaType what it is taken to be; empty where nobody looked yet
 * @param sha256 of its bytes, lower-case hexadecimal
 */
public record Input(Path file, String name, String mediaType, String sha256, Limits limits) {
    public Input as(String type) {
        return new Input(file, name, type, sha256, limits);
    }

    /** @param reader name and version of the reader */
    public Provenance provenance(String reader) {
        return new Provenance(name, mediaType, sha256, reader);
    }
}
