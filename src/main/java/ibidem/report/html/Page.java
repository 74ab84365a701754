package ibidem.report.html;

import ibidem.check.CheckResult;
import ibidem.check.CheckedSource;
import ibidem.read.Document;
import ibidem.report.Positions;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What all parts of the page share: the markup it is written to, and the sources by number. */
final class Page {
    private final Markup markup;
    private final Map<Integer, CheckedSource> sources = new HashMap<>();
    private final Map<Integer, Positions> positions = new HashMap<>();

    Page(Markup markup, CheckResult result) {
        this.markup = markup;
        result.sources().forEach(source -> sources.put(source.source().number(), source));
    }

    Markup markup() {
        return markup;
    }

    @Nullable
    CheckedSource source(int number) {
        return sources.get(number);
    }

    Positions positions(CheckedSource source, Document document) {
        return positions.computeIfAbsent(source.source().number(), number -> new Positions(document));
    }
}
