package ibidem.check;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.align.Search;
import ibidem.judge.Wording;
import ibidem.library.Descriptions;
import ibidem.library.Library;
import ibidem.read.FileReaders;
import ibidem.read.Readers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LocatorTest {
    private static final String SAID =
            "The ferry was older than the pier, and nobody in the harbour office could say who had bought it";

    @TempDir
    private Path sources;

    @Test
    void aCopyInAnotherSourceIsListedAndAWorseOneIsNot() throws IOException {
        write("a.txt", "In the spring we went down to look at it. " + SAID + ".\n");
        write("b.txt", "What the captain wrote: " + SAID + ", and so on.\n");
        write("c.txt", SAID.replace("older", "slower") + ".\n");
        assertThat(located(SAID)).isEqualTo("EXACT a.txt b.txt");
    }

    @Test
    void theSameWordsGoBeforeALikeText() throws IOException {
        write("a.txt", SAID.replace("nobody", "no one") + ", or why.\n");
        write("b.txt", SAID + ".\n");
        assertThat(located(SAID)).isEqualTo("EXACT b.txt");
    }

    @Test
    void ofPlacesWithTheSameWordsTheOneWithTheSameLettersComesFirst() throws IOException {
        write("a.txt", SAID.toUpperCase(Locale.ROOT) + ".\n");
        write("b.txt", SAID + ".\n");
        assertThat(located(SAID)).isEqualTo("EXACT b.txt a.txt");
    }

    @Test
    void stockPhrasesInManyTextsDoNotHideTheOneThatHoldsTheRestAsWell() throws IOException {
        for (int i = 10; i < 40; i++) {
            write(i + ".txt", "Thank you all for coming, and may the wind be kind to every ship tonight.\n");
        }
        write("x.txt", SAID + ". It was late.\n\nMay the wind be kind to every ship tonight.\n");
        assertThat(located("nobody in the harbour office could say ... may the wind be kind to every ship tonight"))
                .isEqualTo("ELIDED x.txt");
    }

    @Test
    void aMarkerInsideAPlainTextIsNoWordOfIt() throws IOException {
        write(
                "a.txt",
                "It rained for a week.1 "
                        + SAID.replace("pier, and", "pier,2 and")
                        + ".3\n\nNotes\n\n1. Harbour log.\n2. Register of ships.\n3. Letter to the office.\n");
        assertThat(located(SAID)).isEqualTo("EXACT a.txt");
    }

    @Test
    void aRunningHeadInsideAPlainTextIsNoWordOfIt() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page < 5; page++) {
            String words = page == 3 ? SAID.substring(SAID.indexOf("nobody")) : "It rained, and nobody went out.";
            String end = page == 2 ? SAID.substring(0, SAID.indexOf("nobody")).strip() : "The rain went on.";
            text.append("THE HARBOUR\n\n")
                    .append(words)
                    .append("\nThe boats lay idle.\n")
                    .append(end)
                    .append("\n\f");
        }
        write("a.txt", text.toString());
        assertThat(located(SAID)).isEqualTo("EXACT a.txt");
    }

    @Test
    void anAlteredPlaceIsFoundInPlainTextWithoutNotes() throws IOException {
        write("a.txt", SAID.replace("older", "slower") + ".\n");
        assertThat(located(SAID)).isEqualTo("ALTERED a.txt");
    }

    @Test
    void aMarkerInsideATextTooLongToBeHeldIsNoWordOfItEither() throws IOException {
        write(
                "a.txt",
                "A line of no interest at all, and another one.\n\n".repeat(30_000) + "It rained for a week.1 "
                        + SAID.replace("pier, and", "pier,2 and")
                        + ".3\n\nNotes\n\n1. Harbour log.\n2. Register of ships.\n3. Letter to the office.\n");
        assertThat(located(SAID)).isEqualTo("EXACT a.txt");
    }

    @Test
    @Timeout(30)
    void aLargeFileIsReadOnceForAllQuotations() throws IOException {
        assertThat(locatedInLargeText("\n\n")).isEqualTo("EXACT 100, ALTERED 100, NOT_FOUND 100");
    }

    @Test
    @Timeout(30)
    void soIsOneLongLine() throws IOException {
        assertThat(locatedInLargeText(" ")).isEqualTo("EXACT 100, ALTERED 100, NOT_FOUND 100");
    }

    /** Hundreds of quotations, the same words, others and none, of more text than is looked at as it lies. */
    private String locatedInLargeText(String between) throws IOException {
        Random random = new Random(11);
        StringBuilder text = new StringBuilder();
        List<String> asked = new ArrayList<>();
        while (text.length() < 12_000_000) {
            String sentence = sentence(random);
            if (text.length() / 50_000 > asked.size() && asked.size() < 200) {
                asked.add(asked.size() < 100 ? sentence : sentence.replaceFirst(" \\w+ ", " otherwise "));
            }
            text.append(sentence).append('.').append(between);
        }
        while (asked.size() < 300) {
            asked.add(sentence(random));
        }
        write("large.txt", text.toString());
        int[] counts = new int[Wording.values().length];
        try (Readers readers = new FileReaders()) {
            Library library = Library.open(List.of(sources), Set.of(), readers, Descriptions.UNKNOWN);
            Locator locator = Locator.search(library, asked, Search.Options.DEFAULT);
            for (int i = 0; i < asked.size(); i++) {
                counts[locator.locate(i).verdict().wording().ordinal()]++;
            }
        }
        List<String> found = new ArrayList<>();
        for (Wording wording : Wording.values()) {
            if (counts[wording.ordinal()] > 0) {
                found.add(wording + " " + counts[wording.ordinal()]);
            }
        }
        return String.join(", ", found);
    }

    /** Sixteen words of four to nine letters, of a language with a million words. */
    private static String sentence(Random random) {
        StringBuilder sentence = new StringBuilder();
        for (int word = 0; word < 16; word++) {
            sentence.append(word == 0 ? "" : " ");
            int letters = 4 + random.nextInt(6);
            for (int i = 0; i < letters; i++) {
                sentence.append((char) ('a' + random.nextInt(26)));
            }
        }
        return sentence.toString();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(sources.resolve(name), text);
    }

    /** The wording, and the names of the sources where it stands. */
    private String located(String wording) throws IOException {
        try (Readers readers = new FileReaders()) {
            Library library = Library.open(List.of(sources), Set.of(), readers, Descriptions.UNKNOWN);
            Located located = Locator.search(library, List.of(wording), Search.Options.DEFAULT)
                    .locate(0);
            StringBuilder found = new StringBuilder(located.verdict().wording() + "");
            located.verdict()
                    .passages()
                    .forEach(passage -> found.append(' ')
                            .append(Path.of(library.path(passage.source())).getFileName()));
            return found.toString();
        }
    }
}
