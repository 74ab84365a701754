package ibidem.cli;

import ibidem.cite.Citation;
import ibidem.cite.Citation.Form;
import ibidem.cite.CslItem;
import ibidem.cite.Resolution;
import ibidem.cite.fields.FieldReader;
import ibidem.cite.fields.Fields;
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

    private final FieldReader fields = new FieldReader();
    private final Lexicon lexicon = Lexicon.load();

    List<Citation> citations(String line) {
        List<Piece> pieces = NoteSplitter.split(Scan.of(line, List.of(), lexicon));
        List<Form> forms = pieces.stream().map(Forms::of).toList();
        if (pieces.size() > 1 && WHOLE.containsAll(forms) && eachHasItsDate(pieces, forms)) {
            List<Citation> citations = new ArrayList<>();
            for (int i = 0; i < pieces.size(); i++) {
                citations.add(citation(line, pieces.get(i).span(), forms.get(i)));
            }
            return citations;
        }
        Form told = forms.size() == 1 ? forms.get(0) : Form.UNPARSED;
        return List.of(citation(line, new TextSpan(0, line.length()), told));
    }

    /** Authors divided by semicolons look like several citations, too; but only works have dates. */
    private boolean eachHasItsDate(List<Piece> pieces, List<Form> forms) {
        for (int i = 0; i < pieces.size(); i++) {
            CslItem item = forms.get(i) == Form.FULL
                    ? fields.read(pieces.get(i).text()).item()
                    : CslItem.EMPTY;
            boolean whole = item.issued() != null && !item.title().isEmpty();
            if (forms.get(i) == Form.FULL && !whole) {
                return false;
            }
        }
        return true;
    }

    private Citation citation(String line, TextSpan span, Form told) {
        Fields read = told == Form.IBID || told == Form.CROSSREF ? Fields.NONE : fields.read(span.of(line));
        Map<String, TextSpan> places = new HashMap<>();
        read.spans().forEach((name, place) -> places.put(name, place.shift(span.start())));
        Form form = TOLD.contains(told) ? told : form(read.item());
        return new Citation(span.of(line), span, form, read.item(), places, Resolution.NONE, List.of(), List.of());
    }

    private static Form form(CslItem item) {
        if (item.title().isEmpty() && item.authors().isEmpty()) {
            return item.get("URL").isEmpty() ? Form.UNPARSED : Form.BARE_URL;
        }
        boolean facts = item.issued() != null
                || !item.get("publisher").isEmpty()
                || !item.container().isEmpty()
                || !item.get("URL").isEmpty();
        return facts ? Form.FULL : Form.SHORT;
    }
}
