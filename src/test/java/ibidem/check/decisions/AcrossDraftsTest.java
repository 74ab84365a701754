package ibidem.check.decisions;

import static ibidem.check.decisions.Drafts.draft;
import static ibidem.check.decisions.Drafts.open;
import static ibidem.check.decisions.Drafts.result;
import static org.assertj.core.api.Assertions.assertThat;

import ibidem.check.CheckResult;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AcrossDraftsTest {
    private static final String WORDS = "the river was never so low in all the years that I have lived here";

    @Test
    void twoWordingsOfOneQuotation() {
        CheckResult result = across(WORDS, WORDS.replace("so low", "this low"));
        assertThat(open(result.drafts().get(0))).containsExactly("q1 wordings-differ");
        assertThat(open(result.drafts().get(1))).containsExactly("q1 wordings-differ");
    }

    @Test
    void aShorterPieceOfItIsNoOtherWording() {
        assertThat(open(across(WORDS, "the river was never so low in all the years")
                        .drafts()
                        .get(0)))
                .isEmpty();
    }

    @Test
    void twoSpeakersOfOneQuotation() {
        assertThat(open(across("Jane Roe", "John Doe", WORDS).drafts().get(0))).containsExactly("q1 speakers-differ");
        assertThat(open(across("Jane Roe", "Roe", WORDS).drafts().get(0))).isEmpty();
        assertThat(open(across("Jane Roe", "Jane M. Roe", WORDS).drafts().get(0)))
                .isEmpty();
        assertThat(open(across("Jane Roe", "the fisherwoman", WORDS).drafts().get(0)))
                .isEmpty();
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void aThousandDraftsWithOneFormulaCostLittle() {
        var drafts = new ibidem.check.CheckedDraft[300];
        for (int i = 0; i < drafts.length; i++) {
            drafts[i] = draft("d" + i + ".md", "“" + WORDS + " number " + i + "”\n");
        }
        assertThat(AcrossDrafts.apply(result(drafts)).drafts()).hasSize(300);
    }

    private static CheckResult across(String first, String second) {
        return AcrossDrafts.apply(
                result(draft("a.md", "He said “" + first + "”.\n"), draft("b.md", "She said “" + second + "”.\n")));
    }

    private static CheckResult across(String first, String second, String words) {
        return AcrossDrafts.apply(
                result(draft("a.md", first + ": “" + words + "”\n"), draft("b.md", second + ": “" + words + "”\n")));
    }
}
