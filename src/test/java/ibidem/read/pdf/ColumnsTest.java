package ibidem.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.read.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    /** Of the same words, so that all are equally long and end ten points before the other column. */
    private static final List<String> LEFT = List.of(
            "the keeper saw the river and the bridges below",
            "the keeper saw the bridges and the river below",
            "the river saw the keeper and the bridges below",
            "the river saw the bridges and the keeper below",
            "the bridges saw the keeper and the river below",
            "the bridges saw the river and the keeper below");

    private static final List<String> RIGHT = List.of(
            "nobody asked him for the book in which",
            "he wrote until the year in which the river",
            "did not come to the pier at all and the",
            "clerk of the parish came to ask him since",
            "when there had been less water than he",
            "could remember in all of his years");

    @Test
    void aGutterAsNarrowAsALetterIsWidePartsThem() {
        assertThat(Sheets.body(Sheets.read(columns("")))).isEqualTo(words(LEFT) + " " + words(RIGHT));
    }

    @Test
    void linesBesideEachOtherNeedNotBeLevel() {
        assertThat(Sheets.body(Sheets.read(columns("+5 ")))).isEqualTo(words(LEFT) + " " + words(RIGHT));
    }

    @Test
    void aRaisedSignBelongsToTheLineThatItStandsIn() {
        Document document = Sheets.read(
                columns("+5 ").replace("bridges and the keeper below", "bridges and the keeper{1} here") + """
                _ {1} It is not said in which year.
                """);
        assertThat(Sheets.body(document)).contains("bridges and the keeper\u200a1 here the bridges saw");
        assertThat(document.markers()).hasSize(1);
    }

    private static String words(List<String> lines) {
        return String.join(" ", lines);
    }

    /** @param lower how much lower the right column's lines stand */
    private static String columns(String lower) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < LEFT.size(); i++) {
            lines.append("[ ").append(LEFT.get(i)).append('\n');
            lines.append("] ").append(i == 0 ? lower : "").append(RIGHT.get(i)).append('\n');
        }
        return lines.toString();
    }
}
