package ibidem.quote.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.text.TextSpan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which name a phrase stands for. */
class NamesTest {
    private static final Map<String, List<String>> ALIASES = Map.of("Ali Khamenei", List.of("Khamene’i"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        # text, the phrase in brackets                                             | name
        [Senator Ruth Ellis] said no.                                              | Ruth Ellis
        Ruth Ellis came late. Then [Ellis] spoke.                                  | Ruth Ellis
        [Ellis] spoke. Later Ruth Ellis left.                                      | Ruth Ellis
        Ruth Ellis met Tom Ellis, and Tom Ellis left. [Ellis] stayed.              | Tom Ellis
        [Mr. Hale] left early.                                                     | Hale
        [the mayor] left early.                                                    | the mayor
        A letter of [Khamene’i] was read.                                          | Ali Khamenei
        [former Foreign Minister Jan de Vries] spoke.                              | Jan de Vries
        [Ludwig van Beethoven] wrote it; [Beethoven] signed it.                    | Ludwig van Beethoven / Ludwig van Beethoven
        [Ted Marsh (R-Tex.)] voted.                                                | Ted Marsh
        [the rights group] and [its lawyers] objected.                             | the rights group / its lawyers
        [Britain’s prime minister] resigned.                                       | Britain’s prime minister
        """)
    void leadsAPhraseToTheFullestForm(String marked, String expected) {
        String text = marked.replaceAll("[\\[\\]]", "");
        Lexicon lexicon = Lexicon.load("en");
        List<Word> words = new Words(text, List.of(), List.of(), lexicon).of(new TextSpan(0, text.length()));
        Narration narration = Narration.of(text, words);
        Names names = new Names(text, List.of(narration), lexicon, ALIASES);
        StringBuilder found = new StringBuilder();
        int shift = 0;
        for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', open + 1)) {
            int close = marked.indexOf(']', open);
            Mention mention = mention(narration, open - shift, close - shift - 1);
            found.append(found.isEmpty() ? "" : " / ").append(names.of(narration, mention));
            shift += 2;
        }
        assertThat(found.toString()).isEqualTo(expected);
    }

    /** The words within {@code [from, to)} of the text as a phrase. */
    private static Mention mention(Narration narration, int from, int to) {
        int first = 0;
        while (narration.at(first).start() < from) {
            first++;
        }
        int last = first;
        boolean capital = false;
        while (last < narration.size() && narration.at(last).start() < to) {
            capital |= narration.at(last++).capital();
        }
        return new Mention(first, last, last, capital ? Mention.Kind.NAME : Mention.Kind.DESCRIPTION);
    }
}
