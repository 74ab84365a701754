package ibidem.judge;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.text.TextSpan;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every number of the wording axis from both sides: what holds at it no longer holds one step beyond. */
class ThresholdsTest {
    private static final String[] WORDS =
            ("harbour lantern orchard thunder village saddler copper meadow whistle granite tobacco chimney"
                            + " parsley quarrel vinegar compass bramble juniper")
                    .split(" ");

    /** The first {@code count} of the words. */
    private static String words(int count) {
        return String.join(" ", List.of(WORDS).subList(0, count));
    }

    private static String label(String source, String quotation) {
        WordingVerdict verdict = Judged.in(source).citing(0).verdict(quotation);
        return verdict.wording() + (verdict.reason() == null ? "" : " " + verdict.reason());
    }

    @Test
    void threeWordsAndTwelveLettersAreEnoughToProveSomething() {
        String source = "In those days we saw the old mills and an ax by the sea.";
        assertThat(label(source, "we saw the old")).isEqualTo("EXACT");
        assertThat(label(source, "saw the mills")).isNotEqualTo("UNRESOLVED TOO_SHORT");
        assertThat(label(source, "old mills")).isEqualTo("UNRESOLVED TOO_SHORT");
        // Letters and the blanks between the words: ten in the one, twelve in the other.
        assertThat(label(source, "by the sea")).isEqualTo("UNRESOLVED TOO_SHORT");
        assertThat(label(source, "the old mill")).isNotEqualTo("UNRESOLVED TOO_SHORT");
    }

    @Test
    void sixWordsProveSomethingWithoutASource() {
        Judged uncited = Judged.in("Once " + words(8) + " again.").checking(Reason.NO_CITATION);
        assertThat(uncited.verdict(words(5)).reason()).isEqualTo(Reason.TOO_SHORT);
        assertThat(uncited.verdict(words(6)).wording()).isEqualTo(Wording.EXACT);
    }

    @Test
    void aChangeOfEightSharedWordsIsClaimedWithoutASource() {
        Judged uncited = Judged.in("Once " + words(12) + " again.").checking();
        String seven = String.join(" ", words(4), "purple", words(8).substring(words(5).length() + 1));
        String eight = String.join(" ", words(4), "purple", words(9).substring(words(5).length() + 1));
        assertThat(uncited.verdict(seven).wording()).isEqualTo(Wording.NOT_FOUND);
        assertThat(uncited.verdict(eight).wording()).isEqualTo(Wording.ALTERED);
    }

