package ibidem.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import ibidem.cite.Citation;
import ibidem.cite.Note;
import ibidem.cli.Run;
import ibidem.judge.Bucket;
import ibidem.judge.Locus;
import ibidem.judge.Place;
import ibidem.judge.Reason;
import ibidem.judge.SpeakerMatch;
import ibidem.judge.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The articles of {@code fixtures}: their reports are on file, valid, and show every label. Run with {@code
 * -Dgolden.update=true} to write them anew, and read the difference before it is committed.
 */
class ArticlesTest {
    private static final Path ARTICLES = Path.of("fixtures/articles");
    private static final Path REPORTS = Path.of("fixtures/reports");
    private static final String[] CHECK = {"check", ARTICLES.toString(), "--today", "2026-11-24"};

    private static JsonNode report;

    @BeforeAll
    static void check() throws IOException {
        report = new ObjectMapper().readTree(run("json").out());
    }

    @ParameterizedTest
    @CsvSource({"text, txt", "json, json", "sarif, sarif", "junit, xml", "github, github", "markdown, md", "html, html"
    })
    void writesTheReportOnFile(String format, String ending) throws IOException {
        Path expected = REPORTS.resolve("articles." + ending);
        String written = run(format).out();
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(REPORTS);
            Files.writeString(expected, written);
        }
        assertThat(written).as("fixtures/README.md says how to update").isEqualTo(Files.readString(expected));
    }

    @Test
    void aSecondRunWritesTheSameBytes() {
        assertThat(run("json").out()).isEqualTo(run("json").out());
    }

    @Test
    void theReportIsValidByTheSchemaThatIsShipped() throws IOException {
        try (InputStream schema = Objects.requireNonNull(JsonReport.class.getResourceAsStream("report.schema.json"))) {
            JsonSchema checker = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schema);
            assertThat(checker.validate(report)).isEmpty();
        }
    }

    @Test
    void everyLabelOccurs() {
        assertThat(quotations("wording")).containsAll(names(Wording.values()));
        assertThat(quotations("reason")).containsAll(names(Reason.values()));
        assertThat(quotations("locus")).containsAll(names(Locus.values()));
        assertThat(quotations("speakerMatch")).containsAll(names(SpeakerMatch.values()));
        assertThat(quotations("place")).containsAll(names(Place.values()));
        assertThat(quotations("bucket")).containsAll(names(Bucket.values()));
        assertThat(notes("/linkage")).containsAll(names(Note.Linkage.values()));
        assertThat(citations("form")).containsAll(names(Citation.Form.values()));
        assertThat(citations("sanity")).containsAll(names(Citation.Sanity.values()));
        assertThat(citations("/resolution/status"))
                .containsAll(List.of("RESOLVED", "AMBIGUOUS", "DANGLING", "FORWARD"));
        assertThat(citations("/availability/status"))
                .containsAll(List.of("AVAILABLE", "PARTIAL", "UNREADABLE", "ABSENT", "CONFLICT"));
    }

    private static Run run(String format) {
        String[] args = Arrays.copyOf(CHECK, CHECK.length + 2);
        args[CHECK.length] = "--format";
        args[CHECK.length + 1] = format;
        Run run = Run.of(args);
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        return run;
    }

    private static List<String> names(Enum<?>... labels) {
        return Arrays.stream(labels).map(Enum::name).toList();
    }

    private static Set<String> quotations(String member) {
        Set<String> labels = new TreeSet<>();
        report.at("/drafts")
                .forEach(draft -> draft.get("quotations")
                        .forEach(quotation -> labels.add(quotation.path(member).asText())));
        return labels;
    }

    private static Set<String> notes(String member) {
        Set<String> labels = new TreeSet<>();
        report.at("/drafts")
                .forEach(draft -> draft.get("notes")
                        .forEach(note -> labels.add(note.at(member).asText())));
        return labels;
    }

    private static Set<String> citations(String member) {
        Set<String> labels = new TreeSet<>();
        for (JsonNode draft : report.at("/drafts")) {
            for (JsonNode note : draft.get("notes")) {
                note.get("citations").forEach(citation -> add(citation, member, labels));
            }
            draft.get("citations").forEach(citation -> add(citation, member, labels));
            draft.get("bibliography").forEach(citation -> add(citation, member, labels));
        }
        return labels;
    }

    private static void add(JsonNode citation, String member, Set<String> labels) {
        JsonNode value = member.startsWith("/") ? citation.at(member) : citation.path(member);
        if (value.isArray()) {
            value.forEach(one -> labels.add(one.asText()));
        } else {
            labels.add(value.asText());
        }
    }
}
