package ibidem.check;

import ibidem.library.Holding;
import ibidem.library.Library;
import ibidem.library.LongText;
import ibidem.library.Searched;
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
    private final Map<Integer, Optional<? extends Searched>> texts = new LinkedHashMap<>(16, 0.75f, true);

    private long kept;

    public Documents(Library library) {
        this.library = library;
    }

    /**
     * What is looked at of a source.
     *
     * @param asItLies whether a plain text is taken as it lies in the file; one that is too long always is
     */
    Optional<? extends Searched> text(int source, boolean asItLies) {
        Optional<? extends Searched> plain = plain(source);
        boolean taken = plain.isPresent() && (asItLies || isTooLong(plain.get()));
        return taken ? plain : whole(source);
    }

    /** Whether a source is taken as it lies, and could be read as a document. */
    boolean isPlain(int source) {
        Optional<? extends Searched> plain = plain(source);
        return plain.isPresent() && !isTooLong(plain.get());
    }

    /** Whether a plain text is only looked at as it lies. */
    boolean isTooLong(int source) {
        Optional<? extends Searched> plain = plain(source);
        return plain.isPresent() && isTooLong(plain.get());
    }

    private static boolean isTooLong(Searched text) {
        return text instanceof LongText plain && plain.isTooLong();
    }

    /** A plain text as it lies in the file; empty for all others. */
    private Optional<? extends Searched> plain(int source) {
        Optional<? extends Searched> known = texts.get(2 * source + 1);
        return known != null ? known : keep(2 * source + 1, library.plain(source));
    }

    /** A source as read; empty if it cannot be. */
    Optional<Holding> whole(int source) {
        Optional<? extends Searched> known = texts.get(2 * source);
        if (known == null) {
            known = keep(2 * source, library.hold(source));
        }
        return known.map(Holding.class::cast);
    }

    /** Lets the ones go that were asked for longest ago; the one at hand stays, however large. */
    private <T extends Searched> Optional<T> keep(int key, Optional<T> holding) {
        kept += size(holding);
        Iterator<Optional<? extends Searched>> oldest = texts.values().iterator();
        while (kept > KEPT && oldest.hasNext()) {
            Optional<? extends Searched> one = oldest.next();
            if (holding.isEmpty() && size(one) > KEPT) {
                // Nothing is no reason to read a large text again.
                continue;
            }
            kept -= size(one);
            oldest.remove();
        }
        texts.put(key, holding);
        return holding;
    }

    private static long size(Optional<? extends Searched> text) {
        if (text.isEmpty()) {
            return 64;
        }
        return 256L
                + (text.get() instanceof Holding held ? held.document().file().length() : LONG_TEXT);
    }

    /** Code units that the blocks of a long text and its counts take, about. */
    private static final int LONG_TEXT = 1 << 17;
}
