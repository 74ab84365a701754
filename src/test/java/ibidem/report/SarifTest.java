package ibidem.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import ibidem.check.CheckResult;
import ibidem.check.CheckedDraft;
import ibidem.check.Finding;
import ibidem.check.Standing;
import ibidem.report.sarif.SarifWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SarifTest {
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
            .getSchema(SarifTest.class.getResourceAsStream("sarif-2.1.0.schema.json"));

    @Test
    void aLogIsValidAndSaysWhereInDraftAndSource() throws IOException {
        JsonNode run = write(Results.acton(), false).at("/runs/0");
        JsonNode first = run.at("/results/0");
        assertThat(first.get("ruleId").asText()).isEqualTo("quotation-altered");
        assertThat(run.at("/tool/driver/rules")
                        .get(first.get("ruleIndex").asInt())
                        .get("id")
                        .asText())
                .isEqualTo("quotation-altered");
        // The emoji before it is one code point, and two UTF-16 code units.
        JsonNode region = first.at("/locations/0/physicalLocation/region");
        assertThat(region.get("charOffset").asInt()).isEqualTo(25);
        assertThat(region.get("startColumn").asInt()).isEqualTo(26);
        assertThat(region.get("charLength").asInt()).isEqualTo(55);
        assertThat(run.get("columnKind").asText()).isEqualTo("unicodeCodePoints");
        assertThat(first.at("/relatedLocations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("sources/letter.txt");
        assertThat(first.at("/relatedLocations/0/physicalLocation/region/snippet/text")
                        .asText())
                .startsWith("Power tends to corrupt");
        assertThat(first.at("/partialFingerprints").size()).isEqualTo(1);
    }

    @Test
    void whatIsSetAsideSaysWhy() throws IOException {
        CheckResult result = Results.acton();
        CheckedDraft draft = result.drafts().get(0);
        List<Finding> findings = List.of(
                draft.findings().get(0).with(new Standing(Standing.State.IGNORED_IN_DRAFT, "as in the film")),
                draft.findings().get(1).with(new Standing(Standing.State.BASELINE, "")));
        CheckedDraft settled = new CheckedDraft(
                draft.path(),
                draft.document(),
                draft.mediaType(),
                "",
                draft.quotations(),
                draft.notes(),
                List.of(),
                List.of(),
                findings,
                draft.coverage(),
                draft.sources());
        JsonNode results = write(new CheckResult(List.of(settled), result.sources(), 1), true)
                .at("/runs/0/results");
        assertThat(results.at("/0/suppressions/0/kind").asText()).isEqualTo("inSource");
        assertThat(results.at("/0/suppressions/0/justification").asText()).isEqualTo("as in the film");
        assertThat(results.at("/1/baselineState").asText()).isEqualTo("unchanged");
    }

    @Test
    void anUnreadableDraftIsANotification() throws IOException {
        CheckResult result = new CheckResult(
                List.of(CheckedDraft.unreadable("a b.pdf", "application/pdf", "damaged")), List.of(), 0);
        JsonNode invocation = write(result, false).at("/runs/0/invocations/0");
        assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
        assertThat(invocation
                        .at("/toolExecutionNotifications/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("a%20b.pdf");
    }

    @ParameterizedTest
    @MethodSource("ibidem.report.InertTest#hostile")
    void hostileTextIsInert(String hostile) throws IOException {
        JsonNode run = write(Results.hostile(hostile), false).at("/runs/0");
        for (JsonNode result : run.get("results")) {
            String message = result.at("/message/text").asText();
            assertThat(message.chars()).noneMatch(Character::isISOControl);
            assertThat(message.replace("\\\\", "").replace("\\[", "").replace("\\]", ""))
                    .doesNotContain("[", "]");
        }
    }

    private static JsonNode write(CheckResult result, boolean baseline) throws IOException {
        StringWriter out = new StringWriter();
        new SarifWriter().write(result, new Format.Setting("1.2.3", 0, false, false, Map.of(), baseline), out);
        JsonNode log = new ObjectMapper().readTree(out.toString());
        assertThat(SCHEMA.validate(log)).isEmpty();
        return log;
    }
}