    @Test
    void threeWordsInFourAreTheSamePassage() {
        String source = "Once " + words(12) + " again.";
        assertThat(label(source, words(12).replace("village saddler copper", "one two three")))
                .isEqualTo("ALTERED");
        assertThat(label(source, words(12).replace("village saddler copper meadow", "one two three four")))
                .isEqualTo("NOT_FOUND");
        // Of ten words eight are three quarters, rounded up.
        assertThat(label(source, words(10).replace("village saddler", "one two")))
                .isEqualTo("ALTERED");
        assertThat(label(source, words(10).replace("village saddler copper", "one two three")))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void thePassageIsAtMostHalfAsLongAgain() {
        String[] halves = {words(3), words(6).substring(words(3).length() + 1)};
        String three = halves[0] + " or elsewhere also " + halves[1];
        String four = halves[0] + " or elsewhere also unseen " + halves[1];
        assertThat(label(three, words(6))).isEqualTo("ALTERED");
        assertThat(label(four, words(6))).isEqualTo("NOT_FOUND");
    }

    @Test
    void fourWordsOnEitherSideOfMoreThanThreeAreAnOmission() {
        String[] halves = {words(4), words(8).substring(words(4).length() + 1)};
        assertThat(label(halves[0] + " or elsewhere also " + halves[1], words(8)))
                .isEqualTo("ALTERED");
        assertThat(label(halves[0] + " or elsewhere also unseen " + halves[1], words(8)))
                .isEqualTo("OMISSION_UNMARKED");
        String tail = words(7).substring(words(4).length() + 1);
        String far = " or elsewhere also unseen by anybody at all ";
        assertThat(label(halves[0] + far + tail, words(7))).isEqualTo("NOT_FOUND");
        assertThat(label(halves[0] + far + halves[1], words(8))).isEqualTo("OMISSION_UNMARKED");
    }

    @Test
    void aBracketStandsForTwelveWordsAtMost() {
        String twelve = String.join(" ", Collections.nCopies(12, "loud"));
        String before = words(5);
        String after = words(10).substring(words(5).length() + 1);
        String quotation = before + " [it] " + after;
        assertThat(label(before + " " + twelve + " " + after, quotation)).isEqualTo("EDITED");
        assertThat(label(before + " " + twelve + " loud " + after, quotation)).isEqualTo("ELIDED");
    }

    @Test
    void aTagHasTwelveWordsAtMost() {
        String twelve = "said the old man with one hand on his long beard";
        assertThat(twelve.split(" ")).hasSize(11);
        String before = words(5);
        String after = words(10).substring(words(5).length() + 1);
        String quotation = before + " " + after;
        assertThat(label("\"" + before + ",\" " + twelve + " smiling, \"" + after + ".\"", quotation))
                .isEqualTo("EXACT");
        assertThat(label("\"" + before + ",\" " + twelve + " ever smiling, \"" + after + ".\"", quotation))
                .isEqualTo("OMISSION_UNMARKED");
    }

    @Test
    void aGapOfMoreThanAHundredWordsIsLong() {
        String before = words(5);
        String after = words(10).substring(words(5).length() + 1);
        String hundred = "loud ".repeat(100);
        String quotation = before + " … " + after;
        assertThat(Judged.in(before + " " + hundred + after)
                        .citing(0)
                        .verdict(quotation)
                        .flags())
                .doesNotContain(Flag.LONG_GAP);
        assertThat(Judged.in(before + " loud " + hundred + after)
                        .citing(0)
                        .verdict(quotation)
                        .flags())
                .contains(Flag.LONG_GAP);
    }

    @Test
    void fivePlacesAreMany() {
        assertThat(Judged.in((words(6) + "\n\n").repeat(4))
                        .citing(0)
                        .verdict(words(6))
                        .flags())
                .doesNotContain(Flag.MANY_HITS);
        assertThat(Judged.in((words(6) + "\n\n").repeat(5))
                        .citing(0)
                        .verdict(words(6))
                        .flags())
                .contains(Flag.MANY_HITS);
    }

    @Test
    void halfOfTheWordsAreNearEnoughToBeShown() {
        String source = "Once " + words(8) + " again.";
        assertThat(Judged.in(source)
                        .citing(0)
                        .verdict(words(4) + " quite other things indeed")
                        .passages())
                .hasSize(1);
        assertThat(Judged.in(source)
                        .citing(0)
                        .verdict(words(4) + " quite other things indeed here")
                        .passages())
                .isEmpty();
    }

    @Test
    void threeMisreadWordsAreNoise() {
        String printed = words(10);
        String two = printed.replace("harbour", "harbonr").replace("lantern", "lantem");
        String three = two.replace("thunder", "thuudcr");
        assertThat(label("Once " + two + " again.", printed)).isEqualTo("ALTERED");
        assertThat(label("Once " + three + " again.", printed)).isEqualTo("UNRESOLVED OCR_NOISE");
    }

    @Test
    void oneCharacterInAHundredThatNobodyCouldReadIsAConflict() {
        String line = "They came over the new bridge that day and went home by the lake, as they always had done. ";
        String quotation = "no such words stand anywhere in it";
        assertThat(label(line.repeat(20), quotation)).isEqualTo("NOT_FOUND");
        assertThat(label((line + "\uFFFD").repeat(20), quotation)).isEqualTo("UNRESOLVED EXTRACTION_CONFLICT");
        assertThat(label((line + line.trim() + "\uFFFD").repeat(20), quotation)).isEqualTo("NOT_FOUND");
    }

    /** Chance: what two rare words and a few small ones prove of a cited source, and what they do not of a library. */
    @Test
    void chanceIsReckonedByTheSourceThatIsCited() {
        String source = "and then he saw that it was all over the harbour by the lantern of the old man";
        String quotation = "that it was all along the harbour by the lantern of";
        WordingContext.Sources known = new WordingContext.Sources() {
            @Override
            public SpeakerMatch speaker(int number, TextSpan passage) {
                return SpeakerMatch.UNKNOWN;
            }
        };
        assertThat(Judged.in(source).citing(0).knowing(known).verdict(quotation).wording())
                .isEqualTo(Wording.ALTERED);
        assertThat(Judged.in("and then that it was all over as I said to you and to them")
                        .verdict("that it was all done as I said to you")
                        .wording())
                .isEqualTo(Wording.NOT_FOUND);
    }
}
