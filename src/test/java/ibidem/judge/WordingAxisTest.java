package ibidem.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each label of the wording axis, on real quotations and misquotations. */
class WordingAxisTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # expected          | the draft's words                                   | the cited source
        EXACT L0            | I knew him, Horatio                                 | Alas, poor Yorick! I knew him, Horatio: a fellow of infinite jest
        EXACT L1            | “Alas, poor Yorick! I knew him                       | "Alas, poor Yorick! I knew him, Horatio: a fellow of infinite jest"
        EXACT L2            | i knew him, Horatio.                                | Alas, poor Yorick! I knew him, Horatio: a fellow of infinite jest
        EDITED              | I knew him [Yorick], Horatio: a fellow of infinite jest | Alas, poor Yorick! I knew him, Horatio: a fellow of infinite jest
        EDITED              | [A]las, poor Yorick! I kn[o]w him, Horatio          | Alas, poor Yorick! I knew him, Horatio: a fellow of infinite jest
        ELIDED              | Alas, poor Yorick! … a fellow of infinite jest      | Alas, poor Yorick! I knew him, Horatio: a fellow of infinite jest
        SPLICED             | a fellow of infinite jest … Alas, poor Yorick!      | Alas, poor Yorick! I knew him, Horatio: a fellow of infinite jest
        ALTERED SPELLING    | charms to soothe a savage breast                    | Musick has Charms to sooth a savage Breast, To soften Rocks, or bend a knotted Oak.
        ALTERED CONTENT_WORD | Power corrupts, and absolute power corrupts absolutely | Power tends to corrupt, and absolute power corrupts absolutely. Great men are almost always bad men.
        OMISSION_UNMARKED   | The only thing we have to fear which paralyzes needed efforts to convert retreat into advance | So, first of all, let me assert my firm belief that the only thing we have to fear is fear itself, nameless, unreasoning, unjustified terror which paralyzes needed efforts to convert retreat into advance.
        ALTERED NEGATION    | It is recommended that the patients take aspirin daily for pain | It is not recommended that the patients take aspirin daily for pain.
        ALTERED NUMBER      | the difference was significant (p = 0.05) in both groups | the difference was significant (p < 0.05) in both groups
        ALTERED NUMBER      | the correlation was 0.42 in the treated group       | the correlation was -0.42 in the treated group
        ALTERED NUMBER      | a total of $ 300 million was spent on the new roads | a total of $ 400 million was spent on the new roads
        ALTERED NUMBER      | a total of € 300 million was spent on the new roads | a total of $ 300 million was spent on the new roads
        NOT_FOUND           | Let them eat cake and be merry in the garden        | Alas, poor Yorick! I knew him, Horatio: a fellow of infinite jest
        """)
    void labelsTheWordsOfTheCitedSource(String expected, String quotation, String source) {
        assertThat(label(Judged.in(source).citing(0).verdict(quotation))).isEqualTo(expected);
    }

    private static String label(WordingVerdict verdict) {
        String more = verdict.wording() == Wording.EXACT
                ? " " + verdict.level()
                : verdict.wording() == Wording.ALTERED
                        ? " " + verdict.alteration()
                        : verdict.wording() == Wording.UNRESOLVED ? " " + verdict.reason() : "";
        return verdict.wording() + more;
    }
}
