package ibidem.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.read.Document;
import ibidem.read.notes.TypedNotes;
import org.junit.jupiter.api.Test;

/** Notes at the end of an article, and what is read in which order on the way there. */
class EndnotesTest {
    @Test
    void smallPrintUnderAHeadingOfNotesIsNoFootOfItsPages() {
        Document document = TypedNotes.added(Sheets.read("""
                # The Wheel of the Mill
                | The old wheel had turned for years{1} and nobody asked it why.{2} The town kept quiet
                | about it until the spring.{3}
                ~ 30
                =
                ^ Journal of Examples 2
                ~ 10
                | The last words of the text stand here.{4}
                # ENDNOTES
                : {1} Miller, The Law of Water and of Mills, 18th ed. 2018, para. 471, and the works that
                : are named there and in many other books that were written of mills.
                : {2} Carter, Weirs and Bridges, p. 12.
                =
                ^ Journal of Examples 3
                : {3} Ibid., p. 14. The note runs on over a line as notes often do and as this one does too now
                : and ends.
                : {4} Archives of the town, folder 7.
                # References
                : Miller, John. The Law of Water. London 2018.
                : Carter, Ann. Weirs and Bridges. Paris 2001.
                """));
        assertThat(document.notes())
                .extracting(note -> note.label() + ": " + document.words(note.span()))
                .containsExactly(
                        "1: Miller, The Law of Water and of Mills, 18th ed. 2018, para. 471, and the works that are named there"
                                + " and in many other books that were written of mills.",
                        "2: Carter, Weirs and Bridges, p. 12.",
                        "3: Ibid., p. 14. The note runs on over a line as notes often do and as this one does too now and ends.",
                        "4: Archives of the town, folder 7.",
                        ": Miller, John. The Law of Water. London 2018.",
                        ": Carter, Ann. Weirs and Bridges. Paris 2001.");
        assertThat(document.markers()).extracting(marker -> marker.label()).containsExactly("1", "2", "3", "4");
    }

    @Test
    void theAuthorsThanksStandBesideTypedNotes() {
        Document document = TypedNotes.added(Sheets.read("""
                | The old wheel had turned* for years{1} and nobody asked it why.{2}
                ~ 20
                -
                _ * The author thanks the miller.
                =
                # Notes
                | 1. Miller, The Law of Water and of Mills, 18th ed. 2018, para. 471, and the works that
                | are named there.
                | 2. Carter, Weirs and Bridges, p. 12.
                """));
        assertThat(document.notes()).extracting(note -> note.label()).containsExactly("*", "1", "2");
        assertThat(document.markers()).extracting(marker -> marker.label()).contains("1", "2");
    }

    @Test
    void notesOfOneLineStandApart() {
        Document document = TypedNotes.added(Sheets.read("""
                | The old wheel had turned for years{1} and nobody asked it why.{2} The town kept quiet
                | about it until the spring.{3}
                ~ 30
                # Notes
                : {1}Miller, The Law of Water and of Mills, 18th ed. 2018, para. 471, and what is named
                : {2}Carter, Weirs and Bridges, p. 12, and the works that are cited in it, and in the
                : {3}Archives of the town, folder 7, and in many other folders that nobody has opened.
                """));
        assertThat(document.notes()).extracting("label").containsExactly("1", "2", "3");
    }

    @Test
    void columnsAreReadOneAfterTheOther() {
        Document document = Sheets.read("""
                ^ Journal of Examples 1
                [ Left column begins here and its lines
                [ run down the page, one after the
                [ other, until the column has come to
                [ its end, which takes eight lines of
                [ print so that there is a gutter to
                [ be seen by those who look for it,
                [ and{1} the last of the left lines is
                [ this one and the words go on at the
                ] right side of the page where the col-
                ] umn begins anew and runs down in
                ] its turn with lines of its own that
                ] are read after all lines of the left
                ] and not between them, since a quota-
                ] tion that runs from line to line is
                ] torn apart by that, and this is the
                ] last line of the page.{2}
                -
                _ {1} A note below the columns, p. 3.
                _ {2} Another note, p. 4.
                =
                ^ Journal of Examples 2
                ~ 30
                """);
        assertThat(Sheets.body(document))
                .startsWith("Left column begins here and its lines run down the page, one after the other, until")
                .contains("this one and the words go on at the right side of the page where the")
                .contains("not between them, since a quota\u00adtion that runs from line to line is torn apart");
        assertThat(document.notes()).extracting(note -> note.label()).containsExactly("1", "2");
        assertThat(document.markers()).extracting(marker -> marker.label()).containsExactly("1", "2");
    }
}
