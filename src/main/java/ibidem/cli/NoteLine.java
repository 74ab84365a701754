package ibidem.cli;

import ibidem.cite.Citation;
import ibidem.cite.CslItem;
import ibidem.cite.Resolution;
import ibidem.cite.fields.FieldReader;
import ibidem.cite.fields.Fields;
import ibidem.text.TextSpan;
import java.util.List;

/** Reads one line of {@code parse}: a reference, or a whole note. */
final class NoteLine {
    private final FieldReader fields = new FieldReader();

    List<Citation> citations(String line) {
        Fields read = fields.read(line);
        return List.of(new Citation(
                line,
                new TextSpan(0, line.length()),
                form(read.item()),
                read.item(),
                read.spans(),
                Resolution.NONE,
                List.of(),
                List.of()));
    }

    private static Citation.Form form(CslItem item) {
        if (item.title().isEmpty() && item.authors().isEmpty()) {
            return item.get("URL").isEmpty() ? Citation.Form.UNPARSED : Citation.Form.BARE_URL;
        }
        boolean facts = item.issued() != null
                || !item.get("publisher").isEmpty()
                || !item.container().isEmpty()
                || !item.get("URL").isEmpty();
        return facts ? Citation.Form.FULL : Citation.Form.SHORT;
    }
}
