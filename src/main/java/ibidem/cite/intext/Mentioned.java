package ibidem.cite.intext;

import ibidem.text.TextSpan;
import java.util.List;

/**
 * A place in the running text that names a work of the list.
 *
 * @param names folded surnames; empty for keys and numbers
 * @param year as written; empty for keys and numbers
 * @param locator page or the like; empty if none
 * @param label key or number; empty for author and date
 * @param strict whether its shape alone shows that something is cited, also where the list has no such work
 */
record Mentioned(TextSpan span, List<String> names, String year, String locator, String label, boolean strict) {
    Mentioned {
        names = List.copyOf(names);
    }

    Mentioned withNames(List<String> others) {
        return new Mentioned(span, others, year, locator, label, strict);
    }
}
