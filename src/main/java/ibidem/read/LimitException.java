package ibidem.read;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A limit met amid a stream: passes through parsers as the failure of their input. */
public final class LimitException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Limit limit;

    public LimitException(Limit limit) {
        super(limit.label());
        this.limit = limit;
    }

    public Limit limit() {
        return limit;
    }

    /** The limit that {@code failure} goes back to; null where it has another cause. */
    public static @Nullable Limit within(@Nullable Throwable failure) {
        Throwable at = failure;
        for (int i = 0; at != null && i < 20; i++) {
            if (at instanceof LimitException found) {
                return found.limit();
            }
            at = at.getCause();
        }
        return null;
    }
}
