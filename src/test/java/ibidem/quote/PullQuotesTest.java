package ibidem.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PullQuotesTest {
    private static List<Boolean> pulls(String text) {
        return new QuotationFinder()
                .find(Sentences.document(text), QuoteOptions.NONE).stream()
                        .map(quotation -> quotation.flags().contains(Quotation.Flag.PULL_QUOTE))
                        .toList();
    }

    @Test
    void aBlockThatRepeatsTheArticle() {
        assertThat(pulls("The sea keeps no accounts of its debts.\n> The sea keeps no accounts of its debts.\n"))
                .containsExactly(true);
    }

    @Test
    void marksAloneInTheirParagraphAsWellAsBlocks() {
        assertThat(
                        pulls(
                                "The sea keeps no accounts of its debts.\n“The sea keeps no accounts of its debts.”\nIt rained."))
                .containsExactly(true);
    }

    @Test
    void wordsThatStandOnceOrInsideASentenceAreNone() {
        assertThat(pulls("“The sea keeps no accounts of its debts.”\nIt rained."))
                .containsExactly(false);
        assertThat(pulls("The sea keeps no accounts of debts.\nHe said “the sea keeps no accounts of debts” and left."))
                .containsExactly(false);
    }

    @Test
    @Timeout(30)
    void manyThatBeginAlikeCostOnePass() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("“The sea keeps no accounts of the debts of ").append(i).append("”\n");
        }
        assertThat(pulls(text.toString())).hasSize(20_000).doesNotContain(true);
    }
}
