package ibidem.cite.data;

import ibidem.cite.CslDate;
import ibidem.cite.CslItem;
import ibidem.cite.CslName;
import ibidem.cite.find.DateFinder;
import ibidem.cite.find.FoundDate;
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

    void text(String variable, String value) {
        String plain = value.strip();
        if (!plain.isEmpty()) {
            text.putIfAbsent(variable, plain);
        }
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
