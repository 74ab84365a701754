package ibidem.cli;

import ibidem.cite.Citation;
import ibidem.cite.Citation.Form;
import ibidem.cite.CslItem;
import ibidem.cite.Locators;
import ibidem.cite.Resolution;
import ibidem.cite.fields.FieldReader;
import ibidem.cite.item.Fields;
import ibidem.cite.note.Forms;
import ibidem.cite.note.NoteSplitter;
import ibidem.cite.note.Piece;
import ibidem.cite.note.Scan;
import ibidem.cite.words.Lexicon;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one line of {@code parse}: a reference, or a whole note of several. */
final class NoteLine {
    /** Forms that stand for a work by themselves; a line is cut only where each piece has one of them. */
    private static final Set<Form> WHOLE =
            EnumSet.of(Form.FULL, Form.IBID, Form.CROSSREF, Form.ARCHIVAL, Form.UNPUBLISHED, Form.BARE_URL);
    /** Forms that the note's own words decide, whatever fields can be read. */
    private static final Set<Form> TOLD = EnumSet.of(Form.IBID, Form.CROSSREF, Form.UNPUBLISHED, Form.ARCHIVAL);

    /** A statute or a decision is cited in full without a date. */
    private static final Set<String> LAW = Set.of("legislation", "legal_case", "report");

    private final FieldReader fields = new FieldReader();
    private final Lexicon lexicon = Lexicon.load();

    List<Citation> citations(String line) {
        Emphasis words = Emphasis.of(line);
        List<Piece> pieces = NoteSplitter.split(Scan.of(words.plain(), words.italics(), lexicon));
        List<Form> forms = pieces.stream().map(Forms::of).toList();
        if (pieces.size() > 1 && WHOLE.containsAll(forms)) {
            List<Fields> read = new ArrayList<>();
            for (int i = 0; i < pieces.size(); i++) {
                read.add(read(words, pieces.get(i).span(), forms.get(i)));
            }
            if (eachHasItsDate(read, forms)) {
                List<Citation> citations = new ArrayList<>();
                for (int i = 0; i < pieces.size(); i++) {
                    TextSpan span = pieces.get(i).span();
                    citations.add(citation(line, words, words.inLine(span), span.start(), forms.get(i), read.get(i)));
                }
                return citations;
            }
        }
        Form told = forms.size() == 1 ? forms.get(0) : Form.UNPARSED;
        TextSpan all = new TextSpan(0, words.plain().length());
        return List.of(citation(line, words, new TextSpan(0, line.length()), 0, told, read(words, all, told)));
    }

    /** Authors divided by semicolons look like several citations, too; but only works have dates. */
    private static boolean eachHasItsDate(List<Fields> read, List<Form> forms) {
        for (int i = 0; i < forms.size(); i++) {
            CslItem item = read.get(i).item();
            boolean whole = item.issued() != null && !item.title().isEmpty();
            if (forms.get(i) == Form.FULL && !whole) {
                return false;
            }
        }
        return true;
    }

    private Fields read(Emphasis words, TextSpan span, Form told) {
        if (told == Form.IBID || told == Form.CROSSREF) {
            return Fields.NONE;
        }
        List<TextSpan> italics = words.italics().stream()
                .filter(span::contains)
                .map(italic -> italic.shift(-span.start()))
                .toList();
        String reference = span.of(words.plain());
        return switch (told) {
            case ARCHIVAL -> FieldReader.archival(reference, italics);
            case UNPUBLISHED -> FieldReader.unpublished(reference, italics);
            default -> fields.read(reference, italics);
        };
    }

    private static Citation citation(String line, Emphasis words, TextSpan inLine, int start, Form told, Fields read) {
        Map<String, TextSpan> places = new HashMap<>();
        read.spans().forEach((name, place) -> places.put(name, words.inLine(place.shift(start))));
        Form form = TOLD.contains(told) ? told : form(read.item());
        boolean located = !read.item().get("locator").isEmpty();
        CslItem item = located ? Locators.in(inLine.of(line), form, read.item()) : read.item();
        return new Citation(inLine.of(line), inLine, form, item, places, Resolution.NONE, List.of(), List.of());
    }

    private static Form form(CslItem item) {
        if (item.title().isEmpty() && item.authors().isEmpty()) {
            return item.get("URL").isEmpty() ? Form.UNPARSED : Form.BARE_URL;
        }
        boolean facts = LAW.contains(item.type())
                || item.issued() != null
                || !item.get("publisher").isEmpty()
                || !item.container().isEmpty()
                || !item.get("URL").isEmpty();
        return facts ? Form.FULL : Form.SHORT;
    }
}
