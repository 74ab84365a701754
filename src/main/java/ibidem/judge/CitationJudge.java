package ibidem.judge;

import ibidem.cite.Citation;
import ibidem.cite.Citation.Form;
import ibidem.cite.Citation.Sanity;
import ibidem.cite.Note;
import ibidem.cite.Resolution;
import ibidem.library.Availability;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rolls what is known of a citation up into its bucket. */
public final class CitationJudge {
    /** Faults that make a citation impossible to follow; the others are warnings. */
    private static final Set<Sanity> FATAL = EnumSet.of(
            Sanity.URL_MALFORMED,
            Sanity.URL_PLACEHOLDER,
            Sanity.DATE_IMPOSSIBLE,
            Sanity.DATE_FUTURE,
            Sanity.DOI_MALFORMED,
            Sanity.ISBN_CHECKSUM);

    private CitationJudge() {}

    /** @param availability of the work it leads to; null for a comment, which cites nothing */
    public static CitationVerdict judge(Citation citation, @Nullable Availability availability) {
        return new CitationVerdict(availability, bucket(citation, availability));
    }

    private static Bucket bucket(Citation citation, @Nullable Availability availability) {
        Availability.Status held = availability == null ? Availability.Status.AVAILABLE : availability.status();
        if (held == Availability.Status.WAIVED) {
            return Bucket.WAIVED;
        }
        if (citation.resolution().status() == Resolution.Status.DANGLING
                || held == Availability.Status.CONFLICT
                || citation.sanity().stream().anyMatch(FATAL::contains)) {
            return Bucket.UNSUPPORTED;
        }
        boolean unresolved = citation.resolution().status() == Resolution.Status.AMBIGUOUS
                || held != Availability.Status.AVAILABLE
                || citation.form() == Form.UNPARSED
                || citation.form() == Form.UNPUBLISHED;
        return unresolved ? Bucket.UNRESOLVED : Bucket.TRACEABLE;
    }

    /** The worst of a note's citations and its linkage. */
    public static Bucket note(Note note, List<CitationVerdict> verdicts) {
        Bucket worst = note.linkage() == Note.Linkage.DANGLING_MARKER || note.linkage() == Note.Linkage.DUPLICATE
                ? Bucket.UNSUPPORTED
                : Bucket.TRACEABLE;
        for (CitationVerdict verdict : verdicts) {
            worst = worse(worst, verdict.bucket());
        }
        return worst;
    }

    private static Bucket worse(Bucket a, Bucket b) {
        return rank(a) >= rank(b) ? a : b;
    }

    private static int rank(Bucket bucket) {
        return switch (bucket) {
            case TRACEABLE -> 0;
            case WAIVED -> 1;
            case UNRESOLVED -> 2;
            case UNSUPPORTED -> 3;
        };
    }
}
