package ibidem.cite.intext;

import ibidem.cite.Citation;
import ibidem.cite.Citation.Form;
import ibidem.cite.Citations.InText;
import ibidem.cite.CslItem;
import ibidem.cite.Locators;
import ibidem.cite.Resolution;
import ibidem.cite.Resolution.Status;
import ibidem.cite.words.Lexicon;
import ibidem.read.Block;
import ibidem.read.Document;
import ibidem.read.Inline;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds what the running text cites and ties it to the list of works. */
public final class InTextReader {
    private final Lexicon lexicon;

    public InTextReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * @param italics of the document, in order
     * @param entries the list of works, those known by key among them
     */
    public List<InText> read(Document document, List<TextSpan> italics, List<Listed> entries) {
        Shelf shelf = new Shelf(entries);
        List<Mentioned> mentioned = new BracketReader(document, italics, shelf, lexicon).read();
        for (Inline inline : document.inlines()) {
            Mentioned key = inline.kind() == Inline.Kind.CITATION_KEY ? Keys.mentioned(document, inline, shelf) : null;
            if (key != null) {
                mentioned.add(key);
            }
        }
        List<Citation> citations = new ArrayList<>();
        for (Mentioned mention : mentioned) {
            citations.add(citation(document, mention, shelf));
        }
        if (citations.isEmpty()) {
            citations.addAll(LinkCitations.read(document));
        }
        citations.sort((a, b) -> a.span().compareTo(b.span()));
        List<InText> found = new ArrayList<>();
        for (Citation citation : citations) {
            found.add(new InText("c" + (found.size() + 1), citation));
        }
        return found;
    }

    static boolean isBody(Block block) {
        return switch (block.kind()) {
            case PARAGRAPH, BLOCK_QUOTATION, LIST_ITEM, CAPTION -> true;
            default -> false;
        };
    }

    private static Citation citation(Document document, Mentioned mention, Shelf shelf) {
        List<Listed> entries = mention.entries();
        Resolution resolution;
        if (entries.size() == 1) {
            String id = entries.get(0).id();
            resolution = new Resolution(Status.RESOLVED, "", 0, id, List.of(id));
        } else if (entries.isEmpty() && (shelf.isEmpty() || mention.form() == Form.UNPUBLISHED)) {
            resolution = Resolution.NONE;
        } else {
            Status status = entries.isEmpty() ? Status.DANGLING : Status.AMBIGUOUS;
            resolution = new Resolution(status, "", 0, "", List.of());
        }
        CslItem item = entries.size() == 1 ? entries.get(0).citation().csl() : mention.item();
        return new Citation(
                document.words(mention.span()),
                mention.span(),
                mention.form(),
                Locators.with(item, document.words(mention.span()), mention.locator()),
                mention.title() == null ? Map.of() : Map.of("title", mention.title()),
                resolution,
                List.of(),
                List.of());
    }
}
