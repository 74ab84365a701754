package ibidem.read.worker;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.read.Limits;
import ibidem.read.ReadOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerJvmTest {
    @TempDir
    private Path folder;

    @AfterEach
    void forget() {
        System.clearProperty("ibidem.workers");
    }

    @Test
    void anArchiveThatCannotBeMadeIsNoReasonToFailAndIsNotTriedAgain() throws IOException {
        Path archive = folder.resolve("workers.jsa");
        System.setProperty("ibidem.workers", archive.toString());
        // Classes in folders, as these tests have them, cannot be archived.
        assertThat(words()).isEqualTo("One, two.");
        assertThat(archive).isEmptyFile();
        assertThat(WorkerJvm.command(64, new TemporaryFolder(folder)))
                .noneMatch(part -> part.contains("SharedArchive"));
        assertThat(words()).isEqualTo("One, two.");
    }

    @Test
    void aFolderThatIsNotThereIsNoReasonToFail() throws IOException {
        System.setProperty(
                "ibidem.workers", folder.resolve("no/such/workers.jsa").toString());
        assertThat(words()).isEqualTo("One, two.");
    }

    @Test
    void anArchiveThatIsThereIsUsed() throws IOException {
        Path archive = Files.writeString(folder.resolve("workers.jsa"), "not one that a JVM would take");
        System.setProperty("ibidem.workers", archive.toString());
        assertThat(WorkerJvm.command(64, new TemporaryFolder(folder))).contains("-XX:SharedArchiveFile=" + archive);
        assertThat(words()).isEqualTo("One, two.");
    }

    private String words() throws IOException {
        Path file = Made.docx(folder.resolve("a.docx"), Made.docxBody(Made.paragraph("One, two.")));
        try (WorkerPool pool = new WorkerPool(Limits.STANDARD, 1)) {
            ReadOutcome outcome = pool.read(file, "a.docx", "");
            return ((ReadOutcome.Read) outcome).document().text();
        }
    }
}
