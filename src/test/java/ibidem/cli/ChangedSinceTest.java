package ibidem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --changed-since} over real repositories: what a change touched counts, and nothing else. */
class ChangedSinceTest {
    private static final String BOOK = """
            The orbits of the planets are not circles at all, he found.

            The moons go round their planets as the planets go round the sun.
            """;
    /** Both quotations are wrong, and stand far apart. */
    private static final String ARTICLE = """
            Kepler wrote: “The orbits of the planets are not squares at all.”[^1]

            A paragraph between them, so that a change of the one is not a change of the other.

            He added: “The moons go round their planets as the comets go round the sun.”[^2]

            Nobody doubted it.[^3]

            [^1]: Johannes Kepler, *The New Astronomy* (Heidelberg: Voegelin, 1609), 12.
            [^2]: Ibid.
            [^3]: Ibid.
            """;

    @TempDir
    private Path folder;

    private Repository repository;

    @BeforeEach
    void write() throws Exception {
        Assumptions.assumeTrue(hasGit(), "no git on the PATH: --changed-since was not tried");
        repository = new Repository(folder.toRealPath());
        repository.write("one.md", ARTICLE);
        repository.write("two.md", ARTICLE.replace("A paragraph", "Another paragraph"));
        repository.write("sources/astronomy.txt", BOOK);
        repository.write("sources/sources.yml", """
                version: 1
                sources:
                - file: astronomy.txt
                  csl: {type: book, title: The New Astronomy, author: [{family: Kepler, given: Johannes}], issued: {date-parts: [[1609]]}}
                  coverage: full
                """);
        repository.git("init", "-q");
        repository.commit("before");
    }

    private static boolean hasGit() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private Run changed() {
        return repository.run("check @. --changed-since HEAD");
    }

    private void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(repository.path(file));
        assertThat(text).contains(from);
        repository.write(file, text.replace(from, to));
    }

    @Test
    void nothingChangedIsNothingRead() {
        Run run = changed();
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("2 of 2 drafts did not change and are left out");
        assertThat(repository.run("check @. --strict --changed-since HEAD").status())
                .isZero();
    }

    @Test
    void onlyTheTouchedQuotationCounts() throws IOException {
        edit("one.md", "not squares at all", "no squares at all");
        Run run = changed();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("1 of 2 drafts did not change");
        assertThat(run.out()).contains("no squares").doesNotContain("comets").contains("1 untouched");
    }

    @Test
    void aTouchedNoteTouchesWhatRestsOnItByWayOfIbid() throws IOException {
        edit("one.md", "Voegelin, 1609), 12.", "Voegelin, 1609), 21.");
        assertThat(changed().out()).contains("squares").contains("comets");
    }

    @Test
    void anInsertedNoteMovesTheIbidBelowIt() throws IOException {
        edit("one.md", "A paragraph", "Galileo disagreed.[^4] A paragraph");
        edit(
                "one.md",
                "[^2]: Ibid.\n",
                "[^4]: Galileo Galilei, *Dialogue* (Florence: Landini, 1632), 7.\n[^2]: Ibid.\n");
        Run run = changed();
        assertThat(run.out())
                .contains("ibid-drift")
                .contains("now leads to “Galileo Galilei, Dialogue")
                .contains("and led to “Johannes Kepler, The New Astronomy");
        assertThat(run.out()).doesNotContain("squares");
    }

    @Test
    void aRenamedFileIsTheSameDraft() throws Exception {
        repository.git("mv", "one.md", "three.md");
        Run run = changed();
        assertThat(run.status()).as(run.out()).isZero();
        edit("three.md", "not squares at all", "no squares at all");
        assertThat(changed().out())
                .contains("three.md:1:")
                .contains("no squares")
                .doesNotContain("comets");
    }

    @Test
    void aNewDraftIsTouchedAsAWhole() throws IOException {
        repository.write("four.md", ARTICLE);
        assertThat(changed().out()).contains("squares").contains("comets").contains("four.md");
    }

    @Test
    void aTakenOutNoteIsNewlyMissed() throws IOException {
        edit("one.md", "[^3]: Ibid.\n", "");
        assertThat(changed().out()).contains("note-dangling-marker").doesNotContain("squares");
    }

    @Test
    void aChangedSourceTouchesWhatStandsInIt() throws IOException {
        edit("sources/astronomy.txt", "he found", "he saw");
        assertThat(changed().out()).contains("one.md").contains("two.md").contains("squares");
    }

    @Test
    void aCommittedChangeCountsAgainstTheCommitBeforeIt() throws Exception {
        edit("one.md", "not squares at all", "no squares at all");
        repository.commit("after");
        assertThat(changed().status()).isZero();
        assertThat(repository.run("check @. --changed-since HEAD~1").status()).isEqualTo(1);
    }

    @Test
    void aDocumentOfAnOfficeIsComparedAsRead() throws Exception {
        Path docx = Path.of("fixtures/articles/sources/gettysburg.docx");
        Files.copy(docx, repository.path("speech.docx"));
        repository.commit("speech");
        assertThat(changed().status()).isZero();
        Files.write(repository.path("speech.docx"), new byte[] {0}, java.nio.file.StandardOpenOption.APPEND);
        assertThat(changed().status()).isLessThanOrEqualTo(1);
    }

    @Test
    void aRevisionThatIsNotThereIsOneClearLine() {
        for (Map.Entry<String, String> wrong : Map.of(
                        "no-such-branch", "git knows no revision no-such-branch (a shallow clone? fetch it first)",
                        "--all", "no revision: --all")
                .entrySet()) {
            Run run = repository.run("check @. --changed-since=" + wrong.getKey());
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains(wrong.getValue()).hasLineCount(1);
        }
    }

    @Test
    void aShallowCloneSaysWhatToFetch() throws Exception {
        edit("one.md", "not squares", "no squares");
        repository.commit("after");
        repository.git("clone", "-q", "--depth", "1", "file://" + repository.path("."), repository.path("clone") + "");
        Run run = repository.run("check @clone --changed-since HEAD~1");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("a shallow clone? fetch it first").hasLineCount(1);
    }

    @Test
    void aFolderWithoutARepositoryIsSaidSo(@TempDir Path elsewhere) throws IOException {
        Assumptions.assumeFalse(Files.exists(Path.of("/tmp/.git")), "the temporary folder is a repository");
        Files.writeString(elsewhere.resolve("a.md"), "“Words.”\n");
        Run run = Run.of("check", elsewhere.toString(), "--changed-since", "HEAD");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("--changed-since needs git and a repository")
                .hasLineCount(1);
    }
}
