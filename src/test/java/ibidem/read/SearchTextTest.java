package ibidem.read;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.text.OffsetMap;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTextTest {
    private static final String TEXT =
            "The town was[1] full. It had\n12 A History\nbeen so for years.2 Later\n1 See there.\nunseen words";

    private static Document document() {
        List<Block> blocks = List.of(
                block(Block.Kind.PARAGRAPH, "The town was[1] full. It had"),
                block(Block.Kind.RUNNING, "12 A History"),
                block(Block.Kind.PARAGRAPH, "been so for years.2 Later"),
                block(Block.Kind.NOTE, "1 See there."),
                block(Block.Kind.HIDDEN, "unseen words"));
        List<Marker> markers = new ArrayList<>();
        markers.add(new Marker("1", new TextSpan(13, 14)));
        int two = TEXT.indexOf("2 Later");
        markers.add(new Marker("2", new TextSpan(two, two + 1)));
        return new Document(
                new Provenance("a.txt", "text/plain", "", ""),
                TEXT,
                TEXT,
                OffsetMap.identity(),
                blocks,
                List.of(),
                markers,
                List.of(),
                List.of(),
                Metadata.NONE,
                List.of());
    }

    private static Block block(Block.Kind kind, String words) {
        int start = TEXT.indexOf(words);
        return new Block(kind, new TextSpan(start, start + words.length()), 0);
    }

    @Test
    void captionsDoNotPartTheWordsAroundThem() {
        String page = "<p>We were moving the boats</p><figure><img src=a.jpg><figcaption>The harbour in May. Photo: Ann"
                + " Lee</figcaption></figure><p>to the inner basin, because the wind had turned.</p>";
        String text = SearchText.of(Reading.of("a.html", page)).text();
        assertThat(text.replaceAll("\\s+", " ").strip())
                .isEqualTo(
                        "We were moving the boats to the inner basin, because the wind had turned. The harbour in May."
                                + " Photo: Ann Lee");
    }

    @Test
    void markersAndRunningHeadsAreTakenOutAndNotesComeLast() {
        SearchText search = SearchText.of(document());
        assertThat(search.text().replaceAll("\\s+", " ").strip())
                .isEqualTo("The town was full. It had been so for years. Later 1 See there.");
    }

    @Test
    void everyWordLeadsBackToItsPlace() {
        SearchText search = SearchText.of(document());
        for (String word : new String[] {"The", "full", "had", "been", "years", "Later", "See", "there"}) {
            int at = search.text().indexOf(word);
            TextSpan back = search.toDocument().toOriginal(new TextSpan(at, at + word.length()));
            assertThat(back.of(TEXT)).isEqualTo(word);
        }
    }

    @Test
    void hiddenWordsAreKeptApart() {
        assertThat(SearchText.hidden(document()).text()).isEqualTo("unseen words");
    }

    @Test
    void plainTextIsItself() {
        Document whole = document();
        Document plain = new Document(
                whole.provenance(),
                TEXT,
                TEXT,
                OffsetMap.identity(),
                List.of(new Block(Block.Kind.PARAGRAPH, new TextSpan(0, TEXT.length()), 0)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Metadata.NONE,
                List.of());
        assertThat(SearchText.of(plain).text()).isSameAs(TEXT);
        assertThat(SearchText.of(plain).toDocument().isIdentity()).isTrue();
    }
}
