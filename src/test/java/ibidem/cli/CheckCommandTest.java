package ibidem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person gets for what they type, bad input first. */
class CheckCommandTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check                           | 2 | DRAFT",
                "check a.md --no-such-option     | 2 | --no-such-option",
                "check a.md --format no-such     | 2 | no-such",
                "check a.md --fail-on sometimes  | 2 | --fail-on",
                "check a.md --today tomorrow     | 2 | --today",
                "chekc a.md                      | 2 | chekc",
            })
    void wrongUsageIsOneLineAndStatusTwo(String line, int status, String named) {
        Run run = Run.of(line.strip().split(" "));
        assertThat(run.status()).isEqualTo(status);
        assertThat(run.err()).contains(named).hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aMissingDraftIsNamedAndTheOthersAreChecked() throws IOException {
        Path there = write("there.md", "He said: “The bridge stands where it stood.”\n");
        Run run = Run.of("check", folder.resolve("gone.md").toString(), there.toString(), "--fail-on", "never");
        assertThat(run.status()).isEqualTo(ExitStatus.UNREADABLE);
        assertThat(run.out()).contains("gone.md: not read: no such file").contains("The bridge stands");
    }

    @Test
    void withoutItsCacheARunSaysTheSame() throws IOException {
        String draft = write("there.md", "He said: “The bridge stands where it stood.”\n")
                .toString();
        Run run = Run.of("check", draft, "--no-cache", "--fail-on", "never");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .isEqualTo(Run.of("check", draft, "--fail-on", "never").out());
    }

    @Test
    void anEmptyDraftIsNotAPass() throws IOException {
        Run run = Run.of("check", write("empty.md", "").toString());
        assertThat(run.status()).isEqualTo(ExitStatus.UNREADABLE);
        assertThat(run.out()).contains("the file is empty");
    }

    @Test
    void aFolderWithoutDraftsIsSaidSo() throws IOException {
        write("picture.png", "no text");
        Run run = Run.of("check", folder.toString());
        assertThat(run.status()).isEqualTo(ExitStatus.UNREADABLE);
        assertThat(run.err()).contains("no draft in this folder").hasLineCount(1);
    }

    @Test
    void bytesThatAreNoTextAreNoMarkdown() throws IOException {
        byte[] bytes = new byte[4096];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 37);
        }
        Path binary = Files.write(folder.resolve("binary.md"), bytes);
        Run run = Run.of("check", binary.toString());
        assertThat(run.status()).isEqualTo(ExitStatus.UNREADABLE);
        assertThat(run.out()).contains("binary.md: not read:");
    }

    @Test
    void aFileWithoutPermissionIsSaidSo() throws IOException {
        Path closed = write("closed.md", "“Words.”");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(closed), "this user may read everything");
        Run run = Run.of("check", closed.toString());
        assertThat(run.status()).isEqualTo(ExitStatus.UNREADABLE);
        assertThat(run.out()).contains("no permission");
    }

    @Test
    void standardInputIsADraft() {
        Run run = Run.with("Kepler wrote: “The orbits are not circles at all.”\n", "check", "-");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("-:1:16").contains("NOTHING COULD BE CHECKED");
    }

    @Test
    void nothingCheckedDoesNotPassUnderStrict() {
        Run run = Run.with("Kepler wrote: “The orbits are not circles at all.”\n", "check", "-", "--strict");
        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
    }

    @Test
    void aDraftIsNeverItsOwnSource() throws IOException {
        String words = "Kepler wrote: “The orbits of the planets are not circles at all, they are ellipses.”\n";
        Path draft = write("draft.md", words);
        write("copy.txt", words);
        Run run = Run.of("check", draft.toString(), "-s", folder.toString());
        assertThat(run.out()).contains("quotation-unresolved-no-");
    }

    @Test
    void anotherDraftOfTheFolderIsASource() throws IOException {
        Path draft = write("draft.md", "Kepler wrote: “The orbits of the planets are not circles at all.”\n");
        write("other.txt", "In his book Kepler wrote: “The orbits of the planets are not circles at all.”\n");
        Run run = Run.of("check", draft.toString(), "-s", folder.toString(), "-v");
        assertThat(run.out()).contains("traceable").contains("other.txt:1:28");
    }

    @Test
    void sourcesBesideTheDraftAreFound() throws IOException {
        Path draft = write("draft.md", "Kepler wrote: “The orbits of the planets are not circles at all.”\n");
        Files.createDirectories(folder.resolve("sources"));
        write("sources/book.txt", "Kepler: The orbits of the planets are not circles at all, he found.\n");
        Run run = Run.of("check", draft.toString(), "-v");
        assertThat(run.out()).contains("sources/book.txt:1:9");
    }

    @Test
    void severalReportsAreWrittenAtOnce() throws IOException {
        Path draft = write("draft.md", "Kepler wrote: “The orbits are not circles at all.”\n");
        Path json = folder.resolve("out.json");
        Run run = Run.of("check", draft.toString(), "-f", "text", "-f", "json=" + json);
        assertThat(run.out()).contains("Coverage");
        assertThat(Files.readString(json)).startsWith("{").contains("\"ibidem-report\"");
    }

    @Test
    void controlCharactersOfADraftDoNotReachTheTerminal() {
        Run run = Run.with("He wrote: “The orbits \u001b[31mare not circles\u0007 at all.”\n", "check", "-");
        assertThat(run.out()).doesNotContain("\u001b").doesNotContain("\u0007");
    }

    private Path write(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }
}
