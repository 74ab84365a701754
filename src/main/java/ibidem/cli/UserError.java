package ibidem.cli;

/** Something the user can put right: one line, and the status it ends with. */
public final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    public UserError(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
