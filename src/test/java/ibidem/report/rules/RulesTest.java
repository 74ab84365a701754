package ibidem.report.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ibidem.judge.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {
    private static final Path PAGE = Path.of("docs/rules.md");
    private final Catalogue catalogue = Catalogue.load();

    @Test
    void everyRuleHasItsEntryInTheOrderOfTheRules() {
        assertThat(catalogue.all()).extracting(Entry::rule).containsExactly(Rule.values());
    }

    @Test
    void namesAreHalfALineAndTextsAreSentences() {
        for (Entry entry : catalogue.all()) {
            assertThat(entry.name())
                    .as(entry.rule().code())
                    .hasSizeBetween(8, 70)
                    .doesNotEndWith(".");
            for (String text : List.of(entry.means(), entry.why(), entry.fix())) {
                assertThat(text).as(entry.rule().code()).matches("[A-Z`].*[.>\\])e]");
            }
        }
    }

    @Test
    void thePageOfRulesIsTheCatalogue() throws IOException {
        String page = RulesPage.markdown(catalogue);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(page).isEqualTo(Files.readString(PAGE));
    }

    @ParameterizedTest
    @CsvSource({
        "quotation-altered, quotation-altered",
        "QUOTATION_ALTERED, quotation-altered",
        "POLARITY_RISK, quotation-polarity-risk",
        "NO_SOURCE, quotation-unresolved-no-source",
        "not-found, quotation-not-found",
        "DUPLICATE, note-duplicate",
        "absent, citation-absent",
    })
    void aLabelOfTheReportLeadsToItsRule(String word, String code) {
        assertThat(catalogue.find(word).orElseThrow().rule().code()).isEqualTo(code);
    }

    @Test
    void aMistypedCodeIsGuessed() {
        assertThat(catalogue.find("quotation-alterd")).isEmpty();
        assertThat(catalogue.near("quotation-alterd")).first().isEqualTo("quotation-altered");
        assertThat(catalogue.near("note-orhpan")).first().isEqualTo("note-orphan");
        assertThat(catalogue.near("zzzz")).isEmpty();
    }

    @Test
    void anExplanationFitsATerminal() {
        for (Entry entry : catalogue.all()) {
            String text = RulesPage.text(entry);
            assertThat(text.lines()).allMatch(line -> line.length() <= 80, "at most 80 columns");
            assertThat(text.replace('\n', ' ')).contains(entry.means(), entry.why(), entry.fix());
        }
    }

    @Test
    void aBrokenCatalogueIsRefused() {
        assertThatThrownBy(() -> Catalogue.parse("[no-such-rule]\nname: a\n")).hasMessageContaining("no-such-rule");
        assertThatThrownBy(() -> Catalogue.parse("[note-empty]\nname: a\n")).hasMessageContaining("note-empty lacks");
    }
}
