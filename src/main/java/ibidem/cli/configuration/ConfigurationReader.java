package ibidem.cli.configuration;

import ibidem.check.FailOn;
import ibidem.check.decisions.Ignore;
import ibidem.check.decisions.Waiver;
import ibidem.judge.Rule;
import ibidem.judge.Severity;
import ibidem.report.rules.NearestName;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Turns YAML into a {@link Configuration}. An unknown key or value is an error with its line and the nearest name. */
public final class ConfigurationReader {
    static final List<String> KEYS = List.of(
            "drafts",
            "exclude",
            "sources",
            "house",
            "fail-on",
            "strict",
            "library-complete",
            "min-traceable",
            "min-checkable",
            "baseline",
            "rules",
            "speakers",
            "ignore",
            "waivers");
    static final List<String> IGNORE_KEYS = List.of("file", "words", "rules", "reason");
    static final List<String> WAIVER_KEYS =
            List.of("quotation", "citation", "file", "by", "how", "on", "until", "reason", "sha256", "original");
    /** The ways in which a person can have checked. */
    static final List<String> HOW = List.of("telephone", "recording", "notes", "seen", "translation", "interview");

    private final YamlFields fields;

    private ConfigurationReader(String path) {
        this.fields = new YamlFields(path);
    }

    /**
     * @param path for messages, as the user knows it
     * @throws ConfigurationError for the first thing that is wrong
     */
    public static Configuration read(String text, String path) {
        return new ConfigurationReader(path).configuration(YamlReader.read(text, path));
    }

    private Configuration configuration(Yaml root) {
        Yaml.Mapping top = fields.mapping(root, "the configuration", KEYS);
        return new Configuration(
                fields.paths(top, "drafts"),
                fields.paths(top, "exclude"),
                fields.paths(top, "sources"),
                fields.choice(top, "house", List.of("chicago", "ap")),
                fields.choice(top, "fail-on", lower(FailOn.values())).map(ConfigurationReader::failOn),
                fields.truth(top, "strict"),
                fields.truth(top, "library-complete"),
                fields.percent(top, "min-traceable"),
                fields.percent(top, "min-checkable"),
                fields.text(top, "baseline")
                        .map(path -> fields.inside(top.entries().get("baseline"), path)),
                levels(top),
                speakers(top),
                fields.items(top, "ignore").stream().map(this::ignore).toList(),
                fields.items(top, "waivers").stream().map(this::waiver).toList());
    }

    private static FailOn failOn(String word) {
        return FailOn.valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }

    private Map<Rule, Optional<Severity>> levels(Yaml.Mapping top) {
        Map<Rule, Optional<Severity>> levels = new EnumMap<>(Rule.class);
        Yaml rules = top.entries().get("rules");
        if (rules == null) {
            return levels;
        }
        Yaml.Mapping mapping = fields.mapping(rules, "`rules`", null);
        for (Map.Entry<String, Yaml> entry : mapping.entries().entrySet()) {
            Rule rule = rule(entry.getKey(), mapping.keyLines().getOrDefault(entry.getKey(), mapping.line()));
            // YAML reads a bare `off` as false.
            String word = fields.scalar(entry.getValue(), "the level of " + entry.getKey());
            Optional<Severity> level = word.equals("off") || word.equals("false")
                    ? Optional.empty()
                    : Optional.of(Severity.valueOf(fields.oneOf(
                                    word,
                                    List.of("error", "warning", "note", "off"),
                                    entry.getValue().line())
                            .toUpperCase(java.util.Locale.ROOT)));
            levels.put(rule, level);
        }
        return levels;
    }

    private Rule rule(String code, int line) {
        return Rule.byCode(code)
                .orElseThrow(() -> fields.unknown(
                        "rule",
                        code,
                        NearestName.of(
                                code,
                                Arrays.stream(Rule.values()).map(Rule::code).toList()),
                        line));
    }

    private Map<String, List<String>> speakers(Yaml.Mapping top) {
        Map<String, List<String>> speakers = new TreeMap<>();
        Yaml value = top.entries().get("speakers");
        if (value != null) {
            Yaml.Mapping mapping = fields.mapping(value, "`speakers`", null);
            mapping.entries().forEach((name, also) -> speakers.put(name, fields.texts(also, name)));
        }
        return speakers;
    }

    private Ignore ignore(Yaml item) {
        Yaml.Mapping entry = fields.mapping(item, "an ignore", IGNORE_KEYS);
        Set<Rule> rules = new LinkedHashSet<>();
        Yaml named = entry.entries().get("rules");
        if (named != null) {
            fields.texts(named, "rules").forEach(code -> rules.add(rule(code, named.line())));
        }
        String words = fields.text(entry, "words").orElse("");
        String file = fields.text(entry, "file").orElse("");
        if (words.isEmpty() && file.isEmpty()) {
            throw fields.error(entry.line(), "an ignore needs `words` or `file`");
        }
        return new Ignore(file, words, rules, fields.needed(entry, "reason", "an ignore"), entry.line());
    }

    private Waiver waiver(Yaml item) {
        Yaml.Mapping entry = fields.mapping(item, "a waiver", WAIVER_KEYS);
        String quotation = fields.text(entry, "quotation").orElse("");
        String citation = fields.text(entry, "citation").orElse("");
        if (quotation.isEmpty() == citation.isEmpty()) {
            throw fields.error(entry.line(), "a waiver needs `quotation` or `citation`, and not both");
        }
        if (!citation.isEmpty() && entry.entries().containsKey("original")) {
            throw fields.error(
                    entry.keyLines().getOrDefault("original", entry.line()),
                    "`original` goes with `quotation`: it gives the words that were translated");
        }
        Yaml how = entry.entries().get("how");
        String way = fields.needed(entry, "how", "a waiver");
        return new Waiver(
                quotation,
                citation,
                fields.text(entry, "file").orElse(""),
                fields.needed(entry, "by", "a waiver"),
                fields.oneOf(way, HOW, how == null ? entry.line() : how.line()),
                day(entry, "on").orElseThrow(() -> fields.error(entry.line(), "a waiver needs `on`, a day")),
                day(entry, "until"),
                fields.needed(entry, "reason", "a waiver"),
                sha256(entry),
                fields.text(entry, "original").orElse(""),
                entry.line());
    }

    private String sha256(Yaml.Mapping entry) {
        String hash = fields.text(entry, "sha256").orElse("");
        if (!hash.isEmpty() && !(hash.length() == 64 && hash.chars().allMatch(c -> Character.digit(c, 16) >= 0))) {
            throw fields.error(
                    entry.keyLines().getOrDefault("sha256", entry.line()),
                    "`sha256` is no SHA-256 of 64 hexadecimal digits; sha256sum FILE gives it");
        }
        return hash;
    }

    private Optional<LocalDate> day(Yaml.Mapping entry, String key) {
        return fields.text(entry, key).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (java.time.format.DateTimeParseException e) {
                throw fields.error(
                        entry.keyLines().getOrDefault(key, entry.line()), "`" + key + "` is no day like 2026-10-01");
            }
        });
    }

    private static List<String> lower(FailOn[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(java.util.Locale.ROOT))
                .toList();
    }
}
