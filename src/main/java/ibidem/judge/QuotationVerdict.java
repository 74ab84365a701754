package ibidem.judge;

import ibidem.align.Edit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of one quotation.
 *
 * @param level null unless the words were found the same
 * @param reason why it could not be checked; null unless the wording is {@code UNRESOLVED}
 * @param alteration the gravest edit; null unless the wording is {@code ALTERED}
 * @param detail one line for a person: what the wording verdict rests on (why spliced, partly found ...); may be empty
 * @param bucket null for a {@code TERM}
 * @param passages best first; for a quotation that was not found, the nearest
 */
public record QuotationVerdict(
        @Nullable Wording wording,
        @Nullable Level level,
        @Nullable Reason reason,
        Edit.@Nullable Kind alteration,
        String detail,
        Locus locus,
        SpeakerMatch speakerMatch,
        Place place,
        Set<Flag> flags,
        @Nullable Bucket bucket,
        List<FoundPassage> passages) {
    public QuotationVerdict {
        flags = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(flags));
        passages = List.copyOf(passages);
    }

    /** This verdict in another bucket: a person's waiver counts it apart. */
    public QuotationVerdict with(Bucket now) {
        return new QuotationVerdict(
                wording, level, reason, alteration, detail, locus, speakerMatch, place, flags, now, passages);
    }
}
