package ibidem.cli.configuration;

import ibidem.report.Inert;
import ibidem.report.rules.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Typed access to a mapping's fields; every complaint names file and line. */
final class YamlFields {
    /** Keys that other tools have and that are refused here: a file in a repository must not run or reach anything. */
    private static final List<String> RUNS_OR_REACHES =
            List.of("exec", "command", "run", "plugins", "fetch", "proxy", "headers", "cache-dir", "output", "extends");

    private final String path;

    YamlFields(String path) {
        this.path = path;
    }

    ConfigurationError error(int line, String problem) {
        return new ConfigurationError(path, line, problem);
    }

    ConfigurationError unknown(String what, String word, List<String> near, int line) {
        String guess = near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?";
        return error(line, "unknown " + what + " `" + Inert.line(word) + "`" + guess);
    }

    /** {@code value} as a mapping. @param keys the only keys allowed; null for any */
    Yaml.Mapping mapping(Yaml value, String what, @Nullable List<String> keys) {
        if (!(value instanceof Yaml.Mapping mapping)) {
            throw error(value.line(), what + " must be a mapping (key: value)");
        }
        if (keys != null) {
            for (String key : mapping.entries().keySet()) {
                int line = mapping.keyLines().getOrDefault(key, mapping.line());
                if (RUNS_OR_REACHES.contains(key) && !keys.contains(key)) {
                    throw error(
                            line,
                            "`" + key + "` is not read from a file: it would run or reach something outside "
                                    + "the repository");
                }
                if (!keys.contains(key)) {
                    throw unknown("key", key, NearestName.of(key, keys), line);
                }
            }
        }
        return mapping;
    }

    String scalar(Yaml value, String what) {
        if (!(value instanceof Yaml.Scalar scalar)) {
            throw error(value.line(), what + " must be one value");
        }
        return scalar.text();
    }

    Optional<String> text(Yaml.Mapping mapping, String key) {
        Yaml value = mapping.entries().get(key);
        return value == null ? Optional.empty() : Optional.of(scalar(value, "`" + key + "`"));
    }

    /** A text that must be there and say something. */
    String needed(Yaml.Mapping mapping, String key, String what) {
        return text(mapping, key)
                .filter(text -> !text.isBlank())
                .orElseThrow(() ->
                        error(mapping.keyLines().getOrDefault(key, mapping.line()), what + " needs `" + key + "`"));
    }

    /** A list of texts; a single text is a list of one. */
    List<String> texts(Yaml value, String what) {
        if (value instanceof Yaml.Scalar scalar) {
            return List.of(scalar.text());
        }
        if (!(value instanceof Yaml.Sequence sequence)) {
            throw error(value.line(), "`" + what + "` must be a list");
        }
        List<String> texts = new ArrayList<>();
        sequence.items().forEach(item -> texts.add(scalar(item, "each of `" + what + "`")));
        return texts;
    }

    List<Yaml> items(Yaml.Mapping mapping, String key) {
        Yaml value = mapping.entries().get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof Yaml.Sequence sequence)) {
            throw error(value.line(), "`" + key + "` must be a list");
        }
        return sequence.items();
    }

    /** Paths or globs that stay inside the configuration's folder. */
    List<String> paths(Yaml.Mapping mapping, String key) {
        Yaml value = mapping.entries().get(key);
        return value == null
                ? List.of()
                : texts(value, key).stream().map(text -> inside(value, text)).toList();
    }

    /** {@code text} if it is a path below the configuration's folder. */
    String inside(@Nullable Yaml value, String text) {
        String plain = text.replace('\\', '/');
        boolean drive = plain.length() > 1 && plain.charAt(1) == ':';
        boolean leaves = plain.startsWith("/")
                || plain.startsWith("~")
                || drive
                || plain.contains("://")
                || List.of(plain.split("/")).contains("..");
        if (leaves || plain.isBlank()) {
            throw error(
                    value == null ? 1 : value.line(),
                    "`" + Inert.line(text)
                            + "` leaves the configuration's folder; give such a path on the command line");
        }
        return text;
    }

    Optional<String> choice(Yaml.Mapping mapping, String key, List<String> choices) {
        Yaml value = mapping.entries().get(key);
        return value == null
                ? Optional.empty()
                : Optional.of(oneOf(scalar(value, "`" + key + "`"), choices, value.line()));
    }

    String oneOf(String word, List<String> choices, int line) {
        if (!choices.contains(word)) {
            List<String> near = NearestName.of(word, choices);
            throw unknown("value", word, near.isEmpty() ? choices : near, line);
        }
        return word;
    }

    Optional<Boolean> truth(Yaml.Mapping mapping, String key) {
        return choice(mapping, key, List.of("true", "false")).map(Boolean::valueOf);
    }

    Optional<Double> percent(Yaml.Mapping mapping, String key) {
        return text(mapping, key)
                .map(text -> percentage(text)
                        .orElseThrow(() -> error(
                                mapping.keyLines().getOrDefault(key, mapping.line()),
                                "`" + key + "` is no percentage from 0 to 100")));
    }

    /** {@code 80}, {@code 80.5} or {@code 80 %}; empty for what is none or out of range. */
    static Optional<Double> percentage(String text) {
        String number =
                text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text.strip();
        try {
            double percent = Double.parseDouble(number);
            return percent >= 0 && percent <= 100 ? Optional.of(percent) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
