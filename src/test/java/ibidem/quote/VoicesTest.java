package ibidem.quote;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.text.TextSpan;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VoicesTest {
    private static final String DEBATE = """
            HOST: Tonight we hear Anna Price and Mark Hill. Welcome.
            PRICE: The bridge must be built this year.
            HILL: We can not pay for it. My opponent says, “Money grows on trees.”
            PRICE: I never said that. (LAUGHTER)
            """;

    private static Optional<Voices.Credit> credit(String text, String words) {
        int at = text.indexOf(words);
        return Voices.of(Sentences.document(text), new QuotationFinder()).at(new TextSpan(at, at + words.length()));
    }

    @Test
    void aTurnIsSpokenByItsLabel() {
        assertThat(credit(DEBATE, "The bridge must be built")).contains(new Voices.Credit("Anna Price", true, false));
        assertThat(credit(DEBATE, "We can not pay")).contains(new Voices.Credit("Mark Hill", true, false));
    }

    @Test
    void aQuotationInsideATurnIsNotTheOrators() {
        assertThat(credit(DEBATE, "Money grows on trees").map(Voices.Credit::secondHand))
                .contains(true);
        assertThat(credit(DEBATE, "Money grows on trees").map(Voices.Credit::name))
                .isNotEqualTo(Optional.of("Mark Hill"));
    }

    @Test
    void proseCreditsItsOwnQuotations() {
        String text = "“The well is dry,” said Ruth Ellis. The council waits.";
        assertThat(credit(text, "The well is dry")).contains(new Voices.Credit("Ruth Ellis", true, true));
        assertThat(credit(text, "The council waits")).isEmpty();
    }
}
