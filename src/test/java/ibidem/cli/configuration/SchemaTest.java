package ibidem.cli.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import ibidem.judge.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema that editors use and the reader that runs use must agree. */
class SchemaTest {
    private static final Path FILE = Path.of("docs/ibidem.schema.json");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @Test
    void knowsTheReadersKeysAndNoOthers() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(Files.readString(FILE));
        for (JsonNode property : List.of(
                schema.at("/properties"),
                schema.at("/properties/ignore/items/properties"),
                schema.at("/properties/waivers/items/properties"))) {
            assertThat(property.size()).isPositive();
        }
        assertThat(keys(schema.at("/properties"))).containsExactlyInAnyOrderElementsOf(ConfigurationReader.KEYS);
        assertThat(keys(schema.at("/properties/ignore/items/properties")))
                .containsExactlyInAnyOrderElementsOf(ConfigurationReader.IGNORE_KEYS);
        assertThat(keys(schema.at("/properties/waivers/items/properties")))
                .containsExactlyInAnyOrderElementsOf(ConfigurationReader.WAIVER_KEYS);
        assertThat(schema.at("/$defs/rule/enum"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(
                        Arrays.stream(Rule.values()).map(Rule::code).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "house: ap\nfail-on: warning\nstrict: true\nmin-traceable: 80\nmin-checkable: 90 %\n",
                "drafts: [articles, '*.md']\nexclude: old\nsources: sources\nbaseline: .ibidem-baseline.json\n",
                "rules: {note-orphan: error, quotation-case: off}\nspeakers: {Jane Roe: [Roe, J. Roe]}\n",
                "ignore: [{words: a, reason: b}, {file: x.docx, rules: [note-empty], reason: b}]\n",
                "waivers: [{quotation: a, by: b, how: notes, on: '2026-01-01', until: '2027-01-01', reason: c}]\n",
            })
    void whatOneAcceptsTheOtherDoes(String yaml) throws IOException {
        assertThat(schema().validate(YAML.readTree(yaml))).isEmpty();
        assertThat(ConfigurationReader.read(yaml, "c.yml")).isNotEqualTo(Configuration.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hause: ap",
                "house: mla",
                "fail-on: all",
                "strict: perhaps",
                "min-traceable: 120",
                "sources: ../x",
                "sources: /etc",
                "baseline: https://a.example/b",
                "rules: {no-such: error}",
                "rules: {note-empty: loud}",
                "ignore: [{reason: a}]",
                "ignore: [{words: a}]",
                "waivers: [{quotation: a}]",
                "waivers: [{quotation: a, citation: b, by: b, how: notes, on: '2026-01-01', reason: c}]",
                "waivers: [{quotation: a, by: b, how: magic, on: '2026-01-01', reason: c}]",
            })
    void whatOneRefusesTheOtherDoes(String yaml) throws IOException {
        assertThat(schema().validate(YAML.readTree(yaml))).isNotEmpty();
        assertThatThrownBy(() -> ConfigurationReader.read(yaml, "c.yml")).isInstanceOf(ConfigurationError.class);
    }

    private static List<String> keys(JsonNode object) {
        List<String> keys = new java.util.ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(FILE));
    }
}
