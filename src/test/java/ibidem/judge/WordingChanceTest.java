package ibidem.judge;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.text.TextSpan;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What few words prove, who may be accused of changing them, and what no size of library may change. */
class WordingChanceTest {
    private static final String ACTON =
            "Power tends to corrupt, and absolute power corrupts absolutely. Great men are almost always bad men.";

    @Test
    void aStockPhraseIsNobodysAlteration() {
        WordingVerdict verdict = Judged.in("And I think that we have to be there, you know.")
                .verdict("I think that they have to be there");
        assertThat(verdict.wording()).isEqualTo(Wording.NOT_FOUND);
    }

    @Test
    void aSubstantiveAlterationIsNotClaimedOfAnotherSpeaker() {
        Judged judged = Judged.in(ACTON).citing(0);
        String altered = "Power corrupts, and absolute power corrupts absolutely";
        assertThat(judged.verdict(altered).wording()).isEqualTo(Wording.ALTERED);
        assertThat(judged.knowing(speaking(SpeakerMatch.MISMATCH))
                        .verdict(altered)
                        .wording())
                .isEqualTo(Wording.NOT_FOUND);
    }

    @Test
    void norOfASourceThatIsLaterThanTheDraft() {
        WordingContext.Sources later = new WordingContext.Sources() {
            @Override
            public boolean isLater(int source) {
                return true;
            }
        };
        WordingVerdict verdict = Judged.in(ACTON)
                .citing(0)
                .knowing(later)
                .verdict("Power corrupts, and absolute power corrupts absolutely");
        assertThat(verdict.wording()).isEqualTo(Wording.NOT_FOUND);
        assertThat(verdict.passages()).hasSize(1);
    }

    @Test
    void fewUncitedWordsProveNothingUnlessTheSpeakerIsKnown() {
        Judged judged = Judged.in(ACTON).checking(Reason.NO_CITATION);
        WordingVerdict verdict = judged.verdict("absolute power corrupts absolutely");
        assertThat(verdict.reason()).isEqualTo(Reason.TOO_SHORT);
        assertThat(verdict.passages()).hasSize(1);
        assertThat(judged.knowing(speaking(SpeakerMatch.MATCH))
                        .verdict("absolute power corrupts absolutely")
                        .wording())
                .isEqualTo(Wording.EXACT);
    }

