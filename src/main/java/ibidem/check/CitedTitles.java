package ibidem.check;

import ibidem.cite.Citation;
import ibidem.cite.Citations;
import ibidem.cite.Citations.Entry;
import ibidem.cite.Citations.InText;
import ibidem.cite.Note;
import ibidem.quote.Quotation;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Where citations name their works: words between marks there are titles, whatever they look like as a sentence. */
final class CitedTitles {
    private static final String REASON = "the title of a work cited";

    /** A title's marks may be read with or without what stands beside them: so much of the words must be the title's. */
    private static final double MOST = 0.8;

    /** Spans of titles by their start. */
    private final NavigableMap<Integer, TextSpan> titles = new TreeMap<>();

    CitedTitles(Citations citations) {
        List<Citation> all = new ArrayList<>();
        citations.notes().stream().map(Note::citations).forEach(all::addAll);
        citations.inText().stream().map(InText::citation).forEach(all::add);
        citations.bibliography().stream().map(Entry::citation).forEach(all::add);
        for (Citation citation : all) {
            citation.fields().forEach((variable, span) -> {
                if (variable.contains("title")) {
                    titles.merge(span.start(), span, (a, b) -> a.length() >= b.length() ? a : b);
                }
            });
        }
    }

    /** The quotations, those that are titles made terms. */
    List<Quotation> asTerms(List<Quotation> quotations) {
        return quotations.stream().map(one -> isTitle(one) ? term(one) : one).toList();
    }

    private boolean isTitle(Quotation quotation) {
        TextSpan span = quotation.span();
        Map.Entry<Integer, TextSpan> before = titles.floorEntry(span.end());
        if (quotation.kind() == Quotation.Kind.TERM || before == null) {
            return false;
        }
        int shared = Math.min(span.end(), before.getValue().end()) - Math.max(span.start(), before.getKey());
        return shared >= MOST * span.length();
    }

    private static Quotation term(Quotation quotation) {
        return new Quotation(
                quotation.span(),
                quotation.fragments(),
                Quotation.Kind.TERM,
                REASON,
                null,
                quotation.notes(),
                quotation.flags());
    }
}
