package ibidem.cite.intext;

import ibidem.cite.Citation.Form;
import ibidem.cite.CslItem;
import ibidem.text.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in the running text that cites.
 *
 * @param entries of the list of works, those that it may mean
 * @param item what was read of a work that is in no list; else {@link CslItem#EMPTY}
 * @param locator page or the like; empty if none
 * @param title where it gives the work's title in marks; null if it does not
 * @param strict whether its shape alone shows that something is cited, also where the list has no such work
 */
record Mentioned(
        TextSpan span,
        Form form,
        List<Listed> entries,
        CslItem item,
        String locator,
        @Nullable TextSpan title,
        boolean strict) {
    Mentioned {
        entries = List.copyOf(entries);
    }

    /** Of a work that the list should have. */
    static Mentioned listed(TextSpan span, List<Listed> entries, String locator, boolean strict) {
        return new Mentioned(span, Form.SHORT, entries, CslItem.EMPTY, locator, null, strict);
    }

    /** Of what is in no list, being unpublished. */
    static Mentioned unpublished(TextSpan span, CslItem item) {
        return new Mentioned(span, Form.UNPUBLISHED, List.of(), item, "", null, false);
    }

    Mentioned titled(TextSpan at) {
        return new Mentioned(span, form, entries, item, locator, at, strict);
    }

    Mentioned shift(int by) {
        TextSpan shifted = title == null ? null : title.shift(by);
        return new Mentioned(span.shift(by), form, entries, item, locator, shifted, strict);
    }
}
