package ibidem.check;

import ibidem.library.Holding;
import ibidem.library.Library;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The sources opened last, so that one that many quotations come from is read once. Not for several threads. */
public final class Documents {
    /** Code units of text kept, about. */
    private static final long KEPT = 16 << 20;

    private final Library library;
    private final Map<Integer, Optional<Holding>> plain = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Integer, Optional<Holding>> whole = new LinkedHashMap<>(16, 0.75f, true);
    private long kept;

    public Documents(Library library) {
        this.library = library;
    }

    /** A plain text as it lies in the file. */
    Optional<Holding> plain(int source) {
        Optional<Holding> known = plain.get(source);
        return known != null ? known : keep(source, library.plain(source), plain);
    }

    /** A source as read; empty if it cannot be. */
    Optional<Holding> whole(int source) {
        Optional<Holding> known = whole.get(source);
        return known != null ? known : keep(source, library.hold(source), whole);
    }

    private Optional<Holding> keep(int source, Optional<Holding> holding, Map<Integer, Optional<Holding>> in) {
        kept += size(holding);
        if (kept > KEPT) {
            plain.clear();
            whole.clear();
            kept = size(holding);
        }
        in.put(source, holding);
        return holding;
    }

    private static long size(Optional<Holding> holding) {
        return holding.isPresent() ? holding.get().document().file().length() + 256L : 64;
    }
}
