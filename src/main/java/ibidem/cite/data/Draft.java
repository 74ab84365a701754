package ibidem.cite.data;

import ibidem.cite.CslDate;
import ibidem.cite.CslItem;
import ibidem.cite.CslName;
import ibidem.cite.find.DateFinder;
import ibidem.cite.find.FoundDate;
import ibidem.cite.find.Identifiers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An item in the making. */
final class Draft {
    String type = "";
    final Map<String, String> text = new HashMap<>();
    final Map<String, List<CslName>> names = new HashMap<>();
    final Map<String, CslDate> dates = new HashMap<>();

    /** Puts a variable; an identifier without the address that resolves it, a title without its markup. */
    void text(String variable, String value) {
        String plain = variable.equals("DOI") ? identifier(value) : Markup.without(value);
        if (!plain.isEmpty()) {
            text.putIfAbsent(variable, plain);
        }
    }

    /** {@code https://doi.org/10.1000/182}: the identifier alone. */
    private static String identifier(String value) {
        List<Identifiers.Found> found = Identifiers.dois(value);
        return found.isEmpty() ? value.strip() : found.get(0).value();
    }

    void name(String role, CslName name) {
        if (!name.display().isBlank()) {
            names.computeIfAbsent(role, key -> new ArrayList<>()).add(name);
        }
    }

    /** The first date in words that hold nothing else. */
    void date(String variable, String words) {
        List<FoundDate> found = DateFinder.find(words);
        if (!found.isEmpty()) {
            dates.putIfAbsent(variable, found.get(0).date());
        }
    }

    CslItem item() {
        return new CslItem(type, text, names, dates);
    }
}
