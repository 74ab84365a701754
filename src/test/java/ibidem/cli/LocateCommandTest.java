package ibidem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LocateCommandTest {
    private static final String BRIDGE =
            "The old bridge stood above the river for two hundred years, and fell in the flood of a single night.";

    @TempDir
    private Path folder;

    private String sources;

    @BeforeEach
    void aFolderOfSources() throws IOException {
        sources = Files.createDirectory(folder.resolve("sources")).toString();
        source("bridge.txt", "A chronicle.\n\n" + BRIDGE + "\n");
    }

    private void source(String name, String text) throws IOException {
        Files.writeString(Path.of(sources, name), text);
    }

    private Run locate(String... arguments) {
        String[] all = new String[arguments.length + 4];
        all[0] = "locate";
        all[1] = "--no-cache";
        all[2] = "-s";
        all[3] = sources;
        System.arraycopy(arguments, 0, all, 4, arguments.length);
        return Run.of(all);
    }

    @Test
    void saysWhereTheWordsStandAndWhatDiffers() {
        Run run = locate("-v", "the old bridge stood above the valley for two hundred years");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("""
                        ALTERED
                          %s/bridge.txt:3:1: The old bridge stood above the river for two hundred years
                            [-river-] {+valley+} content word
                        """.formatted(sources));
        assertThat(run.err()).isEmpty();
    }

    @Test
    void answersAsObjectsInTheOrderOfTheFile() throws IOException {
        Path file = folder.resolve("q.tsv");
        Files.writeString(
                file, "id\tquotation\nb\tfell in the flood\\nof a single night\na\tno such words anywhere at all\n");
        Run run = locate("--quotations", file.toString(), "--format", "json");
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.out().lines().toList().get(0))
                .startsWith("{\"id\":\"b\",\"wording\":\"EXACT\"")
                .contains("\"source\":\"" + sources + "/bridge.txt\"", "\"startLine\":3");
        assertThat(run.out().lines().toList().get(1))
                .isEqualTo("{\"id\":\"a\",\"wording\":\"NOT_FOUND\",\"reason\":null,\"passages\":[]}");
    }

    @Test
    void repeatsOnlyTheFirstOfPiecesThatStandFarApart() throws IOException {
        source(
                "far.txt",
                "The ferryman kept his rope dry.\n" + "Nothing else happened.\n".repeat(600)
                        + "His widow sold the boat that autumn.\n");
        Run run = locate("--format", "json", "The ferryman kept his rope dry ... His widow sold the boat that autumn");
        assertThat(run.out())
                .contains("\"selector\":{\"exact\":\"The ferryman kept his rope dry\",")
                .contains("\"position\":{\"start\":0,", "\"startLine\":602,")
                .hasSizeLessThan(2_000);
    }

    @Test
    void listsEveryHitOfAFewWordsAndCallsNoneProof() throws IOException {
        for (int i = 0; i < 7; i++) {
            source("copy" + i + ".txt", BRIDGE);
        }
        Run run = locate("--limit", "3", "bridge stood");
        assertThat(run.out()).startsWith("UNRESOLVED (TOO_SHORT): stands in 8 places, none is proof\n");
        assertThat(run.out().lines()).hasSize(4);
    }

    @Test
    void aSourceDeclaredAsScannedIsNoWitnessForSingleLetters() throws IOException {
        source("scan.txt", "The mill by the weir was burned down in the year of the great hunger, and built anew.");
        String misread = "the mill by the weir was turned down in the year of the great hunger";
        assertThat(locate(misread).out()).startsWith("ALTERED\n");
        Run.of("sources", "add", "--ocr", sources + "/scan.txt", "-s", sources);
        assertThat(locate(misread).out()).startsWith("UNRESOLVED (OCR_NOISE)");
        assertThat(locate("the mill by the weir was not burned down in the year of the great hunger")
                        .out())
                .startsWith("ALTERED\n");
        assertThat(locate("the mill by the weir was burned down").out()).startsWith("EXACT\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # what wears the words   | file      | the words in the file, \\n for a line's end
        hard-wrapped lines       | a.txt     | stood above\\nthe river for\\ntwo hundred
        a broken word            | a.txt     | stood above the riv-\\ner for two hun-\\ndred
        Windows line ends        | a.txt     | stood above\\r\\nthe river for two\\r\\nhundred
        a page break             | a.txt     | stood above the river for\\n\\n\\f\\n\\ntwo hundred
        a note marker            | a.md      | stood above the river[^1] for two hundred
        an anchor of a note      | a.html    | stood above the <b>river</b><sup><a href="#n1">1</a></sup> for two hundred
        character references     | a.html    | stood above&nbsp;the river for two&#32;hundred
        emphasis                 | a.md      | stood *above* the **river** for two hundred
        soft hyphens             | a.txt     | stood above the ri\\u00ADver for two hun\\u00ADdred
        ligatures and wide signs | a.txt     | stood above the river\u00A0for\u2009two hundred
        """)
    void wordsThatPagesWearAreTheSameWords(String what, String file, String worn) throws IOException {
        Files.delete(Path.of(sources, "bridge.txt"));
        String text = worn.replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\f", "\f")
                .replace("\\u00AD", "\u00AD");
        boolean html = file.endsWith("html");
        source(
                file,
                (html ? "<p>" : "A chronicle.\n\n") + "The old bridge " + text + " years, and fell in a single night."
                        + (html ? "</p><p id=n1>1. A note.</p>" : "\n\n[^1]: A note.\n"));
        Run run = locate("The old bridge stood above the river for two hundred years, and fell in a single night");
        assertThat(run.out()).as(what).startsWith("EXACT\n");
    }

    @Test
    void aRunningHeadInsideTheWordsIsNoneOfThem() throws IOException {
        Random random = new Random(8);
        String[] words = "boat river winter market lamp harbour letter garden stone bread morning soldier".split(" ");
        StringBuilder book = new StringBuilder();
        for (int page = 1; page <= 12; page++) {
            book.append(
                    page % 2 == 0 ? page + "  THE BRIDGES OF THE NORTH\n\n" : "CROSSING THE WEIR  " + page + "\n\n");
            book.append(page == 7 ? "came to the north, when the ice broke.\n" : "");
            for (int line = 0; line < 20; line++) {
                for (int word = 0; word < 9; word++) {
                    book.append("the ")
                            .append(words[random.nextInt(words.length)])
                            .append(word < 8 ? " and " : "\n");
                }
            }
            book.append(page == 6 ? "and nobody crossed before the summer\n\f" : "\f");
        }
        source("book.txt", book.toString());
        assertThat(locate("nobody crossed before the summer came to the north, when the ice broke")
                        .out())
                .startsWith("EXACT\n");
    }

    @Test
    void oddQuotationsGetAnAnswer() throws IOException {
        Path file = folder.resolve("q.tsv");
        StringBuilder all = new StringBuilder("id\tquotation\n");
        all.append("mark\t!\nblanks\t   \nempty\t\nellipsis\t…\nbrackets\t[[[((([\n");
        all.append("marks\te").append("\u0301".repeat(50_000)).append("\nlong\t");
        all.append((BRIDGE + " ").repeat(10_000)).append('\n');
        Files.writeString(file, all.toString());
        Run run = locate("--quotations", file.toString(), "--format", "json");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().map(line -> line.replaceAll("\"passages\".*", "")))
                .containsExactly(
                        "{\"id\":\"mark\",\"wording\":\"UNRESOLVED\",\"reason\":\"TOO_SHORT\",",
                        "{\"id\":\"blanks\",\"wording\":\"UNRESOLVED\",\"reason\":\"TOO_SHORT\",",
                        "{\"id\":\"empty\",\"wording\":\"UNRESOLVED\",\"reason\":\"TOO_SHORT\",",
                        "{\"id\":\"ellipsis\",\"wording\":\"UNRESOLVED\",\"reason\":\"TOO_SHORT\",",
                        "{\"id\":\"brackets\",\"wording\":\"UNRESOLVED\",\"reason\":\"TOO_SHORT\",",
                        "{\"id\":\"marks\",\"wording\":\"UNRESOLVED\",\"reason\":\"TOO_SHORT\",",
                        "{\"id\":\"long\",\"wording\":\"NOT_FOUND\",\"reason\":null,");
    }

    @Test
    void aChapterWithChangedWordsIsFoundInABook() throws IOException {
        Random random = new Random(4);
        StringBuilder book = new StringBuilder();
        for (int word = 0; word < 120_000; word++) {
            int rank = (int) Math.exp(random.nextDouble() * Math.log(8_000));
            book.append(Integer.toString(rank * 41 + 500, 36)).append(word % 15 == 14 ? ". " : " ");
        }
        source("book.txt", book.toString());
        int from = book.indexOf(". ", 200_000) + 2;
        int to = book.indexOf(". ", 260_000) + 1;
        String chapter = book.substring(from, to);
        assertThat(locate(chapter).out()).startsWith("EXACT\n");
        Run run = locate("-f", "json", chapter.replace(" sp ", " quite "));
        assertThat(run.out())
                .contains("\"wording\":\"ALTERED\"", "\"position\":{\"start\":" + from + ",\"end\":" + (to - 1));
    }

    @Test
    void aHundredThousandEqualQuotationsAreAnswered() throws IOException {
        Path file = folder.resolve("q.tsv");
        Files.writeString(file, "id\tquotation\n" + "x\tthe old bridge stood above the river\n".repeat(100_000));
        Run run = locate("--quotations", file.toString(), "--format", "json");
        assertThat(run.out().lines().filter(line -> line.contains("\"EXACT\""))).hasSize(100_000);
    }

    @Test
    void aTextOfOneLongLineAndMarksWithoutEndAreRead() throws IOException {
        source("line.txt", "the gulls cried over the pier ".repeat(300_000) + BRIDGE);
        source("marks.txt", "a" + "\u0301".repeat(2_000_000) + " the last lamp went out upon the quay that night");
        assertThat(locate("fell in the flood of a single night").out()).startsWith("EXACT\n");
        assertThat(locate("the last lamp went out upon the quay that night").out())
                .startsWith("EXACT\n");
    }

    @Test
    void wrongUseIsOneClearLine() {
        Run none = locate();
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).isEqualTo("ibidem: no quotation given (a QUOTATION, or --quotations FILE)\n");
    }
}
