package ibidem.cite.intext;

import ibidem.cite.Spans;
import ibidem.cite.note.Scan;
import ibidem.cite.words.Lexicon;
import ibidem.read.Block;
import ibidem.read.Document;
import ibidem.read.Marker;
import ibidem.read.NoteText;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads what the brackets of one document's running text cite, and numbers of entries that stand without brackets. */
final class BracketReader {
    private final Document document;
    private final List<TextSpan> italics;
    private final Shelf shelf;
    private final Lexicon lexicon;
    private final Set<String> notes;
    private final AuthorDates authorDates;
    private final Numbers numbers;
    private final List<Mentioned> dated = new ArrayList<>();
    private final List<Mentioned> others = new ArrayList<>();
    /** Ends of the brackets that were read, by their starts. */
    private final TreeMap<Integer, Integer> read = new TreeMap<>();

    /** @param italics of the document, in order */
    BracketReader(Document document, List<TextSpan> italics, Shelf shelf, Lexicon lexicon) {
        this.document = document;
        this.italics = italics;
        this.shelf = shelf;
        this.lexicon = lexicon;
        this.notes = document.notes().stream()
                .filter(note -> note.kind() == NoteText.Kind.NOTE)
                .map(NoteText::label)
                .collect(Collectors.toSet());
        this.authorDates = new AuthorDates(shelf);
        this.numbers = new Numbers(shelf, notes);
    }

    List<Mentioned> read() {
        for (Block block : document.blocks()) {
            String words = InTextReader.isBody(block) ? document.words(block.span()) : "";
            if (!shelf.isEmpty() || hasDatedBracket(words)) {
                block(words, block.span());
            }
        }
        List<Mentioned> found = led();
        found.addAll(others);
        for (Marker marker : document.markers()) {
            Listed entry = notes.contains(marker.label()) ? null : shelf.labelled(marker.label());
            if (entry != null && !isRead(marker.span())) {
                found.add(Mentioned.listed(marker.span(), List.of(entry), "", true));
            }
        }
        return found;
    }

    /** Without a list only talks are cited, and they are dated: most blocks need no closer look. */
    private static boolean hasDatedBracket(String words) {
        for (int open = words.indexOf('('); open >= 0; open = words.indexOf('(', open + 1)) {
            for (int i = open + 1; i < words.length() && words.charAt(i) != '(' && words.charAt(i) != ')'; i++) {
                if (Character.isDigit(words.charAt(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private void block(String words, TextSpan place) {
        int base = place.start();
        Scan scan = Scan.of(words, Spans.within(italics, place), lexicon);
        for (int i = 0; i < scan.tokens().size(); i++) {
            Bracket bracket = Bracket.at(scan, i);
            if (bracket.isEmpty()) {
                continue;
            }
            List<Mentioned> talks = Talks.in(bracket);
            List<Mentioned> found = talks.isEmpty() && !shelf.isEmpty() ? authorDates.read(bracket) : List.of();
            found.forEach(mention -> dated.add(mention.shift(base)));
            List<Mentioned> rest = !talks.isEmpty() || !found.isEmpty() ? talks : numbers.read(bracket);
            rest.forEach(mention -> others.add(mention.shift(base)));
            if (!found.isEmpty() || !rest.isEmpty()) {
                read.put(base + scan.tokens().start(i), base + scan.tokens().end(bracket.close()));
                i = bracket.close();
            }
        }
    }

    private boolean isRead(TextSpan span) {
        Map.Entry<Integer, Integer> before = read.floorEntry(span.start());
        return before != null && span.end() <= before.getValue();
    }

    /**
     * Where most of what looks like author and date leads nowhere, the list of works is not of that kind, and only what
     * leads somewhere is kept.
     */
    private List<Mentioned> led() {
        List<Mentioned> known = new ArrayList<>();
        List<Mentioned> unknown = new ArrayList<>();
        for (Mentioned mention : dated) {
            if (!mention.entries().isEmpty()) {
                known.add(mention);
            } else if (mention.strict()) {
                unknown.add(mention);
            }
        }
        if (known.size() > unknown.size()) {
            known.addAll(unknown);
        }
        return known;
    }
}
