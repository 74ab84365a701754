package ibidem.cite;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A work in the terms of CSL 1.0.2, under CSL's own variable names.
 *
 * @param type a CSL type ({@code article-newspaper}); empty if unknown
 * @param text ordinary variables: {@code title}, {@code container-title}, {@code publisher}, {@code volume},
 *     {@code page}, {@code DOI}, {@code URL}, {@code locator}, {@code label} ...
 * @param names {@code author}, {@code editor}, {@code translator} ...
 * @param dates {@code issued}, {@code accessed} ...
 * @see <a href="https://docs.citationstyles.org/en/stable/specification.html">CSL specification</a>
 */
public record CslItem(
        String type, Map<String, String> text, Map<String, List<CslName>> names, Map<String, CslDate> dates) {
    public static final CslItem EMPTY = new CslItem("", Map.of(), Map.of(), Map.of());

    public CslItem {
        text = Collections.unmodifiableMap(new TreeMap<>(text));
        names = Collections.unmodifiableMap(new TreeMap<>(names));
        dates = Collections.unmodifiableMap(new TreeMap<>(dates));
    }

    /** The ordinary variable, or the empty string. */
    public String get(String variable) {
        return text.getOrDefault(variable, "");
    }

    public String title() {
        return get("title");
    }

    public String container() {
        return get("container-title");
    }

    public List<CslName> authors() {
        return names.getOrDefault("author", List.of());
    }

    public @Nullable CslDate issued() {
        return dates.get("issued");
    }

    public @Nullable CslDate accessed() {
        return dates.get("accessed");
    }
}
