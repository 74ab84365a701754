package ibidem.read.worker;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.read.FileReaders;
import ibidem.read.Limit;
import ibidem.read.Limits;
import ibidem.read.ReadOutcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files with bytes changed, cut out or doubled come to one status each, and the whole one is read as before. */
@Timeout(120)
class MutatedFilesTest {
    private static final int ROUNDS = 12;
    private static final List<Path> FOLDERS =
            List.of(Path.of("src/main/resources/ibidem/read/samples"), Path.of("src/test/resources/ibidem/read/odd"));

    private static FileReaders readers;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void open() {
        Limits limits = Limits.STANDARD.with(Limit.CPU_TIME, 10);
        readers = new FileReaders(new WorkerPool(limits, 1), limits);
    }

    @AfterAll
    static void close() {
        readers.close();
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> samples = Files.list(FOLDERS.get(0));
                Stream<Path> odd = Files.list(FOLDERS.get(1))) {
            return Stream.concat(samples, odd)
                    .filter(file -> !file.toString().endsWith(".py"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void comesToOneStatus(Path file) throws IOException {
        String name = file.getFileName().toString();
        byte[] whole = Files.readAllBytes(file);
        ReadOutcome before = readers.read(file);
        Random random = new Random(name.hashCode());
        for (int round = 0; round < ROUNDS; round++) {
            Path changed = folder.resolve(round + name);
            Files.write(changed, changed(whole, round, random));
            ReadOutcome outcome = readers.read(changed);
            assertThat(outcome.path()).isEqualTo(changed.toString());
            if (outcome instanceof ReadOutcome.Unread unread) {
                assertThat(unread.reason()).as(changed.toString()).isNotBlank().doesNotContain("Exception", "\n");
            }
            Files.delete(changed);
        }
        assertThat(words(readers.read(file))).isNotEmpty().isEqualTo(words(before));
    }

    private static String words(ReadOutcome outcome) {
        return outcome instanceof ReadOutcome.Read read ? read.document().text() : "";
    }

    private static byte[] changed(byte[] whole, int round, Random random) {
        int from = random.nextInt(whole.length);
        int to = Math.min(whole.length, from + 1 + random.nextInt(400));
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        switch (round % 3) {
            case 0 -> {
                byte[] flipped = whole.clone();
                for (int i = random.nextInt(20); i >= 0; i--) {
                    flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
                }
                changed.writeBytes(flipped);
            }
            case 1 -> {
                changed.write(whole, 0, from);
                changed.write(whole, to, round < ROUNDS / 2 ? 0 : whole.length - to);
            }
            default -> {
                changed.write(whole, 0, to);
                changed.writeBytes(Arrays.copyOfRange(whole, from, whole.length));
            }
        }
        return changed.toByteArray();
    }
}
