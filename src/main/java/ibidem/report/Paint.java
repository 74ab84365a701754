package ibidem.report;

import ibidem.judge.Bucket;
import org.jspecify.annotations.Nullable;

/** Colours of the terminal report, or their plain stand-ins; nothing is told by colour alone. */
record Paint(boolean color) {
    private static final String RESET = "\u001b[0m";

    /** The sign of a bucket: what can be read at a glance, in one column. */
    String sign(@Nullable Bucket bucket) {
        if (bucket == null) {
            return "·";
        }
        return switch (bucket) {
            case TRACEABLE -> wrap("32", "✓");
            case UNSUPPORTED -> wrap("1;31", "✗");
            case UNRESOLVED -> wrap("33", "?");
            case WAIVED -> wrap("36", "~");
        };
    }

    /** The name of a bucket, for reading aloud. */
    String name(Bucket bucket) {
        return switch (bucket) {
            case TRACEABLE -> wrap("32", "traceable");
            case UNSUPPORTED -> wrap("1;31", "UNSUPPORTED");
            case UNRESOLVED -> wrap("33", "unresolved");
            case WAIVED -> wrap("36", "waived");
        };
    }

    /** Words of the draft that the source does not have. */
    String added(String words) {
        return color ? wrap("1;31", words) : "{+" + words + "+}";
    }

    /** Words of the source that the draft does not have. */
    String dropped(String words) {
        return color ? wrap("1;32", words) : "[-" + words + "-]";
    }

    String strong(String words) {
        return wrap("1", words);
    }

    String faint(String words) {
        return wrap("2", words);
    }

    private String wrap(String code, String words) {
        return color && !words.isEmpty() ? "\u001b[" + code + "m" + words + RESET : words;
    }
}
