package ibidem.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a check depends on besides drafts and sources.
 *
 * @param today the day that counts as today for dates in the future and for expiry
 * @param libraryComplete whether words that stand in no source of the library are claimed to stand nowhere
 * @param minorCounts whether minor alterations count against the draft ({@code --house ap})
 * @param aliases other spellings of a speaker's name, by the name
 * @param originals of translated quotations, to be looked for beside them
 */
public record CheckOptions(
        LocalDate today,
        boolean libraryComplete,
        boolean minorCounts,
        Map<String, List<String>> aliases,
        Original.Known originals) {
    public CheckOptions {
        aliases = Map.copyOf(aliases);
    }

    /** What a check without any option does on that day. */
    public static CheckOptions on(LocalDate today) {
        return new CheckOptions(today, false, false, Map.of(), Original.Known.NONE);
    }
}
