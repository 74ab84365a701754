package ibidem.align.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
    /** The tokens with underscores between them; signs in round brackets, characters that stand alone in angle brackets. */
    private static String shown(String text) {
        Tokens tokens = Tokens.of(text);
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.words(i, i + 1);
            shown.append(i == 0 ? "" : "_")
                    .append(tokens.is(i, Tokens.SIGN) ? "(" + word + ")" : tokens.isAlone(i) ? "<" + word + ">" : word);
        }
        return shown.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            the ferry sank.          | the_ferry_sank
            don't, won’t             | don't_won’t
            ferry-boat               | ferry_boat
            p < 0.05                 | p_(<)_0.05
            -0.42 and −3             | (-)_0.42_and_(−)_3
            pages 12-14              | pages_12_14
            10,000 and 1.4           | 10,000_and_1.4
            a rate of .42            | a_rate_of_.42
            50 % of $3               | 50_(%)_of_($)_3
            [T]he b[oats]            | T]he_b[oats
            [sic] he                 | sic_he
            学而                      | <学>_<而>
            на мосту                 | на_мосту
            """)
    void cutsAsAJudgeCounts(String text, String tokens) {
        assertThat(shown(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ferry    | Ferry
            don’t    | don't
            10,000   | 10000
            .42      | 0.42
            −3       | -3
            ﬁsh      | fish
            naïve    | naive
            50 ％    | 50 %
            """)
    void givesOneKeyToWhatIsOneWord(String one, String other) {
        Tokens a = Tokens.of(one);
        Tokens b = Tokens.of(other);
        assertThat(a.size()).isEqualTo(b.size());
        for (int i = 0; i < a.size(); i++) {
            assertThat(a.key(i)).isEqualTo(b.key(i));
        }
    }
}
