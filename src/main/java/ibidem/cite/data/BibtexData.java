package ibidem.cite.data;

import ibidem.cite.CslName;
import ibidem.cite.names.FoundName;
import ibidem.cite.names.NameReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;

/** Reads BibTeX and BibLaTeX entry by entry, so that a bad one costs only itself. */
final class BibtexData {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article", "article-journal"),
            Map.entry("book", "book"),
            Map.entry("booklet", "book"),
            Map.entry("collection", "book"),
            Map.entry("inbook", "chapter"),
            Map.entry("incollection", "chapter"),
            Map.entry("inproceedings", "paper-conference"),
            Map.entry("conference", "paper-conference"),
            Map.entry("proceedings", "book"),
            Map.entry("phdthesis", "thesis"),
            Map.entry("mastersthesis", "thesis"),
            Map.entry("thesis", "thesis"),
            Map.entry("techreport", "report"),
            Map.entry("report", "report"),
            Map.entry("online", "webpage"),
            Map.entry("www", "webpage"),
            Map.entry("electronic", "webpage"),
            Map.entry("patent", "patent"),
            Map.entry("dataset", "dataset"),
            Map.entry("software", "software"),
            Map.entry("movie", "motion_picture"),
            Map.entry("video", "motion_picture"),
            Map.entry("audio", "song"),
            Map.entry("mvbook", "book"),
            Map.entry("mvcollection", "book"),
            Map.entry("reference", "book"),
            Map.entry("inreference", "entry"),
            Map.entry("review", "review"),
            Map.entry("newspaper", "article-newspaper"),
            Map.entry("unpublished", "manuscript"),
            Map.entry("letter", "personal_communication"),
            Map.entry("legislation", "legislation"),
            Map.entry("jurisdiction", "legal_case"));
    private static final Map<String, String> VARIABLES = Map.ofEntries(
            Map.entry("title", "title"),
            Map.entry("journal", "container-title"),
            Map.entry("journaltitle", "container-title"),
            Map.entry("booktitle", "container-title"),
            Map.entry("series", "collection-title"),
            Map.entry("publisher", "publisher"),
            Map.entry("school", "publisher"),
            Map.entry("institution", "publisher"),
            Map.entry("organization", "publisher"),
            Map.entry("address", "publisher-place"),
            Map.entry("location", "publisher-place"),
            Map.entry("volume", "volume"),
            Map.entry("number", "issue"),
            Map.entry("issue", "issue"),
            Map.entry("edition", "edition"),
            Map.entry("doi", "DOI"),
            Map.entry("isbn", "ISBN"),
            Map.entry("url", "URL"),
            Map.entry("note", "note"),
            Map.entry("language", "language"),
            Map.entry("langid", "language"));
    private static final Map<String, String> DATES = Map.of("date", "issued", "year", "issued", "urldate", "accessed");

    private static final Pattern CROSSREF =
            Pattern.compile("[,\\s]crossref\\s*=\\s*[{\"]([^}\"]*)", Pattern.CASE_INSENSITIVE);

    private BibtexData() {}

    static ReferenceData read(String fileName, Reader in) throws IOException {
        StringBuilder all = new StringBuilder();
        char[] buffer = new char[1 << 16];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            all.append(buffer, 0, n);
        }
        String text = all.toString();
        List<Reference> references = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        Map<String, String> byKey = byKey(text);
        StringBuilder strings = new StringBuilder();
        int line = 1;
        int counted = 0;
        for (int start = entryStart(text, 0); start >= 0; ) {
            int end = entryEnd(text, start);
            for (; counted < start; counted++) {
                line += text.charAt(counted) == '\n' ? 1 : 0;
            }
            String entry = text.substring(start, end);
            String kind = entry.substring(1, Math.min(entry.length(), 9)).toLowerCase(Locale.ROOT);
            if (kind.startsWith("string")) {
                strings.append(entry).append('\n');
            } else if (!kind.startsWith("comment") && !kind.startsWith("preamble")) {
                String parent = byKey.getOrDefault(parentOf(entry), "");
                entry(strings + parent + "\n" + entry, fileName + ": line " + line, references, warnings);
            }
            start = entryStart(text, end);
        }
        return new ReferenceData(references, warnings);
    }

    private static Map<String, String> byKey(String text) {
        Map<String, String> byKey = new HashMap<>();
        for (int start = entryStart(text, 0); start >= 0; ) {
            int end = entryEnd(text, start);
            String entry = text.substring(start, end);
            int open = entry.indexOf('{');
            int comma = entry.indexOf(',');
            if (open > 0 && comma > open && parentOf(entry).isEmpty()) {
                byKey.putIfAbsent(entry.substring(open + 1, comma).strip(), entry);
            }
            start = entryStart(text, end);
        }
        return byKey;
    }

    /** The key of the entry from which this one takes what it does not say; empty if none. */
    private static String parentOf(String entry) {
        Matcher matcher = CROSSREF.matcher(entry);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** The next {@code @} that begins a line. */
    private static int entryStart(String text, int from) {
        int at = text.indexOf('@', from);
        while (at >= 0) {
            int before = at - 1;
            while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
                before--;
            }
            if (before < 0 || text.charAt(before) == '\n' || text.charAt(before) == '}') {
                return at;
            }
            at = text.indexOf('@', at + 1);
        }
        return -1;
    }

    /** Behind the brace that closes the entry; an entry that never closes ends where the next one begins. */
    private static int entryEnd(String text, int start) {
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' && text.charAt(i - 1) != '\\') {
                depth++;
            } else if (c == '}' && text.charAt(i - 1) != '\\' && --depth == 0) {
                return i + 1;
            } else if (c == '@' && i > start && text.charAt(i - 1) == '\n') {
                return i;
            }
        }
        return text.length();
    }

    private static void entry(String text, String where, List<Reference> references, List<String> warnings) {
        try {
            BibTeXDatabase database = new BibTeXParser().parseFully(new StringReader(text));
            BibTeXEntry last = null;
            for (BibTeXEntry entry : database.getEntries().values()) {
                last = entry; // the one before it is its parent
            }
            if (last != null) {
                references.add(reference(last));
            }
        } catch (ParseException | RuntimeException e) { // the parser wraps its own exceptions, too
            String message = String.valueOf(e.getMessage());
            int lineEnd = message.indexOf('\n');
            warnings.add(where + ": not a BibTeX entry: " + (lineEnd < 0 ? message : message.substring(0, lineEnd)));
        }
    }

    private static Reference reference(BibTeXEntry entry) {
        Draft draft = new Draft();
        draft.type = TYPES.getOrDefault(entry.getType().getValue().toLowerCase(Locale.ROOT), "");
        List<String> files = new ArrayList<>();
        String month = "";
        String year = "";
        for (Map.Entry<String, String> field : fields(entry).entrySet()) {
            String name = field.getKey();
            String raw = field.getValue();
            switch (name) {
                case "file" -> files(raw, files);
                case "author", "editor", "translator", "director" -> names(name, raw, draft);
                case "month" -> month = plain(raw);
                case "howpublished" -> draft.text("URL", raw.contains("://") ? address(raw) : "");
                case "eprint" -> draft.text("URL", preprint(entry, plain(raw)));
                case "pages" -> draft.text("page", plain(raw).replaceAll("[-–—]+", "-"));
                default -> {
                    year = name.equals("year") ? plain(raw) : year;
                    if (VARIABLES.containsKey(name)) {
                        boolean address = name.equals("url") || name.equals("doi");
                        draft.text(VARIABLES.getOrDefault(name, name), address ? address(raw) : plain(raw));
                    } else if (DATES.containsKey(name) && !name.equals("year")) {
                        draft.date(DATES.getOrDefault(name, name), plain(raw));
                    }
                }
            }
        }
        draft.date("issued", month + " " + year);
        draft.date("issued", year);
        String key = entry.getKey().getValue();
        return new Reference(key.startsWith(NO_KEY) ? "" : key, draft.item(), files);
    }

    /** An entry's fields in order, then those of its parent, whose title is what the entry stands in. */
    private static Map<String, String> fields(BibTeXEntry entry) {
        Map<String, String> fields = new LinkedHashMap<>();
        entry.getFields()
                .forEach((key, value) -> fields.put(key.getValue().toLowerCase(Locale.ROOT), value.toUserString()));
        BibTeXEntry parent = entry.getCrossReference();
        if (parent != null) {
            parent.getFields().forEach((key, value) -> {
                String name = key.getValue().toLowerCase(Locale.ROOT);
                fields.putIfAbsent(name.equals("title") ? "booktitle" : name, value.toUserString());
            });
        }
        String subtitle = fields.getOrDefault("subtitle", "");
        if (!subtitle.isEmpty()) {
            fields.computeIfPresent("title", (name, title) -> title + ": " + subtitle);
        }
        return fields;
    }

    /** The names between the word {@code and}, which is one of a name where braces hold it; without {@code others}. */
    private static List<String> people(String raw) {
        List<String> people = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        int depth = 0;
        for (String word : raw.strip().split("\\s+")) {
            if (depth == 0 && word.equalsIgnoreCase("and")) {
                people.add(name.toString());
                name.setLength(0);
                continue;
            }
            name.append(name.isEmpty() ? "" : " ").append(word);
            for (int i = 0; i < word.length(); i++) {
                boolean escaped = i > 0 && word.charAt(i - 1) == '\\';
                depth += escaped ? 0 : word.charAt(i) == '{' ? 1 : word.charAt(i) == '}' ? -1 : 0;
            }
        }
        people.add(name.toString());
        people.removeIf(one -> one.isBlank() || one.equals("others"));
        return people;
    }

    private static void names(String role, String raw, Draft draft) {
        for (String one : people(raw)) {
            if (one.startsWith("{") && one.endsWith("}")) {
                draft.name(role, CslName.institution(plain(one)));
                continue;
            }
            String name = plain(one);
            int comma = name.indexOf(',');
            List<FoundName> read = NameReader.read(name);
            if (comma > 0) {
                String rest = name.substring(comma + 1).strip();
                int second = rest.indexOf(','); // "King, Jr., Martin Luther"
                String given = second < 0
                        ? rest
                        : rest.substring(second + 1).strip() + ", "
                                + rest.substring(0, second).strip();
                draft.name(role, CslName.person(name.substring(0, comma).strip(), given));
            } else if (!read.isEmpty()) {
                draft.name(role, read.get(0).name());
            }
        }
    }

    /** An address, also as the argument of LaTeX's command for one. */
    private static String address(String raw) {
        int command = raw.indexOf("\\url{");
        int close = command < 0 ? -1 : raw.indexOf('}', command);
        String inside = close < 0 ? raw : raw.substring(command + 5, close);
        return inside.replace("\\", "").replace("{", "").replace("}", "").strip();
    }

    /** Where a preprint is kept; empty for archives other than arXiv. */
    private static String preprint(BibTeXEntry entry, String number) {
        boolean arxiv = entry.getFields().entrySet().stream()
                .filter(field -> ARCHIVE.contains(field.getKey().getValue().toLowerCase(Locale.ROOT)))
                .anyMatch(field -> field.getValue().toUserString().equalsIgnoreCase("arxiv"));
        return arxiv ? "https://arxiv.org/abs/" + number : "";
    }

    /** The parser's name for an entry that has none. */
    private static final String NO_KEY = "jbibtex-";

    private static final Set<String> ARCHIVE = Set.of("archiveprefix", "eprinttype");

    /** {@code Full Text:files/12/Smith.pdf:application/pdf;...}, {@code :path:PDF}, or a path alone. */
    private static void files(String raw, List<String> files) {
        for (String one : raw.replace("$\\backslash$", "\\").split("(?<!\\\\);", -1)) {
            String[] parts = one.replace("\\;", ";").split("(?<!\\\\):", -1);
            String path = parts.length >= 3 ? parts[parts.length - 2] : one;
            if (parts.length > 3) { // "name:C\:\\Zotero\\...:application/pdf"
                path = String.join(":", List.of(parts).subList(1, parts.length - 1));
            }
            String clean = path.replace("\\:", ":")
                    .replace("\\\\", "/")
                    .replace('\\', '/')
                    .strip();
            if (!clean.isEmpty()) {
                files.add(clean);
            }
        }
    }

    /** LaTeX commands as characters; braces gone. Text that is no LaTeX stays as it is. */
    private static String plain(String raw) {
        String text = Accents.composed(raw);
        if (raw.indexOf('\\') >= 0 || raw.indexOf('{') >= 0 || raw.indexOf('~') >= 0) {
            try {
                text = new LaTeXPrinter().print(new LaTeXParser().parse(text));
            } catch (ParseException | TokenMgrException e) {
                text = raw.replace("{", "").replace("}", "");
            }
        }
        return text.replace('~', ' ').replace("--", "–").strip().replaceAll("\\s+", " ");
    }
}
