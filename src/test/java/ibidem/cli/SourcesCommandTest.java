package ibidem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ibidem sources} on a real folder: what is added is described, listed, verified, found by check, and removed. */
class SourcesCommandTest {
    @TempDir
    private Path home;

    private Path library;
    private Path speech;

    @BeforeEach
    void aFileElsewhere() throws IOException {
        library = home.resolve("sources");
        speech = home.resolve("speech.txt");
        Files.writeString(speech, "Power tends to corrupt, and absolute power corrupts absolutely.\n");
    }

    private Run sources(String... args) {
        List<String> all = new ArrayList<>(List.of("sources"));
        all.addAll(List.of(args));
        all.addAll(List.of("-s", library.toString()));
        return Run.of(all.toArray(new String[0]));
    }

    private String manifest() throws IOException {
        return Files.readString(library.resolve("sources.yml"));
    }

    @Test
    void addCopiesTheFileAndReadsTheCitation() throws IOException {
        Run run = sources(
                "add",
                speech.toString(),
                "--citation",
                "J. E. E. Dalberg-Acton, *Historical Essays and Studies* (London: Macmillan, 1907), 504.",
                "--url",
                "https://www.example.org/acton",
                "--accessed",
                "2016-01-13",
                "--coverage",
                "excerpt");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(library.resolve("speech.txt")).hasSameTextualContentAs(speech);
        assertThat(manifest())
                .contains("speech.txt", "Historical Essays and Studies", "Dalberg-Acton", "1907", "excerpt", "2016")
                .contains("https://www.example.org/acton");
    }

    @Test
    void listShowsWhatIsHeldWithItsAddressesAndCoverage() {
        sources("add", speech.toString(), "--citation", "Lord Acton, *Essays* (London: Macmillan, 1907).");
        Run run = sources("list");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("speech.txt: ", "Acton, Essays", "1907", "1 source in ");
    }

    @Test
    void anEmptyFolderHoldsNothing() throws IOException {
        Files.createDirectories(library);
        assertThat(sources("list").out()).startsWith("0 sources in ");
    }

    @Test
    void verifyTellsAChangedFileFromAMissingOne() throws IOException {
        Path other = home.resolve("other.txt");
        Files.writeString(other, "Other words, quite long enough to be read as a text.\n");
        sources("add", speech.toString(), other.toString());
        assertThat(sources("verify").out()).contains("2 of 2 sources are as they were added");

        Files.writeString(library.resolve("speech.txt"), "Power corrupts, and absolute power corrupts absolutely.\n");
        Files.delete(library.resolve("other.txt"));
        Run run = sources("verify");

        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(run.out())
                .contains(
                        "speech.txt: changed since it was added",
                        "other.txt: ",
                        "0 of 2 sources are as they were added");
    }

    @Test
    void verifyKnowsOtherBytesOfTheSameText() throws IOException {
        sources("add", speech.toString());
        String text = Files.readString(speech);
        Files.writeString(library.resolve("speech.txt"), "\uFEFF" + text);
        assertThat(sources("verify").out()).contains("speech.txt: other bytes than when it was added, the same text");
    }

    @Test
    void removeForgetsTheFileAndLeavesItWhereItIs() throws IOException {
        sources("add", speech.toString());
        Run run = sources("remove", "speech.txt");
        assertThat(run.status()).isZero();
        assertThat(library.resolve("speech.txt")).exists();
        assertThat(manifest()).doesNotContain("speech.txt");
        assertThat(sources("remove", "speech.txt").status()).isEqualTo(ExitStatus.UNREADABLE);
    }

    @Test
    void addReadsTheWorkFromBibtexRisAndCslJson() throws IOException {
        Path bibtex = home.resolve("one.bib");
        Files.writeString(
                bibtex, "@book{acton, author={Acton, Lord}, title={Lectures on Modern History}, year={1906}}");
        Path ris = home.resolve("one.ris");
        Files.writeString(ris, "TY  - BOOK\nAU  - Carr, E. H.\nTI  - What Is History?\nPY  - 1961\nER  - \n");
        Path json = home.resolve("one.json");
        Files.writeString(
                json,
                "[{\"id\":\"x\",\"type\":\"book\",\"title\":\"The Whig Interpretation of History\","
                        + "\"author\":[{\"family\":\"Butterfield\",\"given\":\"Herbert\"}],"
                        + "\"issued\":{\"date-parts\":[[1931]]}}]");
        for (Path csl : List.of(bibtex, ris, json)) {
            Path file = home.resolve(csl.getFileName() + ".txt");
            Files.writeString(file, "Words of " + csl.getFileName() + ", enough of them to be a text of its own.\n");
            assertThat(sources("add", file.toString(), "--csl", csl.toString()).status())
                    .as(csl.toString())
                    .isZero();
        }
        assertThat(sources("list").out())
                .contains("Lectures on Modern History, 1906", "What Is History?, 1961")
                .contains("Butterfield, The Whig Interpretation of History, 1931", "3 sources in ");
    }

    @Test
    void whatIsAddedIsFoundByACitationOfIt() throws IOException {
        sources(
                "add",
                speech.toString(),
                "--citation",
                "Lord Acton, *Historical Essays and Studies* (London: Macmillan, 1907).");
        Path draft = home.resolve("draft.md");
        Files.writeString(draft, """
                Acton wrote that “Power tends to corrupt, and absolute power corrupts absolutely.”[^1]

                [^1]: Lord Acton, *Historical Essays and Studies* (London: Macmillan, 1907), 504.
                """);
        Run run = Run.of("check", draft.toString(), "-s", library.toString(), "-f", "json");
        assertThat(run.out()).contains("\"AVAILABLE\"", "\"CITED\"").doesNotContain("\"ABSENT\"");
    }

    @Test
    void anotherFileOfTheSameNameIsNotOverwritten() throws IOException {
        sources("add", speech.toString());
        Path second = Files.createDirectories(home.resolve("second")).resolve("speech.txt");
        Files.writeString(second, "Entirely other words under the same name, long enough.\n");
        Run run = sources("add", second.toString());
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("is there already and is another file");
        assertThat(library.resolve("speech.txt")).hasSameTextualContentAs(speech);
    }

    @Test
    void whatCannotBeReadIsSaidAndTheRestIsAdded() throws IOException {
        Run run = sources("add", home.resolve("nowhere.txt").toString(), speech.toString());
        assertThat(run.status()).isEqualTo(ExitStatus.UNREADABLE);
        assertThat(run.err()).contains("nowhere.txt is not added");
        assertThat(manifest()).contains("speech.txt");
    }

    @Test
    void wrongUseIsOneLine() throws IOException {
        assertThat(sources("add").err()).contains("name at least one file");
        assertThat(sources("pull").err()).contains("fetching is not part of this version");
        assertThat(sources("add", speech.toString(), speech.toString(), "--url", "https://example.org")
                        .err())
                .contains("describe one file");
        Files.createDirectories(library);
        Files.writeString(library.resolve("sources.yml"), "sources: [unclosed");
        Run run = sources("list");
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err().strip().lines()).hasSize(1);
        assertThat(run.err()).contains("sources.yml");
    }
}
