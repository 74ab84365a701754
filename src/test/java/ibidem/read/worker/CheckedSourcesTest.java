package ibidem.read.worker;

import static ibidem.read.worker.Made.docx;
import static ibidem.read.worker.Made.docxBody;
import static ibidem.read.worker.Made.page;
import static ibidem.read.worker.Made.paragraph;
import static ibidem.read.worker.Made.pdf;
import static ibidem.read.worker.Made.show;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import ibidem.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a quotation whose source cannot be read, or holds its words where no reader sees them. */
@Timeout(120)
class CheckedSourcesTest {
    private static final String WORDS = "the bridge was never safe for the heavy traffic";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # file     | where the words stand
            a.html     | <p style="display:none">WORDS</p>
            a.html     | <p hidden>WORDS</p>
            a.html     | <template><p>WORDS</p></template>
            a.html     | <noscript><p>WORDS</p></noscript>
            a.html     | <p style="font-size:0">WORDS</p>
            a.html     | <div style="position:absolute;left:-9999px">WORDS</div>
            a.html     | <style>.x{visibility:hidden}</style><p class="x">WORDS</p>
            a.pdf      | BT /F 12 Tf 3 Tr 72 500 Td (WORDS) Tj ET
            a.pdf      | 1 g BT /F 12 Tf 72 500 Td (WORDS) Tj ET
            a.pdf      | BT /F 12 Tf 72 -500 Td (WORDS) Tj ET
            a.pdf      | /Span <</ActualText(WORDS)>> BDC BT /F 12 Tf 72 500 Td (other) Tj ET EMC
            a.docx     | <w:r><w:rPr><w:vanish/></w:rPr><w:t>WORDS</w:t></w:r>
            a.docx     | <w:del><w:r><w:delText>WORDS</w:delText></w:r></w:del>
            """)
    void wordsThatNoReaderSeesVerifyNothingAndAccuseNobody(String name, String place) throws IOException {
        String content = place.replace("WORDS", WORDS);
        Path file = Files.createDirectories(folder.resolve("sources")).resolve(name);
        switch (name) {
            case "a.html" -> Files.writeString(file, "<html><body><p>All is well with the river.</p>" + content);
            case "a.pdf" -> page(file, show(72, 700, 12, "All is well with the river.") + content, "");
            default -> docx(file, docxBody(paragraph("All is well with the river.") + "<w:p>" + content + "</w:p>"));
        }
        for (String option : new String[] {"--strict", "--library-complete"}) {
            JsonNode quotation =
                    check(option).get("drafts").get(0).get("quotations").get(0);
            assertThat(quotation.get("wording").asText() + " "
                            + quotation.get("reason").asText())
                    .isEqualTo("UNRESOLVED HIDDEN_TEXT");
            assertThat(quotation.get("bucket").asText()).isEqualTo("UNRESOLVED");
            JsonNode passage = quotation.get("passages").get(0);
            assertThat(passage.get("selector").get("exact").asText()).contains(WORDS);
        }
        assertThat(Run.of("locate", "-s", file.toString(), WORDS).out()).contains("HIDDEN_TEXT", WORDS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # file          | what the report says
            scan.pdf        | there are no words on its pages
            closed.pdf      | it asks for a password
            cut.docx        | damaged
            long.pdf        | the limit pages (1 pages)
            picture.pdf     | a format that cannot be read: image/png
            """)
    void theReasonReachesTheSourceAndTheQuotationThatHangsOnIt(String name, String reason) throws IOException {
        Path file = Files.createDirectories(folder.resolve("sources")).resolve(name);
        unreadable(file);
        Files.writeString(folder.resolve("sources/sources.yml"), """
                sources:
                  - file: NAME
                    csl:
                      type: article-newspaper
                      title: The State of the Bridge
                      author: [{family: Example, given: Ada}]
                      container-title: The Paper
                      issued: {date-parts: [[2016, 1, 3]]}
                """.replace("NAME", name));
        JsonNode report = check("--limit=pages=1");
        JsonNode quotation = report.get("drafts").get(0).get("quotations").get(0);
        assertThat(quotation.get("wording").asText()).isEqualTo("UNRESOLVED");
        assertThat(quotation.get("reason").asText()).isEqualTo("UNREADABLE");
        JsonNode source = report.get("sources").get(0);
        assertThat(source.get("status").asText()).isEqualTo("UNREADABLE");
        assertThat(source.get("reason").asText()).contains(reason);
    }

    private static void unreadable(Path file) throws IOException {
        switch (file.getFileName().toString()) {
            case "scan.pdf" -> page(file, " ", "");
            case "closed.pdf" -> {
                try (var document = new org.apache.pdfbox.pdmodel.PDDocument()) {
                    document.addPage(new org.apache.pdfbox.pdmodel.PDPage());
                    document.protect(new org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy(
                            "owner", "reader", new org.apache.pdfbox.pdmodel.encryption.AccessPermission()));
                    document.save(file.toFile());
                }
            }
            case "cut.docx" -> {
                docx(file, docxBody(paragraph("whole ".repeat(2000))));
                byte[] whole = Files.readAllBytes(file);
                Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
            }
            case "long.pdf" ->
                pdf(
                        file,
                        "<</Type/Catalog/Pages 2 0 R>>",
                        "<</Type/Pages/Count 2/Kids[3 0 R 4 0 R]>>",
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R>>",
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R>>",
                        Made.stream("", " "));
            default -> Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 0});
        }
    }

    @Test
    void aBombAmongTheSourcesChangesNoVerdict() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Files.writeString(sources.resolve("good.txt"), "Ada Example said that " + WORDS + ", and went home.");
        JsonNode before = check("--strict").get("drafts").get(0).get("quotations");
        Made.hugeDocx(sources.resolve("bomb.docx"), " ".repeat(400), 1_000_000);
        Files.writeString(sources.resolve("bomb.html"), "<html>" + "<p>a".repeat(400_000));
        JsonNode after = check("--limit=memory=64").get("drafts").get(0).get("quotations");
        assertThat(after.get(0).get("wording").asText()).isEqualTo("EXACT");
        assertThat(after).isEqualTo(before);
    }

    private JsonNode check(String option) throws IOException {
        Path draft = Files.writeString(
                folder.resolve("draft.md"),
                "Ada Example said “" + WORDS + ".”[^1]\n\n"
                        + "[^1]: Ada Example, “The State of the Bridge,” *The Paper*, January 3, 2016.\n");
        Run run = Run.of(
                "check", draft.toString(), "-s", folder.resolve("sources").toString(), "-f", "json", option);
        return new ObjectMapper().readTree(run.out());
    }
}
