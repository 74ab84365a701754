package ibidem.library.data;

/** A manifest that cannot be used; the message is one line with file, line and remedy. */
public final class ManifestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ManifestException(String message) {
        super(message, null, false, false);
    }
}
