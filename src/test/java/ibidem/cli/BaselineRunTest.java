package ibidem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A repository with old findings begins to gate. */
class BaselineRunTest {
    private static final String ARTICLE = """
            Kepler wrote: “The orbits of the planets are not squares at all.”[^1]

            He added: “The moons go round their planets as the planets go round the sun.”[^1]

            [^1]: Johannes Kepler, *The New Astronomy* (Heidelberg: Voegelin, 1609), 12.
            """;

    @TempDir
    private Path folder;

    private Repository repository;

    @BeforeEach
    void write() throws IOException {
        repository = new Repository(folder);
        repository.write("a.md", ARTICLE);
        repository.write(
                "sources/astronomy.txt",
                "The orbits of the planets are not circles at all, he found.\n\n"
                        + "The moons go round their planets as the planets go round the sun.\n");
        repository.write(".ibidem.yml", "baseline: known.json\nsources: [sources]\n");
        assertThat(repository.run("check @a.md").status()).isEqualTo(2);
        assertThat(repository.run("baseline write @a.md").status()).isZero();
    }

    @Test
    void knownFindingsFailNothingAndTheirRemarksAreSetAsideWithThem() {
        Run run = repository.run("check @a.md");
        assertThat(run.status()).isZero();
        assertThat(run.out()).doesNotContain("squares").contains("Findings set aside: ");
        assertThat(repository.run("check @a.md -v").out()).contains("squares").contains("(baseline)");
    }

    @Test
    void aNewFindingFailsAndStandsAlone() throws IOException {
        repository.write("a.md", ARTICLE.replace("as the planets go", "as the comets go"));
        Run run = repository.run("check @a.md");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("comets").doesNotContain("squares");
    }

    @Test
    void movedAndReflowedWordsAreTheSameFinding() throws IOException {
        repository.write("a.md", "# A heading\n\nA paragraph.\n\n" + ARTICLE.replace("planets are", "planets\nare"));
        assertThat(repository.run("check @a.md").status()).isZero();
    }

    @Test
    void whatWasMendedIsPruned() throws IOException {
        repository.write("a.md", ARTICLE.replace("squares", "circles"));
        Run run = repository.run("baseline prune @a.md");
        assertThat(run.err()).contains("(before: ");
        assertThat(Files.readString(repository.path("known.json"))).doesNotContain("squares");
    }
}
