package ibidem.judge;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.read.Block;
import ibidem.read.Document;
import ibidem.read.Metadata;
import ibidem.read.Page;
import ibidem.read.Provenance;
import ibidem.text.OffsetMap;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the place that a note gives is the passage's. */
class PlaceAxisTest {
    /** A document of ten characters a page. */
    private static Document pages(String labels) {
        List<Page> pages = new ArrayList<>();
        for (String label : labels.split(" ")) {
            int start = 10 * pages.size();
            pages.add(new Page(new TextSpan(start, start + 10), pages.size() + 1, label));
        }
        String text = "abcde fghi".repeat(pages.size());
        return new Document(
                new Provenance("test.txt", "text/plain", "", "test"),
                text,
                text,
                OffsetMap.identity(),
                List.of(new Block(Block.Kind.PARAGRAPH, new TextSpan(0, text.length()), 0)),
                List.of(),
                List.of(),
                List.of(),
                pages,
                Metadata.NONE,
                List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # labels of the pages            | passage | the note's place | what it is
            40 41 42 43                      | 22-28   | 42               | OK
            40 41 42 43                      | 22-28   | 41-43            | OK
            40 41 42 43                      | 22-28   | 41               | WRONG
            40 41 42 43                      | 18-28   | 41               | OK
            40 41 42 43                      | 22-28   | 40, 42           | OK
            140 141 142                      | 12-18   | 140-2            | OK
            x xi xii                         | 12-18   | xi               | OK
            x xi xii                         | 12-18   | 11               | WRONG
            40 41 42 43                      | 22-28   | 41f              | OK
            40 41 42 43                      | 22-28   | 40f              | WRONG
            40 41 42 43                      | 22-28   | 40ff             | OK
            40 41 42 43                      | 22-28   | 43ff             | WRONG
            40 41 42 43                      | 22-28   | 1:42             | OK
            40 41 42 43                      | 22-28   | 2:17             | NOT_CHECKABLE
            40 41 42 43                      | 22-28   | ch. 3            | NOT_CHECKABLE
            00:00:01 00:12:30 00:12:36 00:20:00 | 12-28 | 12:33          | OK
            00:00:01 00:12:30 00:12:36 00:20:00 | 12-28 | 00:12:00       | OK
            00:00:01 00:12:30 00:12:36 00:20:00 | 12-28 | 12:00-13:00    | OK
            00:00:01 00:12:30 00:12:36 00:20:00 | 12-28 | 19:10          | OK
            00:00:01 00:12:30 00:12:36 00:20:00 | 12-28 | 45:10          | WRONG
            00:00:01 00:12:30 00:12:36 00:20:00 | 32-38 | 45:10          | OK
            """)
    void judgesThePlace(String labels, String passage, String locator, Place expected) {
        String[] ends = passage.split("-");
        TextSpan span = new TextSpan(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
        assertThat(PlaceAxis.judge(locator, pages(labels), span)).isEqualTo(expected);
    }
}
