package ibidem.check;

import ibidem.cite.CitationReader;
import ibidem.cite.Citations;
import ibidem.library.DraftReferences;
import ibidem.quote.NoteLinks;
import ibidem.quote.Quotation;
import ibidem.quote.QuotationFinder;
import ibidem.quote.QuoteOptions;
import ibidem.read.Document;
import ibidem.read.Marker;
import java.util.ArrayList;
import java.util.List;

/**
 * One draft, read: what it quotes and what it cites, before any source is looked at.
 *
 * @param words of each quotation, as they are compared
 * @param inText ids of the in-text citations that belong to each quotation
 * @param originals of the quotations that are known to be translations
 */
record Reading(
        Document document,
        List<Quotation> quotations,
        List<String> words,
        Citations citations,
        List<List<String>> inText,
        List<Translated> originals) {
    /** A quotation, by its index, and the words that it is the translation of. */
    record Translated(int quotation, String original) {}

    /** How many wordings of it are looked for: its quotations, then the originals. */
    int wordings() {
        return words.size() + originals.size();
    }

    static Reading of(Document document, QuotationFinder finder, CitationReader reader, CheckOptions options) {
        Citations citations = reader.read(document, options.today(), DraftReferences.of(document));
        List<Quotation> quotations =
                new CitedTitles(citations).asTerms(finder.find(document, new QuoteOptions(options.aliases())));
        List<Marker> anchors = citations.inText().stream()
                .map(citation -> new Marker(citation.id(), citation.span()))
                .toList();
        NoteLinks links = new NoteLinks(document, anchors);
        List<String> words = new ArrayList<>();
        List<List<String>> inText = new ArrayList<>();
        List<Translated> originals = new ArrayList<>();
        for (Quotation quotation : quotations) {
            words.add(Words.of(quotation, document));
            String original =
                    options.originals().of(document.provenance().path(), Words.shown(words.get(words.size() - 1)));
            if (!original.isEmpty()) {
                originals.add(new Translated(words.size() - 1, original));
            }
            inText.add(anchors.isEmpty() ? List.of() : links.of(quotation.span(), quotation.speaker()));
        }
        return new Reading(document, quotations, words, citations, inText, originals);
    }
}
