package ibidem.read.worker;

import static ibidem.read.worker.Made.docx;
import static ibidem.read.worker.Made.docxBody;
import static ibidem.read.worker.Made.hugeDocx;
import static ibidem.read.worker.Made.page;
import static ibidem.read.worker.Made.paragraph;
import static ibidem.read.worker.Made.pdf;
import static ibidem.read.worker.Made.show;
import static ibidem.read.worker.Made.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ibidem.read.FileReaders;
import ibidem.read.Limit;
import ibidem.read.Limits;
import ibidem.read.ReadOutcome;
import ibidem.read.ReadOutcome.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every limit can be set, is kept, and is named where it ends the reading of a file. */
@Timeout(120)
class LimitsTest {
    @TempDir
    private static Path folder;

    @ParameterizedTest
    @EnumSource
    void eachLimitEndsAFileThatGoesBeyondItAndIsNamed(Limit limit) throws IOException {
        int value = limit == Limit.MEMORY ? 24 : limit == Limit.RATIO ? 50 : 1;
        Limits limits = Limits.STANDARD.with(limit, value);
        ReadOutcome outcome = read(beyond(limit), limits);
        assertThat(outcome).as(outcome.toString()).isInstanceOf(ReadOutcome.Unread.class);
        ReadOutcome.Unread unread = (ReadOutcome.Unread) outcome;
        assertThat(unread.status()).as(unread.reason()).isEqualTo(Status.LIMIT);
        assertThat(unread.reason()).contains(limit.label() + " (" + value + " " + limit.unit() + ")");
    }

    /** A small file that meets this limit before every other. */
    private static Path beyond(Limit limit) throws IOException {
        return switch (limit) {
            case WALL_TIME, CPU_TIME -> doubling(folder.resolve("double.pdf"));
            case MEMORY -> Files.writeString(folder.resolve("memory.html"), "<html>" + "<p>a".repeat(150_000));
            case BYTES_IN -> Files.writeString(folder.resolve("long.txt"), "words ".repeat(200_000));
            case BYTES_INFLATED -> hugeDocx(folder.resolve("inflated.docx"), paragraph("words"), 50_000);
            case RATIO -> hugeDocx(folder.resolve("ratio.docx"), " ".repeat(100), 200_000);
            case ENTRIES, DEPTH, CHARACTERS_OUT ->
                docx(folder.resolve("small.docx"), docxBody(paragraph("Two words.")));
            case PAGES ->
                pdf(
                        folder.resolve("pages.pdf"),
                        "<</Type/Catalog/Pages 2 0 R>>",
                        "<</Type/Pages/Count 2/Kids[3 0 R 4 0 R]>>",
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R>>",
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R>>",
                        stream("", " "));
        };
    }

    /** Forms that paint two more each. */
    private static Path doubling(Path file) throws IOException {
        String[] forms = new String[40];
        for (int i = 0; i < forms.length; i++) {
            String inner = i + 1 < forms.length ? "/Resources<</XObject<</X " + (i + 7) + " 0 R>>>>" : "";
            forms[i] = stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]" + inner, "/X Do /X Do");
        }
        return page(file, "/X Do", "/XObject<</X 6 0 R>>", forms);
    }

    /** Texts small in bytes and large as a tree are read elsewhere, so that they hurt nobody. */
    @ParameterizedTest
    @ValueSource(strings = {"<p>a", "a<br>", "*a* ", "[a](b)\n", "- a\n", "a\n\n"})
    void aTextOfNothingButMarksEndsInTextOrALimit(String unit) throws IOException {
        String name = unit.contains("<") ? "marks.html" : "marks.md";
        Path file = Files.writeString(
                folder.resolve(name),
                "<html>\n".repeat(unit.contains("<") ? 1 : 0) + unit.repeat(600_000 / unit.length()));
        ReadOutcome outcome = read(file, Limits.STANDARD.with(Limit.MEMORY, 64).with(Limit.CPU_TIME, 3));
        assertThat(outcome instanceof ReadOutcome.Unread unread ? unread.status() : Status.TEXT)
                .isIn(Status.TEXT, Status.LIMIT);
    }

    @Test
    void aLongPlainTextIsReadWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("whole.txt"), "So many words.\n".repeat(900_000));
        ReadOutcome outcome = read(file, Limits.STANDARD);
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        assertThat(((ReadOutcome.Read) outcome).document().text()).hasSize(15 * 900_000);
    }

    @Test
    void aBombChangesNoOtherFilesText() throws IOException {
        Limits limits = Limits.STANDARD.with(Limit.CPU_TIME, 2).with(Limit.MEMORY, 48);
        Path bomb = doubling(folder.resolve("bomb.pdf"));
        Path good = page(folder.resolve("good.pdf"), show(72, 700, 12, "All is well."), "");
        try (FileReaders readers = new FileReaders(limits)) {
            String before = text(readers.read(good));
            assertThat(readers.read(bomb)).isInstanceOf(ReadOutcome.Unread.class);
            assertThat(text(readers.read(good))).isEqualTo(before).contains("All is well.");
        }
    }

    @Test
    void whatIsNoLimitIsSaidInOneLine() {
        assertThatThrownBy(() -> Limits.STANDARD.with("pages=none"))
                .hasMessage("pages takes a whole number of pages, not \"none\"");
        assertThatThrownBy(() -> Limits.STANDARD.with("pages=0")).hasMessage("pages must be at least 1, not 0");
        assertThatThrownBy(() -> Limits.STANDARD.with("papers=3"))
                .hasMessageStartingWith("no limit is called \"papers\"; there are wall-time, cpu-time");
        assertThat(Limits.STANDARD.with("pages=3").of(Limit.PAGES)).isEqualTo(3);
    }

    private static ReadOutcome read(Path file, Limits limits) {
        try (FileReaders readers = new FileReaders(limits)) {
            return readers.read(file);
        }
    }

    private static String text(ReadOutcome outcome) {
        assertThat(outcome).as(outcome.toString()).isInstanceOf(ReadOutcome.Read.class);
        return ((ReadOutcome.Read) outcome).document().text();
    }
}
