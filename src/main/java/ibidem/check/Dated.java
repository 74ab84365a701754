package ibidem.check;

import ibidem.cite.CslDate;
import ibidem.cite.find.DateFinder;
import ibidem.cite.find.FoundDate;
import ibidem.library.Holding;
import ibidem.library.Source;
import ibidem.read.Document;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares the dates that sources and drafts state of themselves, else those in their files' names. */
final class Dated {
    private Dated() {}

    /** Whether both state a day and the source's is after the draft's: then the draft cannot have copied from it. */
    static boolean isLater(Source source, Optional<Holding> holding, Document draft) {
        CslDate ours = day(draft.metadata().published());
        if (ours == null) {
            ours = named(draft.provenance().path());
        }
        CslDate theirs = source.description().csl().issued();
        if (theirs == null || !theirs.isFull()) {
            theirs = holding.map(held -> day(held.document().metadata().published()))
                    .orElse(null);
        }
        if (theirs == null) {
            theirs = named(source.path());
        }
        return ours != null && theirs != null && theirs.compareTo(ours) > 0;
    }

    /** The day that a file's name gives; good enough where it can only take a charge back. */
    private static @Nullable CslDate named(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).replace('_', ' ');
        return DateFinder.find(name).stream()
                .map(FoundDate::date)
                .filter(CslDate::isFull)
                .findFirst()
                .orElse(null);
    }

    /** A day as ISO 8601 writes it, with or without a time after it. */
    private static @Nullable CslDate day(String published) {
        if (published.length() < 10 || published.charAt(4) != '-' || published.charAt(7) != '-') {
            return null;
        }
        try {
            return new CslDate(
                    Integer.parseInt(published.substring(0, 4)),
                    Integer.parseInt(published.substring(5, 7)),
                    Integer.parseInt(published.substring(8, 10)));
        } catch (NumberFormatException notADay) {
            return null;
        }
    }
}
