package ibidem.read.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a page's JSON-LD says of the article: scalars by their path ({@code author.name}), the first object first. */
final class JsonLd {
    private static final int LONGEST = 1_000_000;
    private static final int DEEPEST = 12;

    private JsonLd() {}

    /** Adds to {@code found}; stops in silence where the JSON is broken, keeping what came before. */
    static void read(String json, Map<String, List<String>> found) {
        if (json.length() > LONGEST) {
            return;
        }
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            JsonToken token = parser.nextToken();
            while (token != null) {
                if (token == JsonToken.START_OBJECT) {
                    object(parser, "", found, 0);
                }
                token = parser.nextToken();
            }
        } catch (IOException e) {
            found.putIfAbsent("broken", List.of(String.valueOf(e.getMessage())));
        }
    }

    private static void object(JsonParser parser, String path, Map<String, List<String>> found, int depth)
            throws IOException {
        if (depth > DEEPEST) {
            parser.skipChildren();
            return;
        }
        Map<String, List<String>> own = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            value(parser, path.isEmpty() ? name : path + "." + name, own, depth);
        }
        boolean other = path.isEmpty() && found.containsKey("headline") && !own.containsKey("headline");
        if (!other) {
            own.forEach((key, values) ->
                    found.computeIfAbsent(key, k -> new ArrayList<>()).addAll(values));
        }
    }

    private static void value(JsonParser parser, String path, Map<String, List<String>> found, int depth)
            throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            object(parser, path.endsWith("@graph") ? "" : path, found, depth + 1);
        } else if (token == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
                if (parser.currentToken() == JsonToken.START_ARRAY) {
                    parser.skipChildren();
                } else {
                    value(parser, path, found, depth + 1);
                }
            }
        } else if (token == JsonToken.VALUE_STRING) {
            found.computeIfAbsent(path, k -> new ArrayList<>()).add(parser.getText());
        }
    }
}
