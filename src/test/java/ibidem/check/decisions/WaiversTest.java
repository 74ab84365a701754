package ibidem.check.decisions;

import static ibidem.check.decisions.Drafts.draft;
import static ibidem.check.decisions.Drafts.open;
import static ibidem.check.decisions.Drafts.result;
import static org.assertj.core.api.Assertions.assertThat;

import ibidem.check.CheckedDraft;
import ibidem.check.FailOn;
import ibidem.judge.Bucket;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaiversTest {
    private static final String INTERVIEW = """
            She said “a thing that nobody wrote down”[^1] and “an unsure thing”.

            [^1]: Interview with the author, 3 May 2026.
            """;

    @Test
    void aWaivedQuotationIsCountedApart() {
        CheckedDraft waived = applied(INTERVIEW, quotation("an unsure", Optional.empty()));
        assertThat(waived.quotations().get(1).verdict().bucket()).isEqualTo(Bucket.WAIVED);
        assertThat(open(waived)).contains("q2 quotation-waived").doesNotContain("q2 quotation-unresolved-no-source");
        assertThat(waived.coverage().quotations().waived()).isEqualTo(1);
        assertThat(waived.coverage().quotations().unresolved()).isEqualTo(1);
        assertThat(waived.coverage().quotations().judged()).isEqualTo(1);
    }

    @Test
    void aWaivedInterviewCoversWhatRestsOnIt() {
        Waiver waiver = new Waiver(
                "",
                "Interview with the author",
                "",
                "Ann Example",
                "notes",
                LocalDate.of(2026, 5, 3),
                Optional.empty(),
                "notes in her hands",
                "",
                "",
                1);
        CheckedDraft waived = applied(INTERVIEW, waiver);
        assertThat(waived.notes().get(0).bucket()).isEqualTo(Bucket.WAIVED);
        assertThat(waived.quotations().get(0).verdict().bucket()).isEqualTo(Bucket.WAIVED);
        assertThat(FailOn.UNRESOLVED.fails(result(waived))).isTrue();
        assertThat(open(waived))
                .contains("q2 quotation-unresolved-no-source")
                .doesNotContain("note 1 citation-unpublished");
    }

    @Test
    void anExpiredWaiverCountsNoMore() {
        CheckedDraft waived = applied(INTERVIEW, quotation("an unsure", Optional.of(Drafts.TODAY.minusDays(1))));
        assertThat(waived.quotations().get(1).verdict().bucket()).isEqualTo(Bucket.UNRESOLVED);
        assertThat(open(waived)).contains("q2 waiver-expired", "q2 quotation-unresolved-no-source");
    }

    @Test
    void aWaiverNeverMakesAFoundQuotationAnythingElse() {
        CheckedDraft waived = applied("“a right thing”\n", quotation("a right", Optional.empty()));
        assertThat(waived.quotations().get(0).verdict().bucket()).isEqualTo(Bucket.TRACEABLE);
        assertThat(open(waived)).isEmpty();
    }

    private static Waiver quotation(String words, Optional<LocalDate> until) {
        return new Waiver(
                words, "", "", "Ann Example", "telephone", LocalDate.of(2026, 10, 1), until, "not recorded", "", "", 1);
    }

    private static CheckedDraft applied(String markdown, Waiver waiver) {
        return Waivers.apply(result(draft("a.md", markdown)), List.of(waiver), Drafts.TODAY)
                .drafts()
                .get(0);
    }
}
