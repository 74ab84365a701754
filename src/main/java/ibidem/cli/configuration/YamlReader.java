package ibidem.cli.configuration;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one YAML document into {@link Yaml}. Aliases, anchors, tags and deep nesting are refused: they hide things. */
final class YamlReader {
    /** The configuration itself is four levels deep. */
    private static final int DEEPEST = 12;

    private final YAMLParser parser;
    private final String path;

    private YamlReader(YAMLParser parser, String path) {
        this.parser = parser;
        this.path = path;
    }

    /** @throws ConfigurationError for what is no YAML, or YAML of a kind that is refused */
    static Yaml read(String text, String path) {
        try (YAMLParser parser = YAMLFactory.builder().build().createParser(text)) {
            YamlReader reader = new YamlReader(parser, path);
            JsonToken first = parser.nextToken();
            if (first == null) {
                return new Yaml.Mapping(Map.of(), Map.of(), 1);
            }
            Yaml value = reader.value(0);
            if (parser.nextToken() != null) {
                throw reader.error("a second document; one file holds one configuration");
            }
            return value instanceof Yaml.Scalar scalar && scalar.text().isEmpty()
                    ? new Yaml.Mapping(Map.of(), Map.of(), 1)
                    : value;
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            String problem = e.getOriginalMessage();
            int end = problem.indexOf('\n');
            throw new ConfigurationError(path, line, "no YAML: " + (end < 0 ? problem : problem.substring(0, end)));
        } catch (IOException e) {
            throw new ConfigurationError(path, 1, "no YAML: " + e.getMessage());
        }
    }

    private Yaml value(int depth) throws IOException {
        if (depth > DEEPEST) {
            throw error("nested too deeply");
        }
        JsonToken token = parser.currentToken();
        if (parser.isCurrentAlias() || parser.getObjectId() != null || parser.getTypeId() != null) {
            throw error("anchors, aliases and tags are not read");
        }
        int line = line();
        return switch (token) {
            case START_OBJECT -> mapping(depth, line);
            case START_ARRAY -> {
                List<Yaml> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(depth + 1));
                }
                yield new Yaml.Sequence(items, line);
            }
            case VALUE_NULL -> new Yaml.Scalar("", line);
            default -> new Yaml.Scalar(parser.getText(), line);
        };
    }

    private Yaml mapping(int depth, int line) throws IOException {
        Map<String, Yaml> entries = new LinkedHashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            lines.put(key, line());
            if (entries.containsKey(key)) {
                throw error("`" + key + "` stands twice");
            }
            parser.nextToken();
            entries.put(key, value(depth + 1));
        }
        return new Yaml.Mapping(entries, lines, line);
    }

    private int line() {
        return ((JsonParser) parser).currentTokenLocation().getLineNr();
    }

    private ConfigurationError error(String problem) {
        return new ConfigurationError(path, line(), problem);
    }
}
