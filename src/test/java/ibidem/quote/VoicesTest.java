package ibidem.quote;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.quote.voice.Voices;
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

    @Test
    void timeCodesAndStageDirectionsAreNoNames() {
        String text = """
                [00:01:02] ANNA PRICE: The bridge must be built this year. (APPLAUSE)
                [00:01:40] MARK HILL (via video): We can not pay for it.
                [00:02:10] ANNA PRICE: Then we borrow the money.
                """;
        assertThat(credit(text, "The bridge must be built")).contains(new Voices.Credit("Anna Price", true, false));
        assertThat(credit(text, "We can not pay for it")).contains(new Voices.Credit("Mark Hill", true, false));
    }

    @Test
    void recordsOfParliamentsNameTheirSpeakersByTitle() {
        String council = """
                The President (spoke in Russian): I give the floor to the representative of Norway.
                Ms. Juul (Norway): We meet at a bad moment, and we say it again today.
                Mr. Delattre (France) (spoke in French): France will not accept it.
                Mr. Ma Zhaoxu (China) (spoke in Chinese): China takes note.
                The President (spoke in Russian): The meeting is closed.
                """;
        assertThat(credit(council, "We meet at a bad moment")).contains(new Voices.Credit("Ms. Juul", true, false));
        assertThat(credit(council, "France will not")).contains(new Voices.Credit("Mr. Delattre", true, false));
        assertThat(credit(council, "I give the floor").map(Voices.Credit::explicit))
                .contains(false);
        String record = """
                The PRESIDING OFFICER. Without objection, it is so ordered.
                Mr. McCONNELL. Mr. President, the harbor bill is ready.
                Ms. COLLINS of Maine. I yield to the Senator.
                """;
        assertThat(credit(record, "the harbor bill")).contains(new Voices.Credit("Mr. Mcconnell", true, false));
        assertThat(credit(record, "I yield to")).contains(new Voices.Credit("Ms. Collins Of Maine", true, false));
        assertThat(credit(record, "Without objection").map(Voices.Credit::explicit))
                .contains(false);
    }

    @Test
    void aPlaysPersonsStandInCapitalsBeforeAStop() {
        String play = """
                FIREFLY. (Rising.) You talk of the sea as if it were a servant.
                FINCH. And who, pray, signed for the debt?
                FIREFLY. We all did, the day we built the wall.
                """;
        assertThat(credit(play, "We all did")).contains(new Voices.Credit("Firefly", true, false));
        assertThat(credit(play, "And who, pray")).contains(new Voices.Credit("Finch", true, false));
        String prose = """
                NATO. The word was on every lip that spring.
                EU. Nobody spoke of it.
                UN. Few did.
                """;
        assertThat(credit(prose, "The word was")).isEmpty();
    }

    @Test
    void whoAnswersInAnInterviewIsWhomItIsWith() {
        String text = """
                # Interview with Ruth Ellis, nurse
                Q: How long have you been here?
                A: Since the old ward was closed in spring.
                Q: And will you stay?
                A: As long as they let me.
                """;
        assertThat(credit(text, "Since the old ward was closed"))
                .contains(new Voices.Credit("Ruth Ellis", true, false));
        assertThat(credit(text, "How long have you been").map(Voices.Credit::explicit))
                .contains(false);
    }

    @Test
    void questionsAndAnswersOfNobodyAreNotExplicit() {
        String text = "Q: How long?\nA: Since the spring of last year.\nQ: And then?\nA: We will see.\n";
        assertThat(credit(text, "Since the spring").map(Voices.Credit::explicit))
                .contains(false);
    }

    @Test
    void aRivalsSentenceIsTheRivals() {
        String text = "# Remarks by Anna Price at the mill\n"
                + "Friends, Mark Hill said, “We will close the mill by winter.” And he means it. The mill is ours.\n";
        assertThat(credit(text, "We will close the mill")).contains(new Voices.Credit("Mark Hill", true, true));
        assertThat(credit(text, "The mill is ours")).contains(new Voices.Credit("Anna Price", true, false));
    }

    @Test
    void aPronounInTheSourceIsNotExplicit() {
        String text = "Sherry Browne spoke first. Then she said, “We will close the mill by winter.” It rained.";
        assertThat(credit(text, "We will close the mill").map(Voices.Credit::explicit))
                .contains(false);
    }

    @Test
    void whatTheSourceDeniesIsNobodys() {
        String text = "Anna Price never said “we will close the mill by winter.” It rained.";
        assertThat(credit(text, "we will close the mill").map(Voices.Credit::explicit))
                .contains(false);
    }
}
