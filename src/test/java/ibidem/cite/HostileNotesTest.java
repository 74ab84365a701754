package ibidem.cite;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.read.Document;
import ibidem.read.Marker;
import ibidem.read.NoteText;
import ibidem.text.TextSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes that nobody wrote: an answer each, in time. */
@Timeout(60)
class HostileNotesTest {
    private static final CitationReader READER = new CitationReader();
    private static final LocalDate TODAY = LocalDate.of(2024, 1, 1);
    private static final int MEGABYTE = 1_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                ")",
                "“",
                "” ",
                "see ",
                "see also Smith, *T* (1999), 3; ",
                "Ibid.; ",
                "; ",
                "Smith 1999, S. 3 ",
                "a.a.O. ",
                "http://",
                "http://a.b/c) ",
                "10.1234/",
                "1999 ",
                "A. ",
                "et al. ",
                "‘’",
                "§ 12 ",
                "note 12 ",
                "\u0301",
                "Ж",
                "語。",
                "(see n. 1, ",
                "[",
                "*",
                "doi:",
                "ISBN 1",
                "pp. 9–1 ",
                "Smith (hereafter X, ",
                "Compare Smith (1999), 5, with ",
                "https://a.b/-\n"
            })
    void aNoteOfAMegabyteOfOneThing(String piece) {
        String note = piece.repeat(MEGABYTE / piece.length());
        Citations read = READER.read(Drafts.ofNotes(List.of("Smith, Title (1999).", note, "Ibid.")), TODAY);
        assertThat(read.notes()).hasSize(3);
    }

    @Test
    void aHundredThousandMarkersToOneNote() {
        StringBuilder text = new StringBuilder();
        List<Marker> markers = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            markers.add(new Marker("1", new TextSpan(text.length(), text.length() + 1)));
            text.append("1 ");
        }
        TextSpan note = new TextSpan(text.length(), text.length() + 5);
        text.append("Words");
        List<NoteText> notes = List.of(new NoteText("1", note, note, NoteText.Kind.NOTE));
        Document document = Drafts.document(text.toString(), List.of(), notes, markers, List.of());
        assertThat(READER.read(document, TODAY).notes().get(0).markers()).hasSize(100_000);
    }

    @Test
    void aHundredThousandMarkersWithoutNotes() {
        StringBuilder text = new StringBuilder();
        List<Marker> markers = new ArrayList<>();
        for (int i = 1; i <= 100_000; i++) {
            String label = String.valueOf(i);
            markers.add(new Marker(label, new TextSpan(text.length(), text.length() + label.length())));
            text.append(label).append(' ');
        }
        Document document = Drafts.document(text.toString(), List.of(), List.of(), markers, List.of());
        assertThat(READER.read(document, TODAY).notes()).hasSize(100_000);
    }

    @Test
    void fiveThousandNotesOfEveryForm() {
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            notes.add(
                    "Author" + i + " Name" + i + ", *The History of Place" + i + "* (London: Press, 1999), " + i + ".");
            notes.add("Ibid., 3.");
            notes.add("Name" + i + ", *History of Place" + i + "*, 5; Name" + i / 2 + ", supra note " + (i / 2 * 5 + 1)
                    + ".");
            notes.add("See note " + (i + 1) + ".");
            notes.add("Unknown" + i + ", *Other Words*, 7.");
        }
        assertThat(READER.read(Drafts.ofNotes(notes), TODAY).notes()).hasSize(5000);
    }

    @Test
    void notesInACircleEnd() {
        List<String> notes = new ArrayList<>();
        for (int i = 1; i <= 2000; i++) {
            notes.add("See note " + (i % 2000 + 1) + ".");
        }
        assertThat(READER.read(Drafts.ofNotes(notes), TODAY).notes())
                .allSatisfy(
                        note -> assertThat(note.citations().get(0).resolution().status())
                                .isNotEqualTo(Resolution.Status.RESOLVED));
    }

    @Test
    void aThousandBracketsInEachOther() {
        String note = "Smith " + "(".repeat(1000) + "1999" + ")".repeat(1000) + ", 3.";
        assertThat(READER.read(Drafts.ofNotes(List.of(note)), TODAY)
                        .notes()
                        .get(0)
                        .citations())
                .hasSize(1);
    }
}
