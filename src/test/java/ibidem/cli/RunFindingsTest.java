package ibidem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a run as a whole, and what it makes of the status. */
class RunFindingsTest {
    private static final String TRACED = "Kepler wrote: “The orbits of the planets are not circles at all.”\n";
    private static final String NOWHERE = "Kepler wrote: “The moons of the planets are made of cheese, all of them.”\n";
    private static final String BOOK = "Kepler: The orbits of the planets are not circles at all, he found.\n";

    @TempDir
    private Path folder;

    private Repository repository;

    @BeforeEach
    void write() throws IOException {
        repository = new Repository(folder);
        repository.write("one/a.md", TRACED);
        repository.write("one/sources/book.txt", BOOK);
        repository.write("two/b.md", NOWHERE);
        repository.write("two/sources/book.txt", BOOK);
    }

    @Test
    void figuresBelowTheMinimumAreAFindingInEveryFormat() {
        String command = "check @one @two --min-traceable 80";
        assertThat(repository.run(command).status()).isEqualTo(1);
        for (String format : new String[] {"text", "json", "sarif", "junit", "github", "markdown", "html"}) {
            assertThat(repository.run(command + " -f " + format).out())
                    .as(format)
                    .contains("coverage-below-minimum")
                    .contains("1 of 2 quotations");
        }
        assertThat(repository.run("coverage @one @two --min-traceable 80").out())
                .contains("error coverage-below-minimum: 1 of 2 quotations (50 %) are traceable; 80 % are asked for");
        assertThat(repository.run("check @one @two --min-traceable 50").status())
                .isZero();
    }

    @Test
    void eachDraftIsHeldToTheMinimumOfItsOwnConfiguration() throws IOException {
        repository.write("one/.ibidem.yml", "min-traceable: 100\n");
        assertThat(repository.run("check @one @two").status()).isZero();
        repository.write("two/.ibidem.yml", "min-traceable: 100\nfail-on: never\n");
        Run run = repository.run("check @one @two");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("two/.ibidem.yml: 0 of 1 quotations (0 %) are traceable; 100 % are asked for");
    }

    @Test
    void strictIsAskedOfTheDraftsOfItsConfigurationOnly() throws IOException {
        repository.write("one/.ibidem.yml", "strict: true\n");
        assertThat(repository.run("check @one @two").status()).isZero();
        repository.write("two/.ibidem.yml", "strict: true\n");
        Run run = repository.run("check @one @two");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("✗ error nothing-checkable: drafts of ").contains("NOTHING COULD BE CHECKED");
    }

    @Test
    void whatFailsOneDraftNeedNotFailAnother() throws IOException {
        repository.write("one/.ibidem.yml", "fail-on: unresolved\n");
        assertThat(repository.run("check @one @two").status()).isZero();
        repository.write("two/.ibidem.yml", "fail-on: unresolved\n");
        assertThat(repository.run("check @one @two").status()).isEqualTo(1);
        assertThat(repository.run("check @one @two -f junit").out()).contains("failures=\"1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "coverage"})
    void nothingCheckedPassesOnlyWithoutStrict(String command) throws IOException {
        repository.write("empty/c.md", "No marks here at all.\n");
        assertThat(repository.run(command + " @empty").status()).isZero();
        assertThat(repository.run(command + " @empty --strict").status()).isEqualTo(1);
        assertThat(repository.run(command + " @two").status()).isZero();
        assertThat(repository.run(command + " @two --strict").status()).isEqualTo(1);
        assertThat(repository.run(command + " @one --strict").status()).isZero();
    }

    @Test
    void marksWithoutAQuotationAreAFindingThatStrictMakesFail() throws IOException {
        repository.write("one/marks.md", "He closed it with ” and said no more.\n");
        Run run = repository.run("check @one");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("warning draft-without-quotations");
        assertThat(repository.run("check @one --strict").status()).isEqualTo(1);
        repository.write("one/.ibidem.yml", "strict: true\nrules: {draft-without-quotations: note}\n");
        assertThat(repository.run("check @one").status()).isZero();
    }

    @Test
    void aDraftOrSourceThatCannotBeReadIsAFindingWithAStatusOfItsOwn() throws IOException {
        repository.write("one/broken.md", "");
        repository.write("one/sources/broken.pdf", "%PDF-1.4 nothing");
        Run run = repository.run("check @one -f github");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out())
                .contains("::error title=draft-unreadable::")
                .contains("::warning title=source-unreadable::");
    }
}
