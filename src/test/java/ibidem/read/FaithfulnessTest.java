package ibidem.read;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.text.TextSpan;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was read leads back to the file: every character to itself, to its reference, or to where it was put in. */
class FaithfulnessTest {
    private static final String[] PIECES = {
        "“The river rose,” she said",
        " and ",
        "*then*",
        "**on**",
        "&amp;",
        "&ldquo;so&rdquo;",
        "\\*",
        "[^1]",
        "<b>bold</b>",
        "<q>words</q>",
        "\n",
        "\r\n",
        "\n\n",
        "\n> ",
        "\n- ",
        "\n1. ",
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<br>",
        "\t",
        "  ",
        "é",
        "😀",
        "\u00A0",
        "`code`",
        "[text](http://a.org/b)",
        "^[a note]",
        "{{< x >}}",
        "<!-- c -->",
        "|a|b|\n|-|-|\n|1|2|\n",
        "<sup><a href=\"#n1\" id=\"r1\">1</a></sup>",
        "<li id=\"n1\">Note.</li>",
        "<span hidden>h</span>",
        "&copy",
        "&#x41;",
        "<",
        ">",
        "&",
        "]",
        "[",
        "Notes\n\n1. A note, 2001.\n",
        "text.1 Next",
        "\f",
        "# Head\n",
        "---\n",
        "<table><tr><td>c</td></tr></table>",
        "00:00:01,000 --> 00:00:02,000\n",
        "<pre>\n a  b</pre>",
        "\u200B",
        "[@key, p. 3]"
    };

    @ParameterizedTest
    @CsvSource({"draft.md, 1", "page.html, 2", "text.txt, 3", "talk.srt, 4", "talk.vtt, 5"})
    void everyWordLeadsBackToTheFile(String name, long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            StringBuilder content = new StringBuilder(name.endsWith("vtt") ? "WEBVTT\n\n" : "");
            for (int i = random.nextInt(40); i >= 0; i--) {
                content.append(PIECES[random.nextInt(PIECES.length)]);
            }
            ReadOutcome outcome = Reading.outcome(name, content.toString().getBytes(StandardCharsets.UTF_8));
            if (outcome instanceof ReadOutcome.Read read) {
                assertFaithful(read.document(), content.toString());
            }
        }
    }

    /** An inline note's marker stands for its bracket. */
    private static boolean isMarker(Document document, int at) {
        return document.markers().stream().anyMatch(marker -> marker.span().contains(at));
    }

    private static void assertFaithful(Document document, String content) {
        assertThat(document.file()).isEqualTo(content);
        int last = 0;
        for (Block block : document.blocks()) {
            assertThat(block.span().start()).as("blocks in order: %s", content).isGreaterThanOrEqualTo(last);
            assertThat(document.words(block.span()))
                    .as("no blanks around: %s", content)
                    .isNotBlank();
            last = block.span().end();
            for (int i = block.span().start(); i < block.span().end(); i++) {
                TextSpan place = document.toFile().toOriginal(new TextSpan(i, i + 1));
                char read = document.text().charAt(i);
                if (place.length() == 1 && !Character.isWhitespace(read) && !isMarker(document, i)) {
                    assertThat(content.charAt(place.start()))
                            .as("at %d of %s", i, content)
                            .isEqualTo(read);
                }
            }
        }
        for (Marker marker : document.markers()) {
            assertThat(document.words(marker.span())).as(content).isNotBlank();
        }
        for (NoteText note : document.notes()) {
            assertThat(note.span().end())
                    .as(content)
                    .isLessThanOrEqualTo(document.text().length());
        }
        for (Inline inline : document.inlines()) {
            assertThat(document.words(inline.span())).as(content).isNotEmpty();
        }
    }
}
