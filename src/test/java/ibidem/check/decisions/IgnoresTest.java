package ibidem.check.decisions;

import static ibidem.check.decisions.Drafts.draft;
import static ibidem.check.decisions.Drafts.open;
import static ibidem.check.decisions.Drafts.result;
import static org.assertj.core.api.Assertions.assertThat;

import ibidem.check.CheckedDraft;
import ibidem.judge.Rule;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class IgnoresTest {
    @Test
    void aCommentIgnoresTheNextQuotationOnly() {
        assertThat(applied("""
                        <!-- ibidem-ignore: as the proverb has it -->
                        He said “one wrong thing”, and then “another wrong thing”.
                        """)).containsExactly("q2 quotation-not-found");
    }

    @Test
    void aCommentWithARuleIgnoresNoOther() {
        assertThat(applied("<!-- ibidem-ignore note-empty: no -->\nHe said “one wrong thing”.\n"))
                .containsExactly("ignore-unused", "q1 quotation-not-found");
        assertThat(applied("<!-- ibidem-ignore quotation-not-found, note-empty: yes -->\nHe said “one wrong thing”.\n"))
                .isEmpty();
    }

    @Test
    void aCommentDoesNotReachPastTheNextParagraph() {
        assertThat(applied("<!-- ibidem-ignore: no -->\nNothing here.\n\nHe said “one wrong thing”.\n"))
                .containsExactly("ignore-unused", "q1 quotation-not-found");
    }

    @Test
    void aQuotationThatHoldsLeavesTheCommentUnused() {
        assertThat(applied("<!-- ibidem-ignore: no -->\nHe said “a right thing” and “a wrong thing”.\n"))
                .containsExactly("ignore-unused", "q2 quotation-not-found");
    }

    @Test
    void aStretchIsIgnoredToItsEnd() {
        assertThat(applied("""
                        “a wrong thing”

                        <!-- ibidem-ignore-start: a parody -->

                        “b wrong thing”

                        “c wrong thing”

                        <!-- ibidem-ignore-end -->

                        “d wrong thing”
                        """)).containsExactly("q1 quotation-not-found", "q4 quotation-not-found");
    }

    @Test
    void aWholeDraftIsIgnored() {
        assertThat(applied("“a wrong thing”\n\n<!-- ibidem-ignore-file quotation-not-found: fiction -->\n"))
                .isEmpty();
    }

    @Test
    void whatCannotBeFollowedSilencesNothingAndSaysSo() {
        for (String comment : List.of(
                "<!-- ibidem-ignore -->",
                "<!-- ibidem-ignore: -->",
                "<!-- ibidem-ignore no-such-rule: why -->",
                "<!-- ibidem-ignore-begin: why -->",
                "<!-- ibidem-ignore-start: why -->")) {
            assertThat(applied(comment + "\n“a wrong thing”\n"))
                    .as(comment)
                    .containsExactly("ignore-malformed", "q1 quotation-not-found");
        }
    }

    @Test
    void anExampleInCodeIsNoComment() {
        assertThat(applied("```\n<!-- ibidem-ignore-file: example -->\n```\n\n“a wrong thing”\n"))
                .containsExactly("q1 quotation-not-found");
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void manyCommentsCostLittle() {
        assertThat(applied("Words.\n\n" + "<!-- ibidem-ignore: x ".repeat(20_000)))
                .isEmpty();
        assertThat(applied("Words.\n\n" + "<!-- ibidem-ignore: x -->\n\n".repeat(2_000)))
                .hasSize(2_000);
    }

    @Test
    void theConfigurationIgnoresByWords() {
        CheckedDraft draft = draft("a/b.md", "“a wrong thing” and “another wrong thing”\n");
        Ignore byWords = new Ignore("", "A wrong", Set.of(), "agreed", 3);
        assertThat(open(ConfiguredIgnores.apply(result(draft), List.of(byWords))
                        .drafts()
                        .get(0)))
                .containsExactly("q2 quotation-not-found");
        Ignore byFile = new Ignore("a/*.md", "", Set.of(Rule.QUOTATION_NOT_FOUND), "agreed", 3);
        assertThat(open(ConfiguredIgnores.apply(result(draft), List.of(byFile))
                        .drafts()
                        .get(0)))
                .isEmpty();
        Ignore unused = new Ignore("a/*.md", "no such words", Set.of(), "agreed", 3);
        assertThat(open(ConfiguredIgnores.apply(result(draft), List.of(unused))
                        .drafts()
                        .get(0)))
                .contains("ignore-unused");
    }

    private static List<String> applied(String markdown) {
        return open(DraftIgnores.apply(result(draft("a.md", markdown))).drafts().get(0));
    }
}
