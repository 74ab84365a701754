package ibidem.cli.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ibidem.check.FailOn;
import ibidem.judge.Rule;
import ibidem.judge.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationReaderTest {
    @Test
    void readsEveryKey() {
        Configuration read = read("""
                drafts: ["articles/**/*.md", letters]
                exclude: drafts/old
                sources: [sources]
                house: ap
                fail-on: unresolved
                strict: true
                library-complete: false
                min-traceable: 80
                min-checkable: 90 %
                baseline: .ibidem-baseline.json
                rules:
                  note-orphan: error
                  quotation-case: off
                speakers:
                  Bahram Qassemi: [Qassemi, Bahram Ghasemi]
                ignore:
                  - words: Power corrupts
                    rules: [quotation-altered]
                    reason: as the proverb has it
                waivers:
                  - quotation: I never said that
                    by: Ann Example
                    how: telephone
                    on: 2026-10-01
                    until: 2027-10-01
                    reason: the interview was not recorded
                """);
        assertThat(read.drafts()).containsExactly("articles/**/*.md", "letters");
        assertThat(read.exclude()).containsExactly("drafts/old");
        assertThat(read.house()).contains("ap");
        assertThat(read.failOn()).contains(FailOn.UNRESOLVED);
        assertThat(read.strict()).contains(true);
        assertThat(read.libraryComplete()).contains(false);
        assertThat(read.minTraceable()).contains(80.0);
        assertThat(read.minCheckable()).contains(90.0);
        assertThat(read.baseline()).contains(".ibidem-baseline.json");
        assertThat(read.levels())
                .isEqualTo(Map.of(
                        Rule.NOTE_ORPHAN,
                        Optional.of(Severity.ERROR),
                        Rule.QUOTATION_CASE,
                        Optional.<Severity>empty()));
        assertThat(read.speakers()).containsEntry("Bahram Qassemi", List.of("Qassemi", "Bahram Ghasemi"));
        assertThat(read.ignores()).singleElement().satisfies(ignore -> {
            assertThat(ignore.rules()).containsExactly(Rule.QUOTATION_ALTERED);
            assertThat(ignore.line()).isEqualTo(17);
        });
        assertThat(read.waivers()).singleElement().satisfies(waiver -> {
            assertThat(waiver.on()).isEqualTo(LocalDate.of(2026, 10, 1));
            assertThat(waiver.holds(LocalDate.of(2027, 10, 1))).isTrue();
            assertThat(waiver.holds(LocalDate.of(2027, 10, 2))).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    strict: true\\nfial-on: never   | c.yml:2: unknown key `fial-on`; did you mean fail-on?
                    fail-on: unsuported             | c.yml:1: unknown value `unsuported`; did you mean unsupported
                    rules:\\n  note-orphn: error    | c.yml:2: unknown rule `note-orphn`; did you mean note-orphan
                    rules:\\n  note-orphan: fatal   | c.yml:2: unknown value `fatal`
                    sources: ../elsewhere           | c.yml:1: `../elsewhere` leaves the configuration's folder
                    sources: [a, /etc]              | c.yml:1: `/etc` leaves
                    sources: 'C:\\\\x'              | leaves
                    sources: 'https://a.example/'   | leaves
                    baseline: ~/x                   | leaves
                    exec: rm                        | c.yml:1: `exec` is not read from a file
                    min-traceable: 120              | c.yml:1: `min-traceable` is no percentage
                    min-traceable: many             | c.yml:1: `min-traceable` is no percentage
                    strict: perhaps                 | c.yml:1: unknown value `perhaps`; did you mean true, false?
                    - a                             | c.yml:1: the configuration must be a mapping
                    house: [ap]                     | c.yml:1: `house` must be one value
                    a: *b                           | c.yml:1: anchors, aliases and tags
                    house: ap\\nhouse: ap           | c.yml:2: `house` stands twice
                    ignore:\\n - words: a           | c.yml:2: an ignore needs `reason`
                    ignore:\\n - reason: a          | c.yml:2: an ignore needs `words` or `file`
                    waivers:\\n - by: a             | c.yml:2: a waiver needs `quotation` or `citation`
                    "a: [1"                         | c.yml:1: no YAML
                    """)
    void whatIsWrongHasItsLineAndTheNearestName(String yaml, String message) {
        assertThatThrownBy(() ->
                        read(yaml.replace("\\n", "\n").replace("\\\\", "\\").replaceAll("^\"|\"$", "")))
                .isInstanceOf(ConfigurationError.class)
                .hasMessageContaining(message);
    }

    @Test
    void anEmptyFileSaysNothing() {
        assertThat(read("")).isEqualTo(Configuration.EMPTY);
        assertThat(read("# nothing\n")).isEqualTo(Configuration.EMPTY);
    }

    @Test
    void whatStandsOverWins() {
        Configuration file = read("house: ap\nfail-on: never\nrules: {note-orphan: error, note-empty: off}\n");
        Configuration over = read("fail-on: warning\nrules: {note-empty: note}\n");
        Configuration both = over.over(file);
        assertThat(both.house()).contains("ap");
        assertThat(both.failOn()).contains(FailOn.WARNING);
        assertThat(both.levels())
                .containsEntry(Rule.NOTE_ORPHAN, Optional.of(Severity.ERROR))
                .containsEntry(Rule.NOTE_EMPTY, Optional.of(Severity.NOTE));
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void hostileYamlIsRefusedInALine() {
        for (String yaml :
                List.of("[".repeat(100_000), "{a: ".repeat(100_000), "? ".repeat(50_000), "\u0000", "!!x y")) {
            assertThatThrownBy(() -> read(yaml))
                    .isInstanceOf(ConfigurationError.class)
                    .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
        }
    }

    private static Configuration read(String yaml) {
        return ConfigurationReader.read(yaml, "c.yml");
    }
}
