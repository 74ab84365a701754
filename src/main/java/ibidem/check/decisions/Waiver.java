package ibidem.check.decisions;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person's word for a quotation that no held source can show, or for an unpublished work.
 *
 * @param quotation the words, or their beginning; empty if the waiver is for a citation
 * @param citation the citation, or its beginning; empty if the waiver is for a quotation
 * @param file glob of the drafts; empty for all
 * @param by who checked it, or who holds the notes
 * @param how {@code telephone}, {@code recording}, {@code notes}, {@code seen}, {@code translation} ...
 * @param on the day of the check
 * @param until the last day it holds
 * @param reason why the library cannot hold the source
 * @param sha256 of the notes or the recording; may be empty
 * @param original for a translated quotation the words of the original, to be looked for in the library; may be empty
 * @param line where it stands in the configuration, from 1
 */
public record Waiver(
        String quotation,
        String citation,
        String file,
        String by,
        String how,
        LocalDate on,
        Optional<LocalDate> until,
        String reason,
        String sha256,
        String original,
        int line) {
    /** Whether it still holds on {@code today}. */
    public boolean holds(LocalDate today) {
        return until.isEmpty() || !today.isAfter(until.get());
    }

    /** {@code telephone, by Ann Example on 2026-10-01: reason}, with the hash and the last day where they are given. */
    public String says() {
        String hash = sha256.isEmpty() ? "" : ", sha256 " + sha256;
        String last = until.map(day -> ", until " + day).orElse("");
        return who() + hash + last + ": " + reason;
    }

    /** {@code telephone, by Ann Example on 2026-10-01}. */
    String who() {
        return how + ", by " + by + " on " + on;
    }
}
