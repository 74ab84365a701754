package ibidem.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Block quotations: their words, who is credited below them, and whom the paragraph before leads to. */
class BlockPassagesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        # text (¶ a new paragraph)                                        | words = speaker
        > The sea keeps no accounts.¶> — Maria Lane, Tides (1931)         | The sea keeps no accounts. = Maria Lane
        > The sea keeps no accounts.¶> – Maria Lane                       | The sea keeps no accounts. = Maria Lane
        > The sea keeps no accounts.¶> — and it never will, whatever      | The sea keeps no accounts. ... — and it never will, whatever = -
        > “The sea keeps no accounts.”                                    | The sea keeps no accounts. = -
        > “The sea,” he said, “keeps no accounts.”                        | “The sea,” he said, “keeps no accounts.” = -
        > The sea keeps no accounts.¶> Nor does the wind.                 | The sea keeps no accounts. ... Nor does the wind. = -
        As Maria Lane wrote in 1931:¶> The sea keeps no accounts.         | The sea keeps no accounts. = Maria Lane
        In the words of Maria Lane,¶> The sea keeps no accounts.          | The sea keeps no accounts. = Maria Lane
        Then she said “no”.¶> The sea keeps no accounts.                  | no = ?she ; The sea keeps no accounts. = -
        Maria Lane said “no”.¶> The sea keeps no accounts.                | no = Maria Lane ; The sea keeps no accounts. = Maria Lane
        It rained.¶> The sea keeps no accounts.¶It rained again.          | The sea keeps no accounts. = -
        > — Maria Lane                                                    | — Maria Lane = -
        """)
    void keepsTheWordsAndTheCredit(String text, String expected) {
        assertThat(Sentences.found(text.replace('¶', '\n'))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        > The sea keeps no accounts.¶> — Maria Lane, 1931                   | true
        > The sea keeps no accounts.¶> — Tehran, 1931                       | false
        > The sea keeps no accounts.¶> — The Kremlin                        | false
        """)
    void aCreditedPlaceIsNoPerson(String text, boolean person) {
        assertThat(new QuotationFinder().find(Sentences.document(text.replace('¶', '\n')), QuoteOptions.NONE))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.speaker()).isNotNull();
                    assertThat(one.speaker().person()).isEqualTo(person);
                });
    }
}
