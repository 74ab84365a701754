package ibidem.cite.data;

import ibidem.cite.CslItem;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The entries of one export.
 *
 * @param warnings a line for each entry that could not be read
 */
public record ReferenceData(List<Reference> references, List<String> warnings) {
    public ReferenceData {
        references = List.copyOf(references);
        warnings = List.copyOf(warnings);
    }

    /** Whether a file of this name may hold reference data. */
    public static boolean isNamed(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".bib") || name.endsWith(".bibtex") || name.endsWith(".ris") || name.endsWith(".json");
    }

    /**
     * Reads an export; its kind goes by the name.
     *
     * @param fileName of the export, also used in warnings
     * @throws IOException if it cannot be read at all; a bad entry is a warning
     */
    public static ReferenceData read(String fileName, Reader in) throws IOException {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return CslJsonData.read(fileName, in);
        }
        return name.endsWith(".ris") ? RisData.read(fileName, in) : BibtexData.read(fileName, in);
    }

    /** The works by their keys; of two with one key the first. */
    public Map<String, CslItem> byKey() {
        Map<String, CslItem> items = new LinkedHashMap<>();
        for (Reference reference : references) {
            if (!reference.key().isEmpty()) {
                items.putIfAbsent(reference.key(), reference.item());
            }
        }
        return items;
    }
}
