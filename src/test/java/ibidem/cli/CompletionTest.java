package ibidem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {
    private static final Streams SILENT = new Streams(
            InputStream.nullInputStream(),
            new PrintStream(OutputStream.nullOutputStream()),
            new PrintStream(OutputStream.nullOutputStream()));

    @ParameterizedTest
    @CsvSource({"BASH, bash -n", "ZSH, zsh -n", "FISH, fish -n", "MAN, man -l --warnings=all -P cat"})
    void whatWouldReadItAcceptsIt(CompletionCommand.Kind kind, String command, @TempDir Path folder)
            throws IOException, InterruptedException {
        Path file = folder.resolve("script");
        Files.writeString(file, CompletionCommand.text(kind, SILENT));
        String[] words = (command + " " + file).split(" ");
        Assumptions.assumeTrue(isThere(words[0]), words[0] + " is not installed");
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("out")))
                .isZero();
    }

    @Test
    void theManualPageNamesEveryCommandAndOption() throws IOException {
        String page = CompletionCommand.text(CompletionCommand.Kind.MAN, SILENT);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(Path.of("man/ibidem.1"), page);
        }
        assertThat(page)
                .isEqualTo(Files.readString(Path.of("man/ibidem.1")))
                .contains(".SS ibidem check", ".SS ibidem coverage", "\\-\\-changed\\-since", ".SH EXIT STATUS")
                .doesNotContain("warm\\-up");
    }

    @Test
    void bashAndZshOfferValuesAsPeopleTypeThem() {
        for (CompletionCommand.Kind kind :
                new CompletionCommand.Kind[] {CompletionCommand.Kind.BASH, CompletionCommand.Kind.ZSH}) {
            assertThat(CompletionCommand.text(kind, SILENT))
                    .contains("=(\"unsupported\" \"unresolved\" \"warning\" \"never\")")
                    .doesNotContain("\"UNSUPPORTED\"");
        }
    }

    @Test
    void fishKnowsTheValuesOfAnOption() {
        assertThat(CompletionCommand.text(CompletionCommand.Kind.FISH, SILENT))
                .contains("-l fail-on -r -f -a 'unsupported unresolved warning never'");
    }

    private static boolean isThere(String program) {
        for (String folder : System.getenv("PATH").split(":")) {
            if (Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }
}
