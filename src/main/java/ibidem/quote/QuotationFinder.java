package ibidem.quote;

import ibidem.quote.marks.MarkReader;
import ibidem.quote.marks.Pair;
import ibidem.quote.speaker.Attributor;
import ibidem.read.Block;
import ibidem.read.Document;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        List<TextSpan> outers = pairs.stream().map(Pair::outer).toList();
        List<TextSpan> left = new ArrayList<>(areas.left());
        document.markers().forEach(marker -> left.add(marker.span()));
        left.sort(null);
        Attributor attributor = new Attributor(document.text(), areas.paragraphs(), outers, left, options.aliases());
        Attributor.@Nullable Attribution[] speakers = attributor.attribute();
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            Attributor.Attribution attribution = speakers[i];
            TextSpan span = pair.inner();
            List<String> labels = notes.of(pair.outer());
            String reason = attributor.termReason(i);
            boolean term = labels.isEmpty() && !reason.isEmpty();
            Set<Quotation.Flag> flags = pair.closed() ? Set.of() : EnumSet.of(Quotation.Flag.UNCLOSED);
            quotations.add(new Quotation(
                    span,
                    pair.pieces(),
                    term ? Quotation.Kind.TERM : Quotation.Kind.DIRECT,
                    term ? reason : "",
                    term || attribution == null ? null : attribution.speaker(),
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
