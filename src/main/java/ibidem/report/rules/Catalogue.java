package ibidem.report.rules;

import ibidem.judge.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All rules with their texts, in the order of {@link Rule}. */
public final class Catalogue {
    private static final String RESOURCE = "catalogue.txt";

    private final Map<Rule, Entry> entries;

    private Catalogue(Map<Rule, Entry> entries) {
        this.entries = entries;
    }

    /** Reads the catalogue that comes with the program. */
    public static Catalogue load() {
        try (InputStream in = Objects.requireNonNull(Catalogue.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads entries: {@code [code]} and then lines {@code name: ...}, {@code means: ...}, {@code why: ...},
     * {@code fix: ...}; lines that begin with {@code #} are comments.
     *
     * @throws IllegalArgumentException for an unknown rule, a rule given twice, or an entry that lacks a line
     */
    static Catalogue parse(String text) {
        Map<Rule, Entry> entries = new EnumMap<>(Rule.class);
        String code = "";
        Map<String, String> lines = new HashMap<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith("[")) {
                finish(code, lines, entries);
                code = line.substring(1, line.length() - 1);
                lines.clear();
            } else if (!line.isBlank() && !line.startsWith("#")) {
                int colon = line.indexOf(": ");
                lines.put(line.substring(0, colon), line.substring(colon + 2));
            }
        }
        finish(code, lines, entries);
        return new Catalogue(entries);
    }

    private static void finish(String code, Map<String, String> lines, Map<Rule, Entry> entries) {
        if (code.isEmpty()) {
            return;
        }
        Rule rule = Rule.byCode(code).orElseThrow(() -> new IllegalArgumentException("no such rule: " + code));
        for (String key : List.of("name", "means", "why", "fix")) {
            if (!lines.containsKey(key)) {
                throw new IllegalArgumentException(code + " lacks " + key);
            }
        }
        Entry entry = new Entry(
                rule,
                lines.getOrDefault("name", ""),
                lines.getOrDefault("means", ""),
                lines.getOrDefault("why", ""),
                lines.getOrDefault("fix", ""));
        if (entries.put(rule, entry) != null) {
            throw new IllegalArgumentException("twice: " + code);
        }
    }

    public List<Entry> all() {
        return List.copyOf(entries.values());
    }

    public Entry of(Rule rule) {
        return Objects.requireNonNull(entries.get(rule), rule.code());
    }

    /**
     * The rule that a person means: its code, or the label of a report ({@code POLARITY_RISK}, {@code NO_SOURCE}),
     * in any case.
     */
    public Optional<Entry> find(String word) {
        String code = word.strip().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return Rule.byCode(code)
                .or(() -> Arrays.stream(Rule.values())
                        .filter(rule -> rule.code().endsWith("-" + code))
                        .min(Comparator.comparing(rule -> rule.code().length())))
                .map(this::of);
    }

    /** The codes nearest to a mistyped one, nearest first; at most three. */
    public List<String> near(String word) {
        java.util.Map<String, String> names = new java.util.TreeMap<>();
        for (Rule rule : Rule.values()) {
            String code = rule.code();
            names.put(code.substring(code.indexOf('-') + 1), code);
            names.put(code, code);
        }
        String plain = word.strip().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return NearestName.of(plain, names.keySet()).stream()
                .map(name -> names.getOrDefault(name, name))
                .distinct()
                .toList();
    }
}
