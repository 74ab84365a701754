package ibidem.cli.configuration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A YAML value that knows on which line it stands. */
sealed interface Yaml {
    /** From 1. */
    int line();

    /** A scalar as written; {@code text} is empty for null. */
    record Scalar(String text, int line) implements Yaml {}

    /** A list. */
    record Sequence(List<Yaml> items, int line) implements Yaml {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** A mapping in the order of the file, with the line of each key. */
    record Mapping(Map<String, Yaml> entries, Map<String, Integer> keyLines, int line) implements Yaml {
        public Mapping {
            entries = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(entries));
            keyLines = Map.copyOf(keyLines);
        }
    }
}
