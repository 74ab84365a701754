package ibidem.cli.configuration;

import ibidem.check.FailOn;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The settings that the environment may give: {@code IBIDEM_FAIL_ON=unresolved} and its like. */
public final class EnvironmentSettings {
    private static final String PREFIX = "IBIDEM_";

    private final Map<String, String> variables;

    private EnvironmentSettings(Map<String, String> variables) {
        this.variables = variables;
    }

    /** @throws ConfigurationError for a value that the key of the same name in a file could not have */
    public static Configuration of(Map<String, String> variables) {
        return new EnvironmentSettings(variables).configuration();
    }

    private Configuration configuration() {
        return new Configuration(
                List.of(),
                List.of(),
                List.of(),
                choice("HOUSE", List.of("chicago", "ap"), Function.identity()),
                choice(
                        "FAIL_ON",
                        Arrays.stream(FailOn.values())
                                .map(value -> value.name().toLowerCase(Locale.ROOT))
                                .toList(),
                        value -> FailOn.valueOf(value.toUpperCase(Locale.ROOT))),
                choice("STRICT", List.of("true", "false"), Boolean::valueOf),
                choice("LIBRARY_COMPLETE", List.of("true", "false"), Boolean::valueOf),
                percent("MIN_TRACEABLE"),
                percent("MIN_CHECKABLE"),
                value("BASELINE"),
                Map.of(),
                Map.of(),
                List.of(),
                List.of());
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(variables.get(PREFIX + name)).filter(value -> !value.isBlank());
    }

    private <T> Optional<T> choice(String name, List<String> choices, Function<String, T> read) {
        return value(name).map(value -> {
            if (!choices.contains(value)) {
                throw new ConfigurationError(
                        PREFIX + name + " is " + value + ", none of " + String.join(", ", choices));
            }
            return read.apply(value);
        });
    }

    private Optional<Double> percent(String name) {
        return value(name)
                .map(value -> YamlFields.percentage(value)
                        .orElseThrow(() -> new ConfigurationError(PREFIX + name + " is no percentage from 0 to 100")));
    }
}
