package ibidem.quote;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.read.FileReaders;
import ibidem.read.ReadOutcome.Read;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which notes are whose. */
class NoteLinksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        # the notes of each quotation, parted by / | text
        1       | “We have looked at every line,” Firefly said.[^1]
        1       | “Where in the world is the money?” Marcal replied.[^1]
        1       | “That is enough of this!” the ambassador shouted at him.[^1] Nobody moved.
        -       | “Where in the world is the money?” Marcal replied. The rest is known.[^1]
        -/2     | “Where in the world is the money?” Nobody knew. “I will not comment on that,” he said.[^2]
        1/1     | He calls it “a very old question” and “a very bad answer” in one breath.[^1]
        1/2     | He calls it “a very old question”[^1] and “a very bad answer.”[^2]
        1       | In his memoirs[^1] he calls it “a very old question.”
        1 2     | He calls it “a very old question.”[^1][^2]
        -       | So says the first note.[^1] He calls it “a very old question.”
        """)
    void theNotesOfTheSentence(String expected, String text) throws IOException {
        String markdown = text + "\n\n[^1]: One.\n\n[^2]: Two.\n";
        Read read = (Read)
                new FileReaders().read("draft.md", new ByteArrayInputStream(markdown.getBytes(StandardCharsets.UTF_8)));
        List<Quotation> quotations = new QuotationFinder().find(read.document(), QuoteOptions.NONE);
        assertThat(quotations.stream()
                        .map(one -> one.notes().isEmpty() ? "-" : String.join(" ", one.notes()))
                        .collect(Collectors.joining("/")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        # what the words between marks are | the note
        TERM          | Ann Holt, “The Last of the Ferries,” *River News*, 3 March 1974, 12.
        TERM          | Ann Holt (1974): “The last of the ferries.”
        TERM DIRECT   | Ann Holt, “The Last of the Ferries,” *River News*, 3 March 1974, 12: “Let them dig it for themselves.”
        TERM DIRECT   | Ann Holt, “The Last of the Ferries,” *River News*, 3 March 1974 (quoting Porter: “let them dig it”).
        TERM DIRECT   | Ann Holt, “The Last of the Ferries,” *River News*, 12 (noting that “the ferry was never ours”).
        DIRECT        | “The ferry was never ours. We only painted it.” See the ledger for 1974.
        TERM          | The term “old ferry” is used of both.
        """)
    void wordsQuotedInANoteAreNoTitles(String expected, String note) throws IOException {
        String markdown = "So it was.[^1]\n\n[^1]: " + note + "\n";
        Read read = (Read)
                new FileReaders().read("draft.md", new ByteArrayInputStream(markdown.getBytes(StandardCharsets.UTF_8)));
        assertThat(new QuotationFinder()
                        .find(read.document(), QuoteOptions.NONE).stream()
                                .map(one -> one.kind().name())
                                .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }
}