    @Test
    void theFirstReasonIsGiven() {
        Judged judged = Judged.in(ACTON).checking(Reason.NO_SOURCE, Reason.UNREADABLE);
        assertThat(judged.verdict("Let them eat cake and be merry in the garden")
                        .reason())
                .isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void wordsInTwoDocumentsAreListedTheCitedOneFirst() {
        WordingVerdict verdict =
                Judged.in(ACTON, "He quoted: " + ACTON).citing(1).verdict("absolute power corrupts absolutely");
        assertThat(verdict.wording()).isEqualTo(Wording.EXACT);
        assertThat(verdict.passages()).extracting(passage -> passage.source()).containsExactly(1, 0);
    }

    @Test
    void manyHitsAreFlagged() {
        WordingVerdict verdict =
                Judged.in((ACTON + "\n\n").repeat(6)).citing(0).verdict("absolute power corrupts absolutely");
        assertThat(verdict.flags()).contains(Flag.MANY_HITS);
        assertThat(verdict.passages()).hasSize(6);
    }

    @Test
    void piecesOfTwoDocumentsAreSpliced() {
        String other = "History is little more than the register of the crimes and misfortunes of mankind.";
        String quotation =
                "Power tends to corrupt, and absolute power corrupts absolutely … the register of the crimes and"
                        + " misfortunes of mankind";
        WordingVerdict verdict = Judged.in(ACTON, other).citing(0).verdict(quotation);
        assertThat(verdict.wording()).isEqualTo(Wording.SPLICED);
        assertThat(verdict.detail()).isEqualTo("these pieces stand in different documents");
        assertThat(verdict.passages()).extracting(passage -> passage.source()).containsExactly(0, 1);
        assertThat(Judged.in(ACTON, other)
                        .checking(Reason.UNREADABLE)
                        .verdict(quotation)
                        .reason())
                .isEqualTo(Reason.UNREADABLE);
        assertThat(Judged.in(ACTON, other)
                        .citing(0)
                        .verdict(
                                "Power tends to corrupt, and absolute power corrupts absolutely … crimes and misfortunes")
                        .wording())
                .isEqualTo(Wording.NOT_FOUND);
    }

    @Test
    void piecesOfTwoSpeakersAreSpliced() {
        Candidate candidate = new Candidate(
                0,
                List.of(new ibidem.align.Stretch(ACTON, 0, List.of())),
                ibidem.text.OffsetMap.identity(),
                (earlier, later) -> java.util.Optional.of("another speaker's turn"),
                false);
        WordingVerdict verdict = WordingAxis.judge(
                "Power tends to corrupt … Great men are almost always bad men",
                List.of(candidate),
                new WordingContext(
                        java.util.Set.of(0),
                        WordingContext.Task.CHECK,
                        java.util.Set.of(),
                        Judged.in(ACTON).shares(),
                        WordingContext.Sources.UNKNOWN));
        assertThat(verdict.wording()).isEqualTo(Wording.SPLICED);
        assertThat(verdict.detail()).isEqualTo("between these pieces lies another speaker's turn");
    }

    @Test
    void aLongGapBetweenPiecesIsFlagged() {
        String source = "Power tends to corrupt, " + "and so on it goes with words ".repeat(30)
                + "great men are almost always bad men.";
        WordingVerdict verdict =
                Judged.in(source).citing(0).verdict("Power tends to corrupt … great men are almost always bad men");
        assertThat(verdict.wording()).isEqualTo(Wording.ELIDED);
        assertThat(verdict.flags()).contains(Flag.LONG_GAP);
    }

    /** The curve: labels as 0 to 64 unrelated sources are added. */
    @Test
    void verdictsDoNotFlipWhenUnrelatedSourcesAreAdded() {
        String[] quotations = {
            "Power tends to corrupt, and absolute power corrupts absolutely",
            "Power corrupts, and absolute power corrupts absolutely",
            "Power tends to corrupt … great men are almost always bad men",
            "great men are nearly always bad men",
            "we have to say that there are almost always men",
            "Let them eat cake and be merry in the garden",
        };
        List<WordingVerdict> before = java.util.Arrays.stream(quotations)
                .map(Judged.in(ACTON)::verdict)
                .toList();
        for (int size = 1; size <= 64; size *= 4) {
            String[] texts = new String[size + 1];
            texts[0] = ACTON;
            for (int i = 1; i <= size; i++) {
                texts[i] = prose(new Random(i), 1_500);
            }
            Judged larger = Judged.in(texts);
            for (int i = 0; i < quotations.length; i++) {
                WordingVerdict after = larger.verdict(quotations[i]);
                assertThat(after.wording())
                        .as("%s beside %d", quotations[i], size)
                        .isEqualTo(before.get(i).wording());
                assertThat(after.alteration()).isEqualTo(before.get(i).alteration());
            }
        }
    }

    private static String prose(Random random, int words) {
        String[] common =
                ("the of and a to in is was it for on with as have we are there that be say garden river house"
                                + " letter summer people winter child market road window table morning")
                        .split(" ");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(common[random.nextInt(common.length)]).append(random.nextInt(12) == 0 ? ". " : " ");
        }
        return text.toString();
    }

    @Test
    void oddQuotationsTakeLinearTimeAndGetAnAnswer() {
        String text = prose(new Random(3), 20_000);
        String large = prose(new Random(4), 1_000_000);
        for (String odd : new String[] {
            "",
            " ",
            "—",
            "a".repeat(100_000),
            "the ".repeat(20_000),
            "\u0301".repeat(100_000),
            "[".repeat(50_000),
            "… a ".repeat(500),
            large
        }) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(30),
                    () -> assertThat(Judged.in(text).verdict(odd).wording()).isNotNull());
        }
    }

    private static WordingContext.Sources speaking(SpeakerMatch match) {
        return new WordingContext.Sources() {
            @Override
            public SpeakerMatch speaker(int source, TextSpan passage) {
                return match;
            }
        };
    }
}
