package ibidem.check;

import ibidem.library.Source;
import ibidem.read.Document;
import org.jspecify.annotations.Nullable;

/**
 * A source as the run saw it.
 *
 * @param document its text; null if it could not be read
 * @param reason why it could not be read; empty if it was
 */
public record CheckedSource(Source source, @Nullable Document document, String mediaType, String reason) {
    public boolean isRead() {
        return document != null;
    }
}
