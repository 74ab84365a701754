package ibidem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractCommandTest {
    private static final Path FIXTURES = Path.of("fixtures/extract");

    /** Golden: what is read of a document of each kind. {@code -Dgolden.update=true} writes them anew. */
    @ParameterizedTest
    @ValueSource(strings = {"wrapped.txt", "essay.md", "page.html", "hearing.srt"})
    void showsWhatIsRead(String name) throws IOException {
        Run run = Run.of("extract", FIXTURES.resolve(name).toString());
        assertThat(run.status()).isZero();
        Path expected = FIXTURES.resolve("expected").resolve(name + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, run.out());
        }
        assertThat(run.out()).isEqualTo(Files.readString(expected));
    }

    @Test
    void jsonPointsIntoTheFileInCodePoints(@TempDir Path folder) throws IOException {
        Path draft = folder.resolve("a.md");
        Files.writeString(draft, "😀 *Warned*.[^1]\n\n[^1]: Smith.\n");
        JsonNode read = new ObjectMapper()
                .readTree(Run.of("extract", draft.toString(), "-f", "json").out());
        assertThat(read.get("status").asText()).isEqualTo("TEXT");
        assertThat(read.get("mediaType").asText()).isEqualTo("text/markdown");
        assertThat(read.get("text").asText()).startsWith("😀 Warned.1");
        JsonNode marker = read.get("notes").get(0).get("markers").get(0);
        assertThat(marker.get("start").asInt()).isEqualTo(13);
        assertThat(marker.get("startColumn").asInt()).isEqualTo(14);
        assertThat(read.get("blocks").get(1).get("kind").asText()).isEqualTo("NOTE");
        assertThat(read.get("notes").get(0).get("position").get("startLine").asInt())
                .isEqualTo(3);
    }

    @Test
    void whatCannotBeReadSaysWhyAndEndsWithThree(@TempDir Path folder) throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        assertThat(Run.of("extract", empty.toString()))
                .satisfies(run -> assertThat(run.status()).isEqualTo(3))
                .satisfies(run -> assertThat(run.out()).contains("NO_TEXT: the file is empty"));
        assertThat(Run.of("extract", folder.resolve("none.md").toString()).out())
                .contains("MISSING: no such file");
        Path binary = Files.write(folder.resolve("a.md"), new byte[] {1, 0, 2, 0, 0, 9});
        assertThat(Run.of("extract", binary.toString()))
                .satisfies(run -> assertThat(run.status()).isEqualTo(3))
                .satisfies(run -> assertThat(run.out()).contains("UNSUPPORTED: its content is binary, no text"));
    }

    @Test
    void aLimitCanBeSetAndIsSaid(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Many words.");
        Run run = Run.of("extract", file.toString(), "--limit", "characters-out=5");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("LIMIT: reading it goes beyond the limit characters-out (5 characters)");
        assertThat(Run.of("extract", file.toString(), "--limit", "pages=1").status())
                .isZero();
        Run wrong = Run.of("extract", file.toString(), "--limit", "papers=1");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).startsWith("ibidem: --limit: no limit is called \"papers\"; there are wall-time");
    }

    @Test
    void readsStandardInput() {
        assertThat(Run.with("Some words.", "extract", "-").out()).contains("[PARAGRAPH]", "Some words.");
    }

    @Test
    void aNameThatPromisesAnotherFormatIsReported(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("page.md");
        Files.writeString(page, "<!DOCTYPE html><p>Words.");
        assertThat(Run.of("extract", page.toString()).out())
                .contains("warning: is text/html by its content, not what its name says");
    }
}
