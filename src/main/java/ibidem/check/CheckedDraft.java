package ibidem.check;

import ibidem.read.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One draft, checked.
 *
 * @param path as given
 * @param document null if it could not be read
 * @param reason why it could not be read; empty if it was
 * @param findings in the order of the text
 * @param sources those of the draft's library that its passages and citations name; the numbers in passages and
 *     availabilities are theirs
 */
public record CheckedDraft(
        String path,
        @Nullable Document document,
        String mediaType,
        String reason,
        List<CheckedQuotation> quotations,
        List<CheckedNote> notes,
        List<CheckedCitation> inText,
        List<CheckedCitation> bibliography,
        List<Finding> findings,
        Coverage coverage,
        List<CheckedSource> sources) {
    public CheckedDraft {
        quotations = List.copyOf(quotations);
        notes = List.copyOf(notes);
        inText = List.copyOf(inText);
        bibliography = List.copyOf(bibliography);
        findings = List.copyOf(findings);
        sources = List.copyOf(sources);
    }

    /** A draft that could not be read. */
    public static CheckedDraft unreadable(String path, String mediaType, String reason) {
        return new CheckedDraft(
                path,
                null,
                mediaType,
                reason,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Coverage.NONE,
                List.of());
    }

    /** This draft with other findings. */
    public CheckedDraft with(List<Finding> now) {
        return new CheckedDraft(
                path, document, mediaType, reason, quotations, notes, inText, bibliography, now, coverage, sources);
    }

    public boolean isRead() {
        return document != null;
    }

    /** The source of that number. @throws IllegalArgumentException if nothing of this draft names it */
    public CheckedSource source(int number) {
        for (CheckedSource source : sources) {
            if (source.source().number() == number) {
                return source;
            }
        }
        throw new IllegalArgumentException("no source " + number + " in the result of " + path);
    }
}
