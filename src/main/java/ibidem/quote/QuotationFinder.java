package ibidem.quote;

import ibidem.quote.marks.MarkReader;
import ibidem.quote.marks.Pair;
import ibidem.read.Block;
import ibidem.read.Document;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds every quotation of a document and says whose words the document says it is. Stateless. */
public final class QuotationFinder {
    private static final int TERM_WORDS = 4;

    /** The quotations in the order of the text; those inside other quotations belong to these. */
    public List<Quotation> find(Document document, QuoteOptions options) {
        Areas areas = Areas.of(document);
        boolean[] ends = new boolean[areas.paragraphs().size()];
        for (int i = 0; i < ends.length; i++) {
            Block.Kind kind = areas.kinds().get(i);
            boolean same = i + 1 < ends.length && areas.kinds().get(i + 1) == kind;
            ends[i] = kind != Block.Kind.PARAGRAPH || !same;
        }
        List<Pair> pairs = MarkReader.read(document.text(), areas.paragraphs(), ends, areas.left());
        List<Quotation> quotations = new ArrayList<>();
        NoteLinks notes = new NoteLinks(document);
        for (Pair pair : pairs) {
            TextSpan span = pair.inner();
            List<String> labels = notes.of(pair.outer());
            boolean term = words(document.words(span)) < TERM_WORDS && labels.isEmpty();
            Set<Quotation.Flag> flags = pair.closed() ? Set.of() : EnumSet.of(Quotation.Flag.UNCLOSED);
            quotations.add(new Quotation(
                    span,
                    pair.pieces(),
                    term ? Quotation.Kind.TERM : Quotation.Kind.DIRECT,
                    term ? "few words, no attribution" : "",
                    null,
                    labels,
                    flags));
        }
        return List.copyOf(quotations);
    }

    private static int words(String text) {
        int words = 0;
        boolean in = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            words += !space && !in ? 1 : 0;
            in = !space;
        }
        return words;
    }
}
