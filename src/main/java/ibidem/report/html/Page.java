package ibidem.report.html;

import ibidem.check.CheckedDraft;
import ibidem.check.CheckedSource;
import ibidem.read.Document;
import ibidem.report.Positions;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What all parts of the page share: the markup it is written to, and the sources of the draft at hand by number. */
final class Page {
    private final Markup markup;
    private final Map<Integer, CheckedSource> sources = new HashMap<>();
    private final Map<String, Positions> positions = new HashMap<>();

    Page(Markup markup) {
        this.markup = markup;
    }

    /** From here on the numbers of sources are those of {@code draft}. */
    void enter(CheckedDraft draft) {
        sources.clear();
        draft.sources().forEach(source -> sources.put(source.source().number(), source));
    }

    Markup markup() {
        return markup;
    }

    @Nullable
    CheckedSource source(int number) {
        return sources.get(number);
    }

    Positions positions(CheckedSource source, Document document) {
        return positions.computeIfAbsent(source.source().path(), path -> new Positions(document));
    }
}
