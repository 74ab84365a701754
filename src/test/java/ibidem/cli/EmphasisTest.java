package ibidem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asterisks and underscores that set words; the italic ones stand in angle brackets in the expectation. */
class EmphasisTest {
    private static String shown(String line) {
        Emphasis words = Emphasis.of(line);
        StringBuilder shown = new StringBuilder(words.plain());
        for (int i = words.italics().size() - 1; i >= 0; i--) {
            shown.insert(words.italics().get(i).end(), '>');
            shown.insert(words.italics().get(i).start(), '<');
        }
        return shown.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Acton, *Lectures on Modern History* (1906)  | Acton, <Lectures on Modern History> (1906)
        *Science*, *185*(4157)                      | <Science>, <185>(4157)
        Mind **59** (1950)                          | Mind 59 (1950)
        see _Emma_, 12                              | see <Emma>, 12
        a note* and 3 * 4 * 5                       | a note* and 3 * 4 * 5
        http://a.b/some_file_name                   | http://a.b/some_file_name
        *unclosed title (1999)                      | *unclosed title (1999)
        """)
    void takesPairsOut(String line, String expected) {
        assertThat(shown(line)).isEqualTo(expected);
    }

    @Test
    void spansLeadBackToTheLine() {
        String line = "Acton, *Lectures*, **12**";
        Emphasis words = Emphasis.of(line);
        assertThat(words.italics().stream()
                        .map(span -> words.inLine(span).of(line))
                        .collect(Collectors.joining()))
                .isEqualTo("Lectures");
    }

    @Test
    @Timeout(10)
    void aMegabyteOfMarksIsText() {
        assertThat(Emphasis.of("*".repeat(1_000_000)).plain()).hasSize(1_000_000);
        assertThat(Emphasis.of("*a ".repeat(300_000)).plain()).hasSize(900_000);
    }
}
