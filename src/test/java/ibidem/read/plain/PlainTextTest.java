package ibidem.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.read.Document;
import ibidem.read.Reading;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PlainTextTest {
    private static final String LONG =
            "The river rose all night and nobody in the lower town slept, for the bells had been "
                    + "taken down in the spring and the watchman had gone home to his own people up the valley.";

    @Test
    void aLineIsAParagraphWhereLinesAreLong() {
        assertThat(read("The Flood of 1910\n\n" + LONG + "\n" + LONG + "\n\nAftermath\n\n" + LONG))
                .isEqualTo("""
                HEADING 1: The Flood of 1910
                PARAGRAPH: %1$s
                PARAGRAPH: %1$s
                HEADING 2: Aftermath
                PARAGRAPH: %1$s""".formatted(LONG));
    }

    @Test
    void wrappedLinesAreOneParagraphAndIndentedOnesAQuotation() {
        assertThat(read("""
                The river rose all night and nobody in the lower town slept, for
                the bells had been taken down in the spring. The mayor wrote in
                his diary:

                    We had been warned by the engineers, and we had laughed,
                    and now the water stood in the church.

                Nobody laughed after that, and the engineers were asked back to
                the town in the autumn.
                """)).isEqualTo("""
                PARAGRAPH: The river rose all night and nobody in the lower town slept, for⏎the bells had been taken down in the spring. The mayor wrote in⏎his diary:
                BLOCK_QUOTATION: We had been warned by the engineers, and we had laughed,⏎    and now the water stood in the church.
                PARAGRAPH: Nobody laughed after that, and the engineers were asked back to⏎the town in the autumn.""");
    }

    @Test
    void firstLineIndentsBeginParagraphs() {
        assertThat(read("""
                   The river rose all night and nobody slept in the lower town
                of the city, for the bells had been taken down.
                   The mayor wrote that they had been warned, and had laughed at
                the engineers who came in the spring.
                """)).isEqualTo("""
                PARAGRAPH: The river rose all night and nobody slept in the lower town⏎of the city, for the bells had been taken down.
                PARAGRAPH: The mayor wrote that they had been warned, and had laughed at⏎the engineers who came in the spring.""");
    }

    @Test
    void endnotesWrapAndBreakAndEndBeforeTheFurniture() {
        assertThat(read(LONG + "1 He said “we were warned.”2\u00A0Finally the water fell.3Consequently they left.\n\n"
                        + """
                Endnotes
                  1. Jane Smith, “The Flood,” The Herald, (March 3, 1910), retrieved June 1, 2016, from http://herald.example/flood-
                    of-1910.
                  2. Letter to the
                Council
                , (May 1, 1910).
                  3.\u00A0

                Labels »

                We use cookies. More...
                """))
                .isEqualTo("""
                PARAGRAPH: %s{1} He said “we were warned.”{2}\u00A0Finally the water fell.{3}Consequently they left.
                HEADING 2: Endnotes
                NOTE: 1. Jane Smith, “The Flood,” The Herald, (March 3, 1910), retrieved June 1, 2016, from http://herald.example/flood-⏎    of-1910.
                NOTE: 2. Letter to the⏎Council⏎, (May 1, 1910).
                NOTE: 3.
                RUNNING: Labels »
                RUNNING: We use cookies. More...
                note 1: Jane Smith, “The Flood,” The Herald, (March 3, 1910), retrieved June 1, 2016, from http://herald.example/flood-⏎    of-1910.
                note 2: Letter to the⏎Council⏎, (May 1, 1910).
                note 3:""".formatted(LONG));
    }

    @Test
    void notesOfSeveralParagraphsGoOnAsLongAsAnotherFollows() {
        assertThat(read("""
                First claim.[1] Second claim.[2]

                Anmerkungen

                [1] Erster Absatz der Anmerkung.

                Zweiter Absatz derselben.

                [2] Letzte Anmerkung.

                Literaturverzeichnis

                Müller, Anna: Die Flut. Köln 1911.

                Schmidt, Karl: Der Damm. Bonn 1912.
                """)).isEqualTo("""
                PARAGRAPH: First claim.[{1}] Second claim.[{2}]
                HEADING 2: Anmerkungen
                NOTE: [1] Erster Absatz der Anmerkung.⏎⏎Zweiter Absatz derselben.
                NOTE: [2] Letzte Anmerkung.
                HEADING 2: Literaturverzeichnis
                NOTE: Müller, Anna: Die Flut. Köln 1911.
                NOTE: Schmidt, Karl: Der Damm. Bonn 1912.
                note 1: Erster Absatz der Anmerkung.⏎⏎Zweiter Absatz derselben.
                note 2: Letzte Anmerkung.
                entry : Müller, Anna: Die Flut. Köln 1911.
                entry : Schmidt, Karl: Der Damm. Bonn 1912.""");
    }

    @Test
    void notesWithoutAHeadingNeedMarkers() {
        assertThat(read("One claim.¹ Another claim.²\n\n¹ Smith, The Flood, 12.\n² Ibid.\n"))
                .isEqualTo("""
                PARAGRAPH: One claim.{¹} Another claim.{²}
                NOTE: ¹ Smith, The Flood, 12.
                NOTE: ² Ibid.
                note 1: Smith, The Flood, 12.
                note 2: Ibid.""");
        assertThat(read("Do this:\n\n1. Wash the cup.\n2. Dry the cup.\n")).doesNotContain("note");
    }

    @Test
    void chaptersCountAnew() {
        assertThat(read("""
                First claim.[1] Second claim.[2]

                Notes

                1. Smith, The Flood, 12.
                2. Ibid.

                CHAPTER TWO

                Third claim.[1]

                Notes

                1. Doe, The Dyke, 3.
                """)).endsWith("""
                note 1: Smith, The Flood, 12.
                note 2: Ibid.
                note 1 (2): Doe, The Dyke, 3.""").contains("Third claim.[{1}]");
    }

    @Test
    void aHeadingAloneMakesNoNotes() {
        assertThat(read("Notes\n\n" + LONG + "\n")).isEqualTo("HEADING 1: Notes\nPARAGRAPH: " + LONG);
    }

    @Test
    void aSentenceBeforeANotesNumberIsNoHeading() {
        assertThat(
                        read(
                                "The Mill\n\nIt was dug in 1612 by Dutch engineers.1 They spoke of the mud.2\n\nPart 3.1\n\nIt ended.\n"))
                .contains("HEADING 1: The Mill", "PARAGRAPH: It was dug", "HEADING 2: Part 3.1");
    }

    @Test
    void pagesOfAPrintedFileLoseTheirHeads() {
        StringBuilder file = new StringBuilder();
        for (int page = 1; page <= 3; page++) {
            file.append("THE HERALD\n\nText of the page that stands here, number ")
                    .append("abc".charAt(page - 1));
            file.append(".\n\n").append(page + 10).append("\n\f");
        }
        Document document = Reading.of("a.txt", file.toString());
        assertThat(Reading.shown(document)).isEqualTo("""
                RUNNING: THE HERALD
                PARAGRAPH: Text of the page that stands here, number a.
                RUNNING: 11
                RUNNING: THE HERALD
                PARAGRAPH: Text of the page that stands here, number b.
                RUNNING: 12
                RUNNING: THE HERALD
                PARAGRAPH: Text of the page that stands here, number c.
                RUNNING: 13""");
        assertThat(document.pages())
                .extracting(page -> page.number() + "=" + page.label())
                .startsWith("1=11", "2=12", "3=13");
    }

    @Test
    void numbersOfLinesAreNoWords() {
        String record = """
                 1      Q.  Where were you on the night
                 2  of the storm?
                 3      A.  I was at the harbour with my brother, and
                 4  we were moving the boats to the inner basin
                 5  because the wind had turned.

                 6      Q.  Who asked you to move them?
                 7      A.  Nobody asked me. I have been doing it for
                 8  thirty years.
                """;
        Document document = Reading.of("a.txt", record);
        assertThat(document.text().replaceAll("\\s+", " ").strip())
                .isEqualTo(
                        "Q. Where were you on the night of the storm? A. I was at the harbour with my brother, and we"
                                + " were moving the boats to the inner basin because the wind had turned. Q. Who asked you to move"
                                + " them? A. Nobody asked me. I have been doing it for thirty years.");
        int moving = document.text().indexOf("moving");
        assertThat(document.file().indexOf("moving"))
                .isEqualTo(document.toFile().toOriginal(moving));
    }

    @Test
    void timesBeginTurns() {
        assertThat(Reading.shown(Reading.of("talk.txt", """
                00:00:01 Speaker 1: We were warned in the spring.
                [00:01:02] SPEAKER 2: Nobody at all
                was there at 10:30 or at
                10:45 in the morning.
                (1:30) So it went.
                """))).isEqualTo("""
                PARAGRAPH: 00:00:01 Speaker 1: We were warned in the spring.
                PARAGRAPH: [00:01:02] SPEAKER 2: Nobody at all⏎was there at 10:30 or at⏎10:45 in the morning.
                PARAGRAPH: (1:30) So it went.""");
    }

    @Test
    void numbersOfAListAreWords() {
        String list = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> i + "  Captain of the boat number " + i)
                .collect(Collectors.joining("\n"));
        assertThat(Reading.of("a.txt", list).text()).isEqualTo(list);
        String few = "1  we went\n2  and came\n3  and went";
        assertThat(Reading.of("a.txt", few).text()).isEqualTo(few);
    }

    @Test
    void marksOfRepliesAreNoWords() {
        assertThat(
                        read(
                                "I agree with all of it.\n\n> I was at the harbour, and we were\n> moving the boats\n>> when?\n\nRufus"))
                .isEqualTo("""
                PARAGRAPH: I agree with all of it.
                PARAGRAPH: I was at the harbour, and we were⏎moving the boats⏎when?
                HEADING 2: Rufus""");
        assertThat(Reading.of("a.txt", "> 3 is so\n\nand < 3 is not").text()).isEqualTo("> 3 is so\n\nand < 3 is not");
    }

    @Test
    @Timeout(10)
    void millionsOfPrefixesAreReadInLinearTime() {
        String replies = "> > > > > > > > a\n".repeat(100_000);
        assertThat(Reading.of("a.txt", replies).text()).startsWith("a\na\n");
        String numbers =
                IntStream.range(0, 300_000).mapToObj(i -> i % 7 + " a\n").collect(Collectors.joining());
        assertThat(Reading.of("a.txt", numbers).text()).startsWith("0 a\n1 a\n");
    }

    private static String read(String file) {
        return Reading.shown(Reading.of("a.txt", file));
    }
}
