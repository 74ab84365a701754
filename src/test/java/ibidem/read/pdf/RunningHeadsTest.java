package ibidem.read.pdf;

import static ibidem.read.Block.Kind.HEADING;
import static ibidem.read.Block.Kind.RUNNING;
import static ibidem.read.pdf.Sheets.body;
import static ibidem.read.pdf.Sheets.words;
import static org.assertj.core.api.Assertions.assertThat;

import ibidem.read.Block;
import ibidem.read.Document;
import ibidem.read.Page;
import org.junit.jupiter.api.Test;

/** What pages say at their edges, and what only looks like it. */
class RunningHeadsTest {
    @Test
    void headsThatTakeTurnsAreHeadsAndTheTitleStaysATitle() {
        Document document = Sheets.read("""
                # The Duty of Careful Reading
                | Ada Example
                ~ 30
                =
                ^< 12   Ada Example
                ~ 40
                =
                ^> The Duty of Careful Reading   13
                ~ 40
                =
                ^< 14   Ada Example
                ~ 40
                =
                ^> The Duty of Careful Reading   15
                ~ 40
                """);
        assertThat(words(document, HEADING)).isEqualTo("The Duty of Careful Reading");
        assertThat(body(document))
                .containsOnlyOnce("The Duty of Careful Reading")
                .containsOnlyOnce("Ada Example");
        assertThat(words(document, RUNNING)).contains("14 Ada Example", "The Duty of Careful Reading 15");
        assertThat(document.pages().stream().map(Page::label).distinct()).containsExactly("11", "12", "13", "14", "15");
    }

    @Test
    void aFirstPageSaysTheJournalInItsOwnWay() {
        Document document = Sheets.read("""
                ^ ARTICLES AND ESSAYS   DOI 10.5555/1234-5678/4321
                # The Duty of Careful Reading
                ~ 30
                v Journal of Examples
                v 101
                =
                ^> Journal of Examples
                ^> DOI 10.5555/1234-5678/4321
                ~ 40
                v 102
                =
                ^> Journal of Examples
                ^> DOI 10.5555/1234-5678/4321
                ~ 40
                v 103
                """);
        assertThat(body(document)).doesNotContain("DOI", "Journal").contains("The Duty of Careful Reading");
    }

    @Test
    void thePublishersLinesAboveATitleGoTogether() {
        Document document = Sheets.read("""
                ^> ISSN: 1234-5679
                ^> (CC-BY) 4.0 license
                ^> www.journal-of-examples.example
                ^> DOI: 10.5555/01.10:2023.2.1.
                # The Duty of Careful Reading
                ~ 30
                v 1
                =
                ^< 2 The Duty of Careful Reading (Example)
                ~ 40
                =
                ^< 3 The Duty of Careful Reading (Example)
                ~ 40
                """);
        assertThat(body(document)).doesNotContain("ISSN", "license", "www", "DOI");
        assertThat(words(document, HEADING)).isEqualTo("The Duty of Careful Reading");
    }

    @Test
    void sectionHeadsThatChangeFromPageToPageStandWhereTheOthersDo() {
        Document document = Sheets.read("""
                # Reading
                ~ 30
                v 1
                =
                ^> Of Readers   2
                ~ 40
                =
                ^> Of Writers   3
                ~ 40
                =
                ^> Of Printers   4
                ~ 40
                """);
        assertThat(body(document)).doesNotContain("Of Readers", "Of Writers", "Of Printers");
    }

    @Test
    void aHeadThatStandsNowHigherNowLowerIsStillTheOutermostLine() {
        Document document = Sheets.read("""
                # Reading
                ~ 30
                =
                ^< Examples of the Scanned Page
                ~ 40
                =
                ^
                ^< Examples of the Scanned Page
                ~ 40
                =
                ^
                ^
                ^< Examples of the Scanned Page
                ~ 40
                """);
        assertThat(body(document)).doesNotContain("Scanned");
    }

    @Test
    void anEmptyPageCounts() {
        Document document = Sheets.read("""
                | The first page.
                =
                =
                | The third page.
                """);
        assertThat(document.pages().stream().map(Page::number)).containsExactly(1, 3);
    }

    @Test
    void romanNumbersCountPagesToo() {
        Document document = Sheets.read("""
                ^> THE OLD MILL   iii
                ~ 20
                =
                ^< iv   THE OLD MILL
                ~ 20
                =
                ^> THE WEIR AND THE BRIDGE   v
                ~ 20
                =
                ^< vi   THE OLD MILL
                ~ 20
                """);
        assertThat(Sheets.body(document)).doesNotContain("MILL", "BRIDGE");
        assertThat(document.pages().get(2).label()).isEqualTo("v");
    }

    @Test
    void headingsThatCountArePartOfTheText() {
        Document document = Sheets.read("""
                | I. The Mill
                ~ 20
                =
                | II. The Weir
                ~ 20
                """);
        assertThat(Sheets.body(document)).contains("I. The Mill", "II. The Weir");
    }

    @Test
    void theDayOfPrintingStandsOnEveryPage() {
        Document document = Sheets.read("""
                ^< 3/14/18, 6:35 PM
                ~ 20
                =
                ^< 3/14/18, 6:35 PM
                ~ 20
                =
                ^< 3/14/18, 6:35 PM
                ~ 20
                """);
        assertThat(Sheets.body(document)).doesNotContain("6:35");
    }

    @Test
    void whatOpensTwoPagesWithOtherWordsIsText() {
        Document document = Sheets.read("""
                | Chapter 1
                ~ 40
                =
                | Sources: https://journal-of-examples.example/one
                ~ 40
                =
                : Sources: https://journal-of-examples.example/two
                : as the printer set them in small letters here
                ~ 40
                """);
        assertThat(body(document)).contains("Chapter 1", "example/one", "example/two", "as the printer");
    }

    /** Two notes cite one work at two places, at one height of two pages; their labels are set like their text. */
    @Test
    void notesThatCiteOneWorkTwiceAreNoFeet() {
        Document document = Sheets.read("""
                ^ Journal of Examples
                ~ 20
                | The old wheel had turned for years{1} and nobody asked it why.{2}
                -
                _ 1 See Miller, The Law of Water and of Mills, 18th ed. 2018, para. 471.
                _ 2 Carter, Weirs and Bridges, p. 12.
                =
                ^ Journal of Examples
                ~ 22
                | The new wheel turned for days{3} and then stood still.{4}
                -
                _ 3 See Miller, The Law of Water and of Mills, 18th ed. 2018, para. 483.
                _ 4 Archives of the town, folder 7.
                =
                ^ Journal of Examples
                ~ 30
                """);
        assertThat(document.notes()).extracting(note -> note.label()).containsExactly("1", "2", "3", "4");
        assertThat(Sheets.words(document, Block.Kind.RUNNING))
                .isEqualTo("Journal of Examples\nJournal of Examples\nJournal of Examples");
    }

    @Test
    void aRaisedLabelFarFromItsNoteBeginsIt() {
        Document document = Sheets.read("""
                ~ 20
                | The old wheel had turned for years{1} and nobody asked it why.{2}
                -
                _ {1} Miller, The Law of Water, p. 471, and what is said there of wheels.
                _ {2}          Carter, Weirs and Bridges, p. 12.
                """);
        assertThat(document.notes())
                .extracting(note -> note.label() + ": " + document.words(note.span()))
                .containsExactly(
                        "1: Miller, The Law of Water, p. 471, and what is said there of wheels.",
                        "2: Carter, Weirs and Bridges, p. 12.");
    }
}
