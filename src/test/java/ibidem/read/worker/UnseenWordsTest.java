package ibidem.read.worker;

import static ibidem.read.worker.Made.docx;
import static ibidem.read.worker.Made.docxBody;
import static ibidem.read.worker.Made.page;
import static ibidem.read.worker.Made.show;
import static ibidem.read.worker.Made.stream;
import static org.assertj.core.api.Assertions.assertThat;

import ibidem.read.Block;
import ibidem.read.Document;
import ibidem.read.Limits;
import ibidem.read.ReadOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no reader sees stands apart as hidden, and what every reader sees does not. */
@Timeout(60)
class UnseenWordsTest {
    private static final String LOOKS =
            "/ExtGState<</Clear<</ca 0>>/Faint<</ca 0.1>>>>/ColorSpace<</Profile[/ICCBased 6 0 R]>>";

    private static WorkerPool pool;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void open() {
        pool = new WorkerPool(Limits.STANDARD, 1);
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what the page's content says                                       | shown
            BT /F 12 Tf 72 700 Td (plain) Tj ET                                  | plain
            BT /F 12 Tf 3 Tr 72 700 Td (plain) Tj ET                             |
            1 g BT /F 12 Tf 72 700 Td (plain) Tj ET                              |
            1 1 1 rg BT /F 12 Tf 72 700 Td (plain) Tj ET                         |
            0 0 0 0 k BT /F 12 Tf 72 700 Td (plain) Tj ET                        |
            0 0 0.4 rg 50 650 300 90 re f 1 g BT /F 12 Tf 72 700 Td (plain) Tj ET | plain
            /Clear gs BT /F 12 Tf 72 700 Td (plain) Tj ET                        |
            /Clear gs q /Faint gs BT /F 12 Tf 72 700 Td (plain) Tj ET Q          | plain
            /Profile cs 1 scn BT /F 12 Tf 72 700 Td (plain) Tj ET                |
            /Profile cs 0.2 scn BT /F 12 Tf 72 700 Td (plain) Tj ET              | plain
            1 g q 0 g BT /F 12 Tf 72 700 Td (plain) Tj ET Q                      | plain
            1 g BT /F 12 Tf 72 700 Td (plain) Tj ET 0 g BT /F 12 Tf 72 700 Td (plain) Tj ET | plain
            BT /F 12 Tf 720 700 Td (plain) Tj ET                                 |
            BT /F 12 Tf 72 900 Td (plain) Tj ET                                  |
            BT /F 0.5 Tf 72 700 Td (plain) Tj ET                                 |
            /Span <</ActualText(plain)>> BDC BT /F 12 Tf 72 700 Td (other) Tj ET EMC | other
            """)
    void aPdfShowsWhatItPaints(String content, String shown) throws IOException {
        Path file =
                page(folder.resolve("a.pdf"), show(72, 600, 12, "Always here.") + content, LOOKS, stream("/N 1", ""));
        Document document = read(file);
        String expected = shown == null ? "" : shown;
        assertThat(words(document, false).replace("Always here.", "").strip()).isEqualTo(expected);
        assertThat(words(document, true)).isEqualTo(expected.equals("plain") ? "" : "plain");
    }

    @Test
    void aPageTurnedOnItsSideShowsItsWholeWidth() throws IOException {
        Path file = Made.pdf(
                folder.resolve("turned.pdf"),
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Count 1/Kids[3 0 R]>>",
                "<</Type/Page/Rotate 90/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
                stream(
                        "",
                        "BT /F 12 Tf 0 1 -1 0 300 40 Tm (From the left) Tj 0 1 -1 0 300 740 Tm (to the right.) Tj ET"),
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        Document document = read(file);
        assertThat(words(document, false)).isEqualTo("From the left to the right.");
        assertThat(words(document, true)).isEmpty();
    }

    @Test
    void aLayerThatIsOffIsHidden() throws IOException {
        Path file = Made.pdf(
                folder.resolve("layer.pdf"),
                "<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[6 0 R]/D<</OFF[6 0 R]>>>>>>",
                "<</Type/Pages/Count 1/Kids[3 0 R]>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>"
                        + "/Properties<</L 6 0 R>>>>>>",
                Made.stream("", show(72, 600, 12, "Always here.") + "/OC /L BDC " + show(72, 500, 12, "plain") + "EMC"),
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
                "<</Type/OCG/Name(draft)>>");
        Document document = read(file);
        assertThat(words(document, false)).isEqualTo("Always here.");
        assertThat(words(document, true)).isEqualTo("plain");
    }

    @Test
    void aFontThatSaysOtherLettersThanItsGlyphsAreNamedIsHidden() throws IOException {
        Path file = lettersSaidToBe("<61> <78> <62> <79> <63> <7A>", "abc");
        Document document = read(file);
        assertThat(words(document, false)).isEqualTo("Always here.");
        assertThat(words(document, true)).isEqualTo("xyz");
        assertThat(document.warnings()).anyMatch(warning -> warning.contains("other words than its pages show"));
    }

    @Test
    void aFontThatSaysItsLettersTwiceAlikeIsSeen() throws IOException {
        assertThat(words(read(lettersSaidToBe("<61> <0061> <62> <0042> <63> <0063>", "abc")), false))
                .isEqualTo("Always here. aBc");
    }

    /** @param table pairs of codes and what they are said to be @param shown what is shown in that font */
    private static Path lettersSaidToBe(String table, String shown) throws IOException {
        String map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n1 begincodespacerange <00> <FF>"
                + " endcodespacerange\n3 beginbfchar\n" + twoBytes(table) + "\nendbfchar\nendcmap end end";
        return page(
                folder.resolve("said.pdf"),
                show(72, 600, 12, "Always here.") + "BT /G 12 Tf 72 500 Td (" + shown + ") Tj ET",
                "/Font<</F 5 0 R/G 6 0 R>>",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/ToUnicode 7 0 R>>",
                stream("", map));
    }

    private static String twoBytes(String table) {
        String[] pairs = table.split(" ");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < pairs.length; i += 2) {
            String to = pairs[i + 1].length() == 4 ? pairs[i + 1].replace("<", "<00") : pairs[i + 1];
            lines.append(pairs[i]).append(' ').append(to).append('\n');
        }
        return lines.toString();
    }

    @Test
    void hiddenAndDeletedWordsOfDocxStandApartAndInsertedOnesDoNot() throws IOException {
        String body = "<w:p><w:r><w:t xml:space=\"preserve\">We </w:t></w:r>"
                + "<w:del><w:r><w:delText>never </w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t xml:space=\"preserve\">always </w:t></w:r></w:ins>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space=\"preserve\">hardly </w:t></w:r>"
                + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>win.</w:t></w:r></w:p>";
        Document document = read(docx(folder.resolve("a.docx"), docxBody(body)));
        assertThat(words(document, false)).isEqualTo("We always win.");
        assertThat(words(document, true)).isEqualTo("never hardly");
    }

    @Test
    void hiddenAndDeletedWordsOfRtfStandApart() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.rtf"), "{\\rtf1\\ansi We {\\deleted never }always {\\v hardly }win.\\par}");
        Document document = read(file);
        assertThat(words(document, false)).isEqualTo("We always win.");
        assertThat(words(document, true)).isEqualTo("never hardly");
    }

    private static Document read(Path file) {
        ReadOutcome outcome = pool.read(file, file.toString(), "");
        assertThat(outcome).as(outcome.toString()).isInstanceOf(ReadOutcome.Read.class);
        return ((ReadOutcome.Read) outcome).document();
    }

    private static String words(Document document, boolean hidden) {
        return document.blocks().stream()
                .filter(block -> (block.kind() == Block.Kind.HIDDEN) == hidden)
                .map(block -> document.words(block.span()))
                .collect(Collectors.joining(" "));
    }
}
