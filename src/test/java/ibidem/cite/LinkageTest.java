package ibidem.cite;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.read.Document;
import ibidem.read.Marker;
import ibidem.read.NoteText;
import ibidem.text.TextSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Markers and notes as labels in their order; a note in brackets is empty. */
class LinkageTest {
    private static final CitationReader READER = new CitationReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # markers      | notes         | linkage of each note
                    1 2 3          | 1 2 3         | 1 LINKED, 2 LINKED, 3 LINKED
                    1 2 2 3        | 1 2 3         | 1 LINKED, 2 LINKED, 3 LINKED
                    1 3            | 1 2 3         | 1 LINKED, 2 ORPHAN, 3 LINKED
                    1 2 3          | 1 3           | 1 LINKED, 2 DANGLING_MARKER, 3 LINKED
                    1 2            | 1 2 2         | 1 LINKED, 2 DUPLICATE, 2 DUPLICATE
                    1 2            | 1 (2)         | 1 LINKED, 2 EMPTY
                    1              | 1 (2)         | 1 LINKED, 2 EMPTY
                    1 3 2 4        | 1 2 3 4       | 1 LINKED, 2 LINKED, 3 OUT_OF_ORDER, 4 LINKED
                    1 2 1 2 3      | 1 2 1 2 3     | 1 LINKED, 2 LINKED, 1 LINKED, 2 LINKED, 3 LINKED
                    a * smith      | smith * a     | smith LINKED, * LINKED, a LINKED
                    """)
    void tiesMarkersToNotes(String markers, String notes, String expected) {
        Citations read = READER.read(document(markers.split(" "), notes.split(" ")), LocalDate.of(2024, 1, 1));
        List<String> found = read.notes().stream()
                .map(note -> note.label() + " " + note.linkage())
                .toList();
        assertThat(String.join(", ", found)).isEqualTo(expected);
    }

    private static Document document(String[] markers, String[] notes) {
        StringBuilder text = new StringBuilder();
        List<Marker> marks = new ArrayList<>();
        for (String marker : markers) {
            text.append("Words.");
            marks.add(new Marker(marker, new TextSpan(text.length(), text.length() + marker.length())));
            text.append(marker).append(' ');
        }
        List<NoteText> texts = new ArrayList<>();
        for (String note : notes) {
            boolean empty = note.startsWith("(");
            String label = empty ? note.substring(1, note.length() - 1) : note;
            int start = text.length();
            text.append(empty ? "  " : "A note.");
            TextSpan span = new TextSpan(start, text.length());
            texts.add(new NoteText(label, span, new TextSpan(start, start), NoteText.Kind.NOTE));
        }
        return Drafts.document(text.toString(), List.of(), texts, marks, List.of());
    }
}
