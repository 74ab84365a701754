package ibidem.read.worker;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.read.Block;
import ibidem.read.Document;
import ibidem.read.FileReaders;
import ibidem.read.Limits;
import ibidem.read.Marker;
import ibidem.read.NoteText;
import ibidem.read.Page;
import ibidem.read.ReadOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One letter in every format says the same words, notes and marks. */
@Timeout(60)
class FormatsTest {
    private static final Path LETTERS = Path.of("src/main/resources/ibidem/read/samples");

    private static FileReaders readers;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void open() {
        readers = new FileReaders(new WorkerPool(Limits.STANDARD, 1), Limits.STANDARD);
    }

    @AfterAll
    static void close() {
        readers.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "epub", "rtf"})
    void wordsNotesAndMarksAreThoseOfTheLetter(String format) {
        Document document = read(LETTERS.resolve("letters." + format));
        assertThat(document.text())
                .contains("“power tends to corrupt, and absolute power corrupts absolutely.”1 The letter is dated")
                .contains("Creighton had reviewed himself mildly.2")
                .contains("one copy in Cambridge")
                .contains("1887");
        assertThat(document.markers()).extracting(Marker::label).containsExactly("1", "2");
        assertThat(document.notes()).extracting(NoteText::label).containsExactly("1", "2");
        assertThat(document.notes().stream()
                        .map(note -> document.words(note.span()).strip()))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("Acton to Creighton, 5 April 1887."),
                        second -> assertThat(second)
                                .startsWith("Ibid. See also the reply.")
                                .endsWith("It is lost."));
        assertThat(words(document, Block.Kind.BLOCK_QUOTATION)).startsWith("Great men are almost always bad men");
    }

    @Test
    void slidesArePages() {
        Document document = read(LETTERS.resolve("letters.pptx"));
        assertThat(document.text()).contains("Lord Acton wrote to Mandell Creighton");
        assertThat(document.pages()).extracting(Page::number).contains(1, 2);
    }

    @Test
    void aMailShowsItsPlainWordsAndKeepsWhatIsAttachedClosed() throws IOException {
        Path mail = Files.writeString(folder.resolve("a.eml"), """
                From: Ann Writer <ann@example.org>
                Subject: The letter
                Date: Tue, 5 Apr 2016 10:00:00 +0000
                Message-ID: <1@example.org>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                She wrote =E2=80=9Cno=E2=80=9D.

                > Did she?
                --b
                Content-Type: application/pdf
                Content-Disposition: attachment

                JVBERi0=
                --b--
                """);
        Document document = read(mail);
        assertThat(document.text()).isEqualTo("The letter\n\nShe wrote “no”.\n\nDid she?");
        assertThat(document.metadata().title()).isEqualTo("The letter");
        assertThat(document.metadata().authors()).containsExactly("Ann Writer");
        assertThat(document.warnings()).hasSize(1);
    }

    /** Newsletters say in plain words only where their page can be read. */
    @Test
    void aMailWhosePlainWordsAreAStubShowsItsPage() throws IOException {
        Path mail = Files.writeString(folder.resolve("news.eml"), """
                From: ann@example.org
                Subject: =?UTF-8?Q?The_=E2=80=9Cflood=E2=80=9D?=  today
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/plain; charset=utf-8

                View this in your browser.
                --b
                Content-Type: text/html; charset=iso-8859-1
                Content-Transfer-Encoding: quoted-printable

                <div style=3D"display:none">Preheader</div><p>She said =93we will not leave the town, and nobody will=
                 make us, whatever the river does=94.</p>
                --b--
                """);
        Document document = read(mail);
        assertThat(document.metadata().title()).isEqualTo("The “flood” today");
        assertThat(words(document, Block.Kind.PARAGRAPH))
                .isEqualTo("She said “we will not leave the town, and nobody will make us, whatever the river does”.");
        assertThat(words(document, Block.Kind.HIDDEN)).isEqualTo("Preheader");
    }

    @Test
    void aPdfPartsNotesHeadsAndBodyAndJoinsWhatRunsOverThePage() throws IOException {
        StringBuilder[] pages = {new StringBuilder(), new StringBuilder(), new StringBuilder()};
        String[] lines = {
            "The letter was written in the spring of that year and says in so many words",
            "that power tends to corrupt, and that absolute power corrupts absolutely; it",
            "was printed when both men were dead, and nobody answered it in public then or",
            "at any later time that we know of, though many have quoted from it since."
        };
        for (int page = 0; page < 3; page++) {
            pages[page].append(Made.show(72, 800, 9, "Journal of Letters " + (page + 41)));
            for (int i = 0; i < 24; i++) {
                pages[page].append(Made.show(72, 760 - 14 * i, 11, lines[(i + page) % 4]));
            }
            pages[page].append(Made.show(
                    72,
                    424,
                    11,
                    "It ends as " + List.of("planned", "written", "printed").get(page)));
            pages[page].append(Made.show(160, 428, 6, String.valueOf(page + 1)));
            pages[page].append("72 120 m 200 120 l S\n");
            pages[page].append(Made.show(72, 108, 6, String.valueOf(page + 1)));
            pages[page].append(Made.show(
                    78, 104, 8, List.of("Acton to Creighton", "Ibid", "Reply").get(page) + ", 1887, leaf 7."));
        }
        Document document = read(pdf(pages));
        assertThat(document.notes()).extracting(NoteText::label).containsExactly("1", "2", "3");
        assertThat(document.words(document.notes().get(1).span())).isEqualTo("Ibid, 1887, leaf 7.");
        assertThat(document.markers()).extracting(Marker::label).containsExactly("1", "2", "3");
        assertThat(words(document, Block.Kind.RUNNING)).contains("Journal of Letters 41", "Journal of Letters 43");
        assertThat(words(document, Block.Kind.PARAGRAPH))
                .doesNotContain("Journal")
                .doesNotContain("Creighton");
        assertThat(document.pages().stream().map(Page::label).distinct()).containsExactly("41", "42", "43");
    }

    private static Path pdf(StringBuilder[] pages) throws IOException {
        String[] objects = new String[3 + 2 * pages.length];
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages.length; i++) {
            kids.append(4 + 2 * i).append(" 0 R ");
            objects[3 + 2 * i] = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents " + (5 + 2 * i)
                    + " 0 R/Resources<</Font<</F 3 0 R>>>>>>";
            objects[4 + 2 * i] = Made.stream("", pages[i].toString());
        }
        objects[0] = "<</Type/Catalog/Pages 2 0 R>>";
        objects[1] = "<</Type/Pages/Count " + pages.length + "/Kids[" + kids + "]>>";
        objects[2] = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>";
        return Made.pdf(folder.resolve("article.pdf"), objects);
    }

    private static Document read(Path file) {
        ReadOutcome outcome = readers.read(file);
        assertThat(outcome).as(outcome.toString()).isInstanceOf(ReadOutcome.Read.class);
        return ((ReadOutcome.Read) outcome).document();
    }

    private static String words(Document document, Block.Kind kind) {
        return document.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> document.words(block.span()))
                .collect(Collectors.joining("\n"));
    }
}
