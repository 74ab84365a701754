package ibidem.check.decisions;

import static ibidem.check.decisions.Drafts.draft;
import static ibidem.check.decisions.Drafts.open;
import static ibidem.check.decisions.Drafts.result;
import static org.assertj.core.api.Assertions.assertThat;

import ibidem.read.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TouchedTest {
    private static final String BEFORE = """
            He said “one wrong thing”[^a] there.

            She said “two things”[^b] here.

            [^a]: Jane Roe, *A Book About Rivers* (London: Faber, 2001), 3.

            [^b]: Ibid., 7.
            """;

    @Test
    void nothingChangedLeavesNothingOpen() {
        assertThat(applied(BEFORE, BEFORE)).isEmpty();
    }

    @Test
    void aNewDraftIsTouchedAllOver() {
        assertThat(open(Touched.apply(result(draft("a.md", BEFORE)), Map.of("a.md", Change.NEW), Set.of())
                        .drafts()
                        .get(0)))
                .containsExactly("q1 quotation-not-found");
    }

    @Test
    void aTouchedLineOpensItsQuotationAndNoOther() {
        String before = "“one wrong thing”\n\n“two wrong things”\n";
        assertThat(applied(before, "“one wrong thing”\n\nNow “two wrong things”\n"))
                .containsExactly("q2 quotation-not-found");
    }

    @Test
    void aTouchedNoteOpensTheQuotationThatRestsOnIt() {
        assertThat(applied(BEFORE, BEFORE.replace("2001", "2002"))).containsExactly("q1 quotation-not-found");
    }

    @Test
    void anIbidBelowAnInsertedNoteHasDrifted() {
        String after = BEFORE.replace("She said", "A claim.[^x] She said")
                .replace("[^b]: Ibid", "[^x]: John Doe, *On Other Mountains* (Paris: Seuil, 1999), 5.\n\n[^b]: Ibid");
        assertThat(applied(BEFORE, after)).singleElement().asString().endsWith("ibid-drift");
    }

    @Test
    void aCorrectedFullCitationIsNoDrift() {
        assertThat(applied(BEFORE, BEFORE.replace("(London: Faber, 2001)", "(London: Faber and Faber, 2002)")))
                .containsExactly("q1 quotation-not-found");
    }

    @Test
    void anInsertedNoteWithAnIbidOfItsOwnIsNoDrift() {
        String after =
                BEFORE.replace("there.", "there. More.[^x]").replace("[^b]: Ibid", "[^x]: Ibid., 4.\n\n[^b]: Ibid");
        assertThat(applied(BEFORE, after)).noneMatch(finding -> finding.endsWith("ibid-drift"));
    }

    private static List<String> applied(String before, String after) {
        Document old = Drafts.read("a.md", before);
        Change change = new Change(changed(before, after), old, Drafts.cited(old));
        return open(Touched.apply(result(draft("a.md", after)), Map.of("a.md", change), Set.of())
                .drafts()
                .get(0));
    }

    /** Lines of {@code after} that {@code before} does not have; enough for these texts. */
    private static BitSet changed(String before, String after) {
        List<String> known = new ArrayList<>(Arrays.asList(before.split("\n", -1)));
        BitSet lines = new BitSet();
        String[] now = after.split("\n", -1);
        for (int i = 0; i < now.length; i++) {
            if (!known.contains(now[i])) {
                lines.set(i + 1);
            }
        }
        return lines;
    }
}
