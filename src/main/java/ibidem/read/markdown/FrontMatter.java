package ibidem.read.markdown;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import ibidem.read.Metadata;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The head of a Markdown file: YAML between {@code ---} lines, TOML between {@code +++} lines, a JSON object, or
 * pandoc's three {@code %} lines. Reads scalars and lists of scalars; deeper structure is passed over.
 *
 * @param bodyStart where the text begins
 */
record FrontMatter(int bodyStart, Metadata metadata) {
    private static final FrontMatter NONE = new FrontMatter(0, Metadata.NONE);

    static FrontMatter of(String file) {
        if (file.startsWith("---")) {
            return fenced(file, "---", "...", ':');
        }
        if (file.startsWith("+++")) {
            return fenced(file, "+++", "+++", '=');
        }
        if (file.startsWith("{")) {
            return json(file);
        }
        return file.startsWith("% ") ? percentLines(file) : NONE;
    }

    private static FrontMatter fenced(String file, String fence, String otherEnd, char separator) {
        int at = nextLine(file, 0);
        if (!file.substring(0, at).strip().equals(fence)) {
            return NONE;
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        String key = "";
        while (at < file.length()) {
            int next = nextLine(file, at);
            String line = file.substring(at, next).stripTrailing();
            if (line.equals(fence) || line.equals(otherEnd)) {
                return new FrontMatter(next, metadata(values));
            }
            key = take(line, separator, key, values);
            at = next;
        }
        return NONE;
    }

    /** Adds what one line says. Returns the key that the next line may go on with. */
    private static String take(String line, char separator, String key, Map<String, List<String>> values) {
        String stripped = line.strip();
        boolean topLevel = !line.isEmpty() && !Character.isWhitespace(line.charAt(0)) && line.charAt(0) != '-';
        int split = line.indexOf(separator);
        if (topLevel && split > 0) {
            String name = line.substring(0, split).strip().toLowerCase(Locale.ROOT);
            List<String> list = values.computeIfAbsent(name, k -> new ArrayList<>());
            addValue(line.substring(split + 1).strip(), list);
            return name;
        }
        List<String> list = values.get(key);
        if (list == null || stripped.isEmpty() || stripped.startsWith("#")) {
            return key;
        }
        if (stripped.startsWith("- ")) {
            addValue(withoutKey(stripped.substring(2).strip()), list);
        } else if (list.isEmpty() && stripped.indexOf(": ") < 0) {
            list.add(unquoted(stripped));
        } else if (stripped.startsWith("name:")) {
            list.add(unquoted(stripped.substring(5).strip()));
        }
        return key;
    }

    private static String withoutKey(String item) {
        return item.startsWith("name:") || item.startsWith("literal:")
                ? item.substring(item.indexOf(':') + 1).strip()
                : item;
    }

    private static void addValue(String value, List<String> list) {
        if (value.isEmpty() || value.equals("|") || value.equals(">") || value.equals("|-") || value.equals(">-")) {
            return;
        }
        if (value.startsWith("[") && value.endsWith("]")) {
            for (String item : value.substring(1, value.length() - 1).split(",")) {
                if (!item.isBlank()) {
                    list.add(unquoted(item.strip()));
                }
            }
            return;
        }
        list.add(unquoted(value));
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /** An object that ends a line; a text that merely opens with a brace is none. */
    private static FrontMatter json(String file) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(file)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName().toLowerCase(Locale.ROOT);
                List<String> list = values.computeIfAbsent(name, k -> new ArrayList<>());
                if (parser.nextToken() == JsonToken.START_ARRAY) {
                    while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
                        takeScalar(parser, list);
                    }
                } else {
                    takeScalar(parser, list);
                }
            }
            int end = (int) parser.currentLocation().getCharOffset();
            int next = nextLine(file, end);
            boolean whole = parser.currentToken() == JsonToken.END_OBJECT && !values.isEmpty();
            return whole && file.substring(end, next).isBlank() ? new FrontMatter(next, metadata(values)) : NONE;
        } catch (IOException notJson) {
            return NONE;
        }
    }

    private static void takeScalar(JsonParser parser, List<String> list) throws IOException {
        if (parser.currentToken().isStructStart()) {
            parser.skipChildren();
        } else {
            list.add(parser.getText());
        }
    }

    private static FrontMatter percentLines(String file) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        String[] keys = {"title", "author", "date"};
        int at = 0;
        for (int i = 0; i < keys.length && file.startsWith("%", at); i++) {
            int next = nextLine(file, at);
            List<String> list = new ArrayList<>();
            for (String part :
                    i == 1 ? file.substring(at + 1, next).split(";") : new String[] {file.substring(at + 1, next)}) {
                if (!part.isBlank()) {
                    list.add(part.strip());
                }
            }
            values.put(keys[i], list);
            at = next;
        }
        return new FrontMatter(at, metadata(values));
    }

    private static Metadata metadata(Map<String, List<String>> values) {
        Map<String, String> other = new LinkedHashMap<>();
        values.forEach((key, list) -> {
            if (!list.isEmpty()) {
                other.put(key, String.join("; ", list));
            }
        });
        List<String> authors = values.getOrDefault("author", List.of());
        return new Metadata(
                first(other, "title"),
                authors.isEmpty() ? values.getOrDefault("authors", List.of()) : authors,
                day(first(other, "date", "published", "publishdate")),
                first(other, "publication", "journal", "site", "outlet"),
                first(other, "canonical", "canonical_url", "url"),
                first(other, "lang", "language", "locale"),
                other);
    }

    private static String first(Map<String, String> values, String... keys) {
        for (String key : keys) {
            String value = values.get(key);
            if (value != null) {
                return value;
            }
        }
        return "";
    }

    /** The day of an ISO time stamp; other dates as they are. */
    private static String day(String date) {
        boolean stamp =
                date.length() > 10 && date.charAt(4) == '-' && (date.charAt(10) == 'T' || date.charAt(10) == ' ');
        return stamp ? date.substring(0, 10) : date;
    }

    private static int nextLine(String file, int from) {
        int end = file.indexOf('\n', from);
        return end < 0 ? file.length() : end + 1;
    }
}
