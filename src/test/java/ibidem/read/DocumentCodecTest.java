package ibidem.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ibidem.text.OffsetMap;
import ibidem.text.TextSpan;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DocumentCodecTest {
    private static final ReadOutcome READ = new ReadOutcome.Read(document());

    @Test
    void whatWasWrittenIsReadBack() throws IOException {
        ReadOutcome back = DocumentCodec.decode(DocumentCodec.encode(READ));
        Document document = ((ReadOutcome.Read) back).document();
        Document expected = document();
        assertThat(document.toFile().toOriginal(new TextSpan(4, 9))).isEqualTo(new TextSpan(10, 15));
        assertThat(document).usingRecursiveComparison().ignoringFields("toFile").isEqualTo(expected);
    }

    @Test
    void anUnreadFileKeepsItsReason() throws IOException {
        ReadOutcome unread =
                new ReadOutcome.Unread("a.pdf", "application/pdf", ReadOutcome.Status.PROTECTED, "it asks for a word");
        assertThat(DocumentCodec.decode(DocumentCodec.encode(unread))).isEqualTo(unread);
    }

    @Test
    void brokenBytesAreRefusedAndNothingElseHappens() {
        byte[] whole = DocumentCodec.encode(READ);
        for (int cut = 0; cut < whole.length; cut++) {
            byte[] part = Arrays.copyOf(whole, cut);
            assertThatThrownBy(() -> DocumentCodec.decode(part)).isInstanceOf(IOException.class);
        }
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            try {
                assertThat(DocumentCodec.decode(changed)).isNotNull();
            } catch (IOException expected) {
                assertThat(expected).hasMessageContaining("");
            }
        }
    }

    private static Document document() {
        String text = "He said this.\u00b9 \ud83d\ude00\n\n1 There.";
        String file = "<p>He <i>said this.</i><sup>1</sup> \ud83d\ude00";
        return new Document(
                new Provenance("a.html", "text/html", "00ff", "test 1"),
                file,
                text,
                OffsetMap.builder().copy(3, 3).copy(9, 10).build(),
                List.of(
                        new Block(Block.Kind.PARAGRAPH, new TextSpan(0, 17), 0),
                        new Block(Block.Kind.NOTE, new TextSpan(19, 27), 2)),
                List.of(new NoteText("1", new TextSpan(21, 27), new TextSpan(19, 20), NoteText.Kind.NOTE)),
                List.of(new Marker("1", new TextSpan(13, 14))),
                List.of(new Inline(Inline.Kind.LINK, new TextSpan(3, 7), "https://example.org/")),
                List.of(new Page(new TextSpan(0, 27), 3, "iii")),
                new Metadata(
                        "A title", List.of("A. Writer", "B. Writer"), "2015-12-05", "", "", "en", Map.of("a", "b")),
                List.of("one warning"));
    }
}
