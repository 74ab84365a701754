package ibidem.library.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ibidem.cite.CslDate;
import ibidem.library.Description;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescriptionFilesTest {
    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Description of(Path file) throws IOException {
        return DescriptionFiles.of(List.of(folder)).of(file.toString());
    }

    @Test
    void theManifestIsReadAndWritten() throws IOException {
        Path source = write("acton.txt", "Power tends to corrupt");
        Path manifest = write("sources.yml", """
                version: 1
                sources:
                - file: acton.txt
                  csl:
                    title: Letter to Creighton
                    author: [{family: Acton, given: Lord}]
                    issued: {date-parts: [[1887, 4, 5]]}
                  urls: [https://oll.libertyfund.org/acton]
                  coverage: excerpt
                  ocr: true
                """);
        Description description = of(source);
        assertThat(description.csl().issued()).isEqualTo(new CslDate(1887, 4, 5));
        assertThat(description.coverage()).isEqualTo(Description.Coverage.EXCERPT);
        assertThat(description.ocr()).isTrue();
        List<ManifestEntry> entries = Manifest.read(manifest);
        Manifest.write(manifest, entries);
        assertThat(Manifest.read(manifest)).isEqualTo(entries);
    }

    @Test
    void anUnknownKeyIsNamedWithItsLine() throws IOException {
        write("sources.yml", "sources:\n- file: a.txt\n  covrage: full\n");
        assertThatThrownBy(() -> DescriptionFiles.of(List.of(folder)))
                .isInstanceOf(ManifestException.class)
                .hasMessageContaining("sources.yml:3")
                .hasMessageContaining("coverage");
    }

    @Test
    void aFileOutsideTheFolderIsRefused() throws IOException {
        write("sources.yml", "sources:\n- file: ../../etc/passwd\n");
        assertThatThrownBy(() -> DescriptionFiles.of(List.of(folder))).isInstanceOf(ManifestException.class);
    }

    @Test
    void bibtexIsReadEntryByEntryWithZoterosFiles() throws IOException {
        Path pdf = write("storage/AB12CD34/Shannon.txt", "x");
        write("export.bib", """
                @article{shannon1948, title={A {M}athematical Theory of Communication}, author={Shannon, Claude E.},
                  journal={Bell System Technical Journal}, year=1948, file={Full Text:/Users/me/Zotero/storage/AB12CD34/Shannon.txt:text/plain}}
                @article{broken, title={Never closed
                @book{goedel, title={{\\"U}ber formal unentscheidbare S{\\"a}tze}, author={Kurt G{\\"o}del}, year={1931}, publisher={Hirzel}}
                """);
        DescriptionFiles files = DescriptionFiles.of(List.of(folder));
        assertThat(files.of(pdf.toString()).csl().title()).isEqualTo("A Mathematical Theory of Communication");
        assertThat(files.of(pdf.toString()).csl().authors().get(0).family()).isEqualTo("Shannon");
        assertThat(files.warnings()).hasSize(1);
    }

    @Test
    void risAndCslJsonDescribeFilesByNameOrKey() throws IOException {
        Path ris = write("files/12/wiener.txt", "x");
        Path key = write("turing1950.txt", "x");
        write(
                "a.ris",
                "TY  - BOOK\nTI  - Cybernetics\nAU  - Wiener, Norbert\nPY  - 1948\nPB  - Technology Press\nL1  - files/12/wiener.txt\nER  - \n");
        write(
                "b.json",
                "[{\"id\": \"turing1950\", \"type\": \"article-journal\", \"title\": \"Computing Machinery and Intelligence\","
                        + " \"author\": [{\"family\": \"Turing\", \"given\": \"A. M.\"}], \"issued\": {\"date-parts\": [[1950]]}}]");
        assertThat(of(ris).csl().get("publisher")).isEqualTo("Technology Press");
        assertThat(of(key).csl().title()).isEqualTo("Computing Machinery and Intelligence");
    }
}
