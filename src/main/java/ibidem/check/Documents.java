package ibidem.check;

import ibidem.library.Holding;
import ibidem.library.Library;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The sources opened last, so that one that many quotations come from is read once. Not for several threads. */
public final class Documents {
    /** Code units of text kept, about. */
    private static final long KEPT = 16 << 20;

    private final Library library;
    /** By twice the source's number, one more for the text as it lies; the one asked for last comes last. */
    private final Map<Integer, Optional<Holding>> holdings = new LinkedHashMap<>(16, 0.75f, true);

    private long kept;

    public Documents(Library library) {
        this.library = library;
    }

    /** A plain text as it lies in the file. */
    Optional<Holding> plain(int source) {
        Optional<Holding> known = holdings.get(2 * source + 1);
        return known != null ? known : keep(2 * source + 1, library.plain(source));
    }

    /** A source as read; empty if it cannot be. */
    Optional<Holding> whole(int source) {
        Optional<Holding> known = holdings.get(2 * source);
        return known != null ? known : keep(2 * source, library.hold(source));
    }

    /** Lets the ones go that were asked for longest ago; the one at hand stays, however large. */
    private Optional<Holding> keep(int key, Optional<Holding> holding) {
        kept += size(holding);
        Iterator<Optional<Holding>> oldest = holdings.values().iterator();
        while (kept > KEPT && oldest.hasNext()) {
            Optional<Holding> one = oldest.next();
            if (holding.isEmpty() && size(one) > KEPT) {
                // Nothing is no reason to read a large text again.
                continue;
            }
            kept -= size(one);
            oldest.remove();
        }
        holdings.put(key, holding);
        return holding;
    }

    private static long size(Optional<Holding> holding) {
        return holding.isPresent() ? holding.get().document().file().length() + 256L : 64;
    }
}
