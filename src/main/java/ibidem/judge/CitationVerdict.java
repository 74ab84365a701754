package ibidem.judge;

import ibidem.library.Availability;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of one citation beyond what it says itself.
 *
 * @param availability of the work it leads to; null for a comment, which cites nothing
 */
public record CitationVerdict(@Nullable Availability availability, Bucket bucket) {}
