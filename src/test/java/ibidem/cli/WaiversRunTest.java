package ibidem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of waiver, from the configuration to the report. */
class WaiversRunTest {
    private static final String ARTICLE = """
            She said “a thing that nobody wrote down in this house.”[^1] Later she added that
            “it was a very cold morning, and nobody came to the door.”[^2]

            The keeper wrote that “the bridge had never been open to carts at all” (Brown 2026).
            Over the telephone he said: “I have no memory of any such letter at all.”

            Pascal held that “the heart has its reasons, of which reason knows nothing at all.”[^3]

            [^1]: Interview with the author, 3 May 2026.
            [^2]: Ibid.
            [^3]: Blaise Pascal, *Pensées* (Paris: Guillaume Desprez, 1670), 277.

            ## References

            Brown, Ann. 2026. *Letters of a bridge keeper*. Unpublished manuscript, in private hands.
            """;

    @TempDir
    private Path folder;

    private Repository repository;

    @BeforeEach
    void write() throws IOException {
        repository = new Repository(folder);
        repository.write("a.md", ARTICLE);
        repository.write(
                "sources/pascal.txt",
                "Le cœur a ses raisons, que la raison ne connaît point; on le sait en mille choses.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what is waived | how | what is counted apart: quotations, citations | whom the report names it by
                "citation: Interview with the author | notes | 2 | 2 | q1 q2",
                "citation: Brown, Ann. 2026 | seen | 0 | 2 | b1 c1",
                "quotation: I have no memory of any | telephone | 1 | 0 | q4",
                "quotation: the bridge had never been | seen | 1 | 0 | q3",
                "quotation: it was a very cold morning | recording | 1 | 0 | q2",
                "quotation: the heart has its reasons | translation | 1 | 0 | q5",
                "quotation: words that stand nowhere | telephone | 0 | 0 | ",
            })
    void isCountedApartAndNeverTraceable(String what, String how, int quotations, int citations, String subjects)
            throws IOException {
        configure(what, how, "");
        JsonNode report = new ObjectMapper().readTree(repository.check("@a.md -f json --today 2026-11-24"));
        JsonNode summary = report.get("summary");
        assertThat(summary.at("/quotations/WAIVED").asInt()).isEqualTo(quotations);
        assertThat(summary.at("/citations/WAIVED").asInt()).isEqualTo(citations);
        assertThat(summary.at("/quotations/TRACEABLE").asInt()).isZero();
        assertThat(summary.at("/citations/TRACEABLE").asInt()).isZero();
        String text = repository.check("@a.md --today 2026-11-24");
        for (String subject : subjects == null ? new String[0] : subjects.split(" ")) {
            assertThat(text).containsPattern("~ a.md:\\d+:\\d+  waived  " + subject + "\\b");
            assertThat(text).contains(how + ", by Ann Example on 2026-05-03");
        }
    }

    @Test
    void theHashAndTheLastDayOfNotesAreShown() throws IOException {
        configure(
                "citation: Interview with the author",
                "notes",
                "    until: 2027-05-03\n    sha256: " + "9f86d081".repeat(8) + "\n");
        assertThat(repository.check("@a.md --today 2026-11-24"))
                .contains("sha256 9f86d0819f86d081")
                .contains("until 2027-05-03: the reason");
    }

    @Test
    void anExpiredWaiverIsSaidSoAndCountsNoMore() throws IOException {
        configure("citation: Interview with the author", "notes", "    until: 2026-06-01\n");
        String text = repository.check("@a.md --today 2026-11-24");
        assertThat(text).contains("waiver-expired: the waiver (notes, by Ann Example on 2026-05-03) has expired");
        assertThat(text).doesNotContain("waived  ");
    }

    @Test
    void theOriginalOfATranslationIsShownBesideIt() throws IOException {
        configure(
                "quotation: the heart has its reasons",
                "translation",
                "    original: Le cœur a ses raisons, que la raison ne connaît point\n");
        assertThat(repository.check("@a.md --today 2026-11-24")).contains("""
                    original “Le cœur a ses raisons, que la raison ne connaît point”
                    source  “Le cœur a ses raisons, que la raison ne connaît point”
                            sources/pascal.txt:1:1
                """);
        JsonNode report = new ObjectMapper().readTree(repository.check("@a.md -f json"));
        JsonNode original = report.at("/drafts/0/quotations/4/original");
        assertThat(original.get("wording").asText()).isEqualTo("EXACT");
        assertThat(original.at("/passages/0/source").asText()).isEqualTo("sources/pascal.txt");
        assertThat(repository.check("@a.md -f html")).contains("Original, as a person gives it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le cœur n'a pas ses raisons, que la raison ne connaît point | differs from the source",
                "Tout est dans un bon repas avec quelques vieux amis sûrs | stands in no source held",
            })
    void anOriginalThatTheLibraryDoesNotHaveIsSaidSo(String original, String said) throws IOException {
        configure("quotation: the heart has its reasons", "translation", "    original: " + original + "\n");
        assertThat(repository.check("@a.md")).contains("original-differs: the original that the waiver gives " + said);
    }

    private void configure(String what, String how, String more) throws IOException {
        repository.write(
                ".ibidem.yml",
                "waivers:\n  - " + what + "\n    by: Ann Example\n    how: " + how
                        + "\n    on: 2026-05-03\n    reason: the reason\n" + more);
    }
}
