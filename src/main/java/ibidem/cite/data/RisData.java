package ibidem.cite.data;

import ibidem.cite.CslName;
import ibidem.cite.names.FoundName;
import ibidem.cite.names.NameReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads RIS: lines {@code TY  - JOUR}, an entry ends at {@code ER}. */
final class RisData {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("JOUR", "article-journal"),
            Map.entry("MGZN", "article-magazine"),
            Map.entry("NEWS", "article-newspaper"),
            Map.entry("BOOK", "book"),
            Map.entry("EDBOOK", "book"),
            Map.entry("CHAP", "chapter"),
            Map.entry("CONF", "paper-conference"),
            Map.entry("CPAPER", "paper-conference"),
            Map.entry("THES", "thesis"),
            Map.entry("RPRT", "report"),
            Map.entry("ELEC", "webpage"),
            Map.entry("WEB", "webpage"),
            Map.entry("BLOG", "post-weblog"),
            Map.entry("CASE", "legal_case"),
            Map.entry("STAT", "legislation"),
            Map.entry("PCOMM", "personal_communication"),
            Map.entry("VIDEO", "motion_picture"),
            Map.entry("MANSCPT", "manuscript"));
    private static final Map<String, String> VARIABLES = Map.ofEntries(
            Map.entry("TI", "title"),
            Map.entry("T1", "title"),
            Map.entry("CT", "title"),
            Map.entry("T2", "container-title"),
            Map.entry("JO", "container-title"),
            Map.entry("JF", "container-title"),
            Map.entry("JA", "container-title"),
            Map.entry("BT", "container-title"),
            Map.entry("T3", "collection-title"),
            Map.entry("PB", "publisher"),
            Map.entry("CY", "publisher-place"),
            Map.entry("PP", "publisher-place"),
            Map.entry("VL", "volume"),
            Map.entry("IS", "issue"),
            Map.entry("ET", "edition"),
            Map.entry("DO", "DOI"),
            Map.entry("UR", "URL"),
            Map.entry("SN", "ISBN"),
            Map.entry("LA", "language"));
    private static final Map<String, String> ROLES =
            Map.of("AU", "author", "A1", "author", "ED", "editor", "A2", "editor", "A4", "translator");
    private static final Map<String, String> DATES =
            Map.of("PY", "issued", "Y1", "issued", "DA", "issued", "Y2", "accessed");

    private RisData() {}

    static ReferenceData read(String fileName, Reader in) throws IOException {
        List<Reference> references = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        Draft draft = new Draft();
        List<String> files = new ArrayList<>();
        String key = "";
        String firstPage = "";
        BufferedReader lines = new BufferedReader(in);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.length() < 5 || !line.substring(2).strip().startsWith("-")) {
                continue;
            }
            String tag = line.substring(0, 2);
            String value = line.substring(line.indexOf('-') + 1).strip();
            switch (tag) {
                case "TY" -> {
                    add(key, firstPage, draft, files, references); // where the entry before it never ended
                    draft = new Draft();
                    draft.type = TYPES.getOrDefault(value, "");
                    files.clear();
                    key = "";
                    firstPage = "";
                }
                case "ID" -> key = value;
                case "SP" -> firstPage = value;
                case "EP" -> draft.text("page", firstPage.isEmpty() ? value : firstPage + "-" + value);
                case "L1", "L2", "L3", "L4" -> files.add(value);
                case "ER" -> {
                    if (!add(key, firstPage, draft, files, references)) {
                        warnings.add(fileName + ": line " + number + ": an entry without a title");
                    }
                    draft = new Draft();
                    firstPage = "";
                }
                default -> put(tag, value, draft);
            }
        }
        add(key, firstPage, draft, files, references);
        return new ReferenceData(references, warnings);
    }

    /** Adds an entry; not one that says nothing. */
    private static boolean add(
            String key, String firstPage, Draft draft, List<String> files, List<Reference> references) {
        draft.text("page", firstPage);
        boolean says = !draft.text.isEmpty();
        if (says) {
            references.add(new Reference(key, draft.item(), files));
        }
        return says;
    }

    private static void put(String tag, String value, Draft draft) {
        if (VARIABLES.containsKey(tag)) {
            draft.text(VARIABLES.getOrDefault(tag, tag), value);
        } else if (ROLES.containsKey(tag)) {
            List<FoundName> names = NameReader.read(value);
            draft.name(
                    ROLES.getOrDefault(tag, tag),
                    names.isEmpty() ? CslName.institution(value) : names.get(0).name());
        } else if (DATES.containsKey(tag)) {
            draft.date(DATES.getOrDefault(tag, tag), value.replaceAll("/+$", ""));
        }
    }
}
