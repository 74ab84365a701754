package ibidem.check.decisions;

import static ibidem.check.decisions.Drafts.draft;
import static ibidem.check.decisions.Drafts.open;
import static ibidem.check.decisions.Drafts.result;
import static org.assertj.core.api.Assertions.assertThat;

import ibidem.check.CheckResult;
import org.junit.jupiter.api.Test;

class BaselineTest {
    private static final CheckResult BEFORE = result(draft("a.md", """
            He said “one wrong thing”[^1] there.

            She said “two wrong things”.

            [^1]: Jane Roe, *A Book* (London: Faber, 2001), 3.
            """));

    @Test
    void survivesMovedLinesReflowedParagraphsAndRenumberedNotes() {
        Baseline baseline = Baseline.EMPTY.write(BEFORE);
        CheckResult after = result(draft("a.md", """
                # A new heading

                A new paragraph[^1].

                She said “two wrong
                things”. He said “one
                wrong thing”[^2] there, and a new “third wrong thing”.

                [^1]: John Doe, *Another Book* (Paris: Seuil, 1999), 5.

                [^2]: Jane Roe, *A Book* (London: Faber, 2001), 3.
                """));
        assertThat(open(baseline.apply(after).drafts().get(0))).containsExactly("q3 quotation-not-found");
    }

    @Test
    void changedWordsAndASecondSuchQuotationAreNew() {
        Baseline baseline = Baseline.EMPTY.write(BEFORE);
        CheckResult after = result(draft("a.md", "“two wrong things” and “two wrong things” and “one wrong think”.\n"));
        assertThat(open(baseline.apply(after).drafts().get(0)))
                .containsExactly("q2 quotation-not-found", "q3 quotation-not-found");
    }

    @Test
    void anIbidThatDriftedIsAnotherFinding() {
        String before =
                "“a wrong thing”[^2] and more.[^1]\n\n[^1]: Jane Roe, *A Book* (London: Faber, 2001), 3.\n\n[^2]: Ibid.\n";
        Baseline baseline = Baseline.EMPTY.write(result(draft("a.md", before)));
        assertThat(open(baseline.apply(result(draft("a.md", before))).drafts().get(0)))
                .doesNotContain("q1 quotation-not-found");
        String after = before.replace("Jane Roe, *A Book*", "John Doe, *Another Story*");
        assertThat(open(baseline.apply(result(draft("a.md", after))).drafts().get(0)))
                .contains("q1 quotation-not-found");
    }

    @Test
    void aMovedDraftIsKnown() {
        Baseline baseline = Baseline.EMPTY.write(result(draft("old.md", "“a wrong thing”\n")));
        assertThat(open(baseline.apply(result(draft("new.md", "“a wrong thing”\n")))
                        .drafts()
                        .get(0)))
                .isEmpty();
    }

    @Test
    void pruneTakesOutWhatWasMendedAndKeepsOtherDrafts() {
        Baseline both = new Baseline(java.util.List.of(
                Baseline.EMPTY.write(BEFORE).entries().get(0),
                Baseline.EMPTY
                        .write(result(draft("b.md", "“b wrong”\n")))
                        .entries()
                        .get(0)));
        Baseline pruned = both.prune(result(draft("a.md", "Nothing is quoted.\n")));
        assertThat(pruned.entries()).extracting(Baseline.Entry::path).containsExactly("b.md");
    }

    @Test
    void writingAgainKeepsReasons() {
        Baseline.Entry entry = Baseline.EMPTY.write(BEFORE).entries().get(0);
        Baseline reasoned = new Baseline(java.util.List.of(
                new Baseline.Entry(entry.path(), entry.rule(), entry.fingerprint(), entry.words(), "agreed")));
        assertThat(reasoned.write(BEFORE).entries())
                .extracting(Baseline.Entry::reason)
                .contains("agreed");
    }
}
