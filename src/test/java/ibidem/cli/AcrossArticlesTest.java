package ibidem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only a run over several articles can see. */
class AcrossArticlesTest {
    @TempDir
    private Path folder;

    private Repository repository;

    @BeforeEach
    void make() {
        repository = new Repository(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Johannes Kepler wrote: “The orbits of all the planets are not circles but ellipses.”"
                        + " | Johannes Kepler wrote: “The orbits of all the planets are no circles but ellipses.”"
                        + " | warning wordings-differ: quoted in other words in two.md (q1)",
                "Johannes Kepler wrote: “The orbits of all the planets are not circles but ellipses.”"
                        + " | Galileo Galilei wrote: “The orbits of all the planets are not circles but ellipses.”"
                        + " | warning speakers-differ: given to Galileo Galilei in two.md (q1)",
                "Johannes Kepler wrote: “The orbits of all the planets are not circles but ellipses.”"
                        + " | Kepler wrote: “The orbits of all the planets are not circles but ellipses.”"
                        + " | ",
                "Johannes Kepler wrote: “The orbits of all the planets are not circles but ellipses.”"
                        + " | Johannes Kepler wrote: “The moons of all the planets are not many but few.”"
                        + " | ",
            })
    void oneQuotationInTwoWordingsOrOfTwoPeople(String one, String two, String said) throws IOException {
        repository.write("one.md", one + "\n");
        repository.write("two.md", two + "\n");
        String report = repository.check("@one.md @two.md");
        if (said == null) {
            assertThat(report).doesNotContain("differ:");
        } else {
            assertThat(report).contains(said).contains("in one.md (q1)");
        }
    }

    @Test
    void theyAreComparedAlsoWhereTheirSourcesAreApart() throws IOException {
        repository.write(
                "a/one.md", "Johannes Kepler wrote: “The orbits of all the planets are not circles at all.”\n");
        repository.write("b/two.md", "Johannes Kepler wrote: “The orbits of all the planets are no circles at all.”\n");
        repository.write("a/sources/x.txt", "Something else altogether stands here.\n");
        assertThat(repository.check("@a @b")).contains("wordings-differ: quoted in other words in b/two.md (q1)");
    }

    @Test
    void aNoteThatCitesAWorkWhichNoSourceIs() throws IOException {
        String note = "\n[^1]: Johannes Kepler, *%s* (Heidelberg: Voegelin, 1609), 12.\n";
        repository.write("one.md", "Nobody doubted it.[^1]\n" + note.formatted("The New Astronomy"));
        repository.write("two.md", "Somebody doubted it.[^1]\n" + note.formatted("The Harmony of the World"));
        repository.write("sources/astronomy.txt", "The orbits of the planets are not circles at all, he found.\n");
        repository.write("sources/sources.yml", """
                version: 1
                sources:
                - file: astronomy.txt
                  csl: {type: book, title: The New Astronomy, author: [{family: Kepler, given: Johannes}], issued: {date-parts: [[1609]]}}
                  coverage: full
                """);
        String report = repository.check("@one.md @two.md");
        assertThat(report)
                .contains("? Johannes Kepler, The Harmony of the World (Heidelberg: Voegelin, 1609), 12.\n"
                        + "    warning citation-absent: is not in the library")
                .doesNotContain("The New Astronomy");
        assertThat(repository.run("check @one.md @two.md --fail-on unresolved").status())
                .isEqualTo(1);
        assertThat(repository.run("check @one.md --fail-on unresolved").status())
                .isZero();
    }
}
