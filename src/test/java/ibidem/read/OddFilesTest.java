package ibidem.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Golden extractions: what is read of the samples of each format, and of odd files ({@code odd/make.py} makes them). With
 * {@code -Dgolden.update=true} they are written anew; every changed line is then looked at.
 */
@Timeout(120)
class OddFilesTest {
    private static final Path EXPECTED = Path.of("src/test/resources/ibidem/read/expected");
    private static final List<Path> FOLDERS =
            List.of(Path.of("src/main/resources/ibidem/read/samples"), Path.of("src/test/resources/ibidem/read/odd"));

    private static final FileReaders READERS = new FileReaders();

    @AfterAll
    static void close() {
        READERS.close();
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> samples = Files.list(FOLDERS.get(0));
                Stream<Path> odd = Files.list(FOLDERS.get(1))) {
            return Stream.concat(samples, odd)
                    .filter(file -> !file.toString().endsWith(".py"))
                    .filter(file -> !file.endsWith("README.md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isReadAsItWasLookedAt(Path file) throws IOException {
        String read = shown(READERS.read(file)) + "\n";
        Path expected = EXPECTED.resolve(file.getFileName() + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(EXPECTED);
            Files.writeString(expected, read);
        }
        assertThat(read).isEqualTo(Files.readString(expected));
    }

    private static String shown(ReadOutcome outcome) {
        if (outcome instanceof ReadOutcome.Unread unread) {
            return unread.status() + ": " + unread.reason();
        }
        Document document = ((ReadOutcome.Read) outcome).document();
        Metadata metadata = document.metadata();
        List<String> head = List.of(metadata.title(), String.join("; ", metadata.authors()), metadata.published());
        String warnings = String.join("\n", document.warnings());
        return String.join(" | ", head) + "\n" + warnings + (warnings.isEmpty() ? "" : "\n") + Reading.shown(document);
    }
}
