package ibidem.cite.intext;

import ibidem.cite.Citation;
import ibidem.cite.Citation.Form;
import ibidem.cite.Citations.InText;
import ibidem.cite.CslItem;
import ibidem.cite.Resolution;
import ibidem.cite.Resolution.Status;
import ibidem.cite.words.Lexicon;
import ibidem.read.Block;
import ibidem.read.Document;
import ibidem.read.Inline;
import ibidem.read.Marker;
import ibidem.read.NoteText;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what the running text cites and ties it to the list of works. */
public final class InTextReader {
    private final Lexicon lexicon;

    public InTextReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @param entries the list of works, those known by key among them */
    public List<InText> read(Document document, List<Listed> entries) {
        Shelf shelf = new Shelf(entries);
        List<Mentioned> mentioned = new ArrayList<>();
        if (!shelf.isEmpty()) {
            mentioned.addAll(authorDates(document, shelf));
            mentioned.addAll(numbers(document, shelf));
        }
        mentioned.addAll(keys(document));
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

    /**
     * Author and date. Where most of what looks like it leads nowhere, the list of works is not of that kind, and only
     * what leads somewhere is kept.
     */
    private List<Mentioned> authorDates(Document document, Shelf shelf) {
        List<Mentioned> known = new ArrayList<>();
        List<Mentioned> unknown = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (!isBody(block)) {
                continue;
            }
            for (Mentioned found :
                    AuthorDates.find(document.words(block.span()), block.span().start(), lexicon)) {
                Mentioned mention = found.strict() ? found : named(found, shelf);
                if (!shelf.find(mention.names(), mention.year()).isEmpty()) {
                    known.add(mention);
                } else if (mention.strict()) {
                    unknown.add(mention);
                }
            }
        }
        if (known.size() > unknown.size()) {
            known.addAll(unknown);
        }
        return known;
    }

    /** In running text words may stand before the names that begin with a capital, too: {@code The World Bank (2001)}. */
    private static Mentioned named(Mentioned found, Shelf shelf) {
        List<String> names = found.names();
        while (names.size() > 1 && shelf.find(names, found.year()).isEmpty()) {
            names = names.subList(1, names.size());
        }
        return shelf.find(names, found.year()).isEmpty() ? found : found.withNames(names);
    }

    static boolean isBody(Block block) {
        return switch (block.kind()) {
            case PARAGRAPH, BLOCK_QUOTATION, LIST_ITEM, CAPTION -> true;
            default -> false;
        };
    }

    /** {@code [12]} where entries are numbered and no note has that label. */
    private static List<Mentioned> numbers(Document document, Shelf shelf) {
        Set<String> notes = new HashSet<>();
        for (NoteText note : document.notes()) {
            if (note.kind() == NoteText.Kind.NOTE) {
                notes.add(note.label());
            }
        }
        List<Mentioned> found = new ArrayList<>();
        for (Marker marker : document.markers()) {
            if (!notes.contains(marker.label()) && shelf.labelled(marker.label()) != null) {
                found.add(new Mentioned(marker.span(), List.of(), "", "", marker.label(), true));
            }
        }
        return found;
    }

    private static List<Mentioned> keys(Document document) {
        List<Mentioned> found = new ArrayList<>();
        for (Inline inline : document.inlines()) {
            if (inline.kind() == Inline.Kind.CITATION_KEY) {
                found.add(Keys.mentioned(document, inline));
            }
        }
        return found;
    }

    private static Citation citation(Document document, Mentioned mention, Shelf shelf) {
        List<Listed> entries = mention.label().isEmpty() ? shelf.find(mention.names(), mention.year()) : List.of();
        Listed labelled = shelf.labelled(mention.label());
        if (labelled != null) {
            entries = List.of(labelled);
        }
        Resolution resolution;
        if (entries.size() == 1) {
            String id = entries.get(0).id();
            resolution = new Resolution(Status.RESOLVED, "", 0, id, List.of(id));
        } else if (entries.isEmpty() && shelf.isEmpty()) {
            resolution = Resolution.NONE;
        } else {
            Status status = entries.isEmpty() ? Status.DANGLING : Status.AMBIGUOUS;
            resolution = new Resolution(status, "", 0, "", List.of());
        }
        CslItem item = entries.size() == 1 ? entries.get(0).citation().csl() : CslItem.EMPTY;
        return new Citation(
                document.words(mention.span()),
                mention.span(),
                Form.SHORT,
                located(item, mention.locator()),
                Map.of(),
                resolution,
                List.of(),
                List.of());
    }

    private static CslItem located(CslItem item, String locator) {
        if (locator.isEmpty()) {
            return item;
        }
        Map<String, String> text = new HashMap<>(item.text());
        text.put("locator", locator);
        return new CslItem(item.type(), text, item.names(), item.dates());
    }

    /** A citation's whole text, for spans that leave the brackets out. */
    static TextSpan withBrackets(Document document, TextSpan span) {
        String text = document.text();
        boolean open = span.start() > 0 && text.charAt(span.start() - 1) == '[';
        boolean close = span.end() < text.length() && text.charAt(span.end()) == ']';
        return open && close ? new TextSpan(span.start() - 1, span.end() + 1) : span;
    }
}
