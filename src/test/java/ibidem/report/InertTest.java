package ibidem.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each hostile text is written into each kind of report and read back by what would read it. */
public class InertTest {
    public static List<String> hostile() {
        return List.of(
                "\u001b]0;title\u0007 \u001b[2J\u001b[31mred",
                "\u009b31m C1 control",
                "line\r\n::error file=a::injected",
                "::add-mask::x\n::set-output name=a::b",
                "<script>alert(1)</script><img src=x onerror=alert(1)>",
                "\" onmouseover=\"alert(1)' x='",
                "]]> <!-- & &lt; &#60;",
                "</title></style></textarea><svg onload=alert(1)>",
                "\u202eevil\u202c \u2066x\u2069 zero\u200bwidth\ufeff",
                "lone \ud800 surrogate \udc00 and \uffff",
                "[link](javascript:alert(1)) ![img](http://a.example/x.png) `code` **b** | cell |",
                "@everyone #12 https://a.example www.a.example <http://a.example>",
                "1. list\n# heading\n---\n> quote\n```\nfence",
                "nul \u0000 del \u007f tab \t end");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void noControlCharacterReachesATerminal(String text) {
        assertThat(Inert.terminal(text).chars())
                .noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')
                .noneMatch(c -> Character.getType(c) == Character.FORMAT);
        assertThat(Inert.line(text).chars()).noneMatch(Character::isISOControl);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void htmlReadsBackAsText(String text) {
        var body = Jsoup.parse("<p title='" + Inert.html(text) + "'>" + Inert.html(text) + "</p>")
                .body();
        assertThat(body.select("*")).extracting(e -> e.tagName()).containsExactly("body", "p");
        assertThat(body.selectFirst("p").attributes()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aWorkflowCommandStaysOneLine(String text) {
        String command = "::error title=" + Inert.workflowProperty(text) + "::" + Inert.workflowMessage(text);
        assertThat(command.lines()).hasSize(1);
        assertThat(command.substring(2).split("::", 2)[0].substring("error title=".length()))
                .doesNotContain(":", ",");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void markdownShowsWordsAndNothingElse(String text) {
        var parser =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        var renderer = HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .build();
        String html = renderer.render(parser.parse("| a |\n|---|\n| " + Inert.markdown(text) + " |\n"));
        var cell = Jsoup.parse(html).selectFirst("td");
        assertThat(cell.children()).isEmpty();
        assertThat(cell.text().replace("\u2060", "").replace(" ", ""))
                .isEqualTo(Inert.line(text).replace("\u2060", "").replace(" ", ""));
        var alone =
                Jsoup.parse(renderer.render(parser.parse(Inert.markdown(text)))).body();
        assertThat(alone.select("*")).extracting(e -> e.tagName()).containsExactly("body", "p");
    }

    @Test
    void harmlessTextIsLeftAlone() {
        assertThat(Inert.terminal("naïve “quotes” — 漢字 😀")).isEqualTo("naïve “quotes” — 漢字 😀");
        assertThat(Inert.html("naïve “quotes” 😀")).isEqualTo("naïve “quotes” 😀");
        assertThat(Inert.markdown("He said: “It is 5 o’clock.”")).isEqualTo("He said: “It is 5 o’clock.”");
    }
}
