package ibidem.read;

/** Why a file gives no text. Its message is one line for a person: what is wrong and what can be done. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final ReadOutcome.Status status;

    public UnreadableException(ReadOutcome.Status status, String reason) {
        super(reason);
        this.status = status;
    }

    public UnreadableException(ReadOutcome.Status status, String reason, Throwable cause) {
        super(reason, cause);
        this.status = status;
    }

    public static UnreadableException damaged(String reason) {
        return new UnreadableException(ReadOutcome.Status.DAMAGED, reason);
    }

    /** The file goes beyond {@code limit}. */
    public static UnreadableException limit(Limit limit, Limits limits) {
        return new UnreadableException(ReadOutcome.Status.LIMIT, reason(limit, limits));
    }

    /** What to tell a person whose file goes beyond {@code limit}. */
    public static String reason(Limit limit, Limits limits) {
        return "reading it goes beyond the limit " + limit.label() + " (" + limits.of(limit) + " " + limit.unit()
                + "); a higher one can be set";
    }

    public ReadOutcome.Status status() {
        return status;
    }

    /** The reason; never null. */
    public String reason() {
        String message = getMessage();
        return message == null ? status.toString() : message;
    }
}
