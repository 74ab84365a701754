package ibidem.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import ibidem.check.CheckResult;
import ibidem.report.html.HtmlWriter;
import ibidem.report.sarif.SarifWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/**
 * A report whose drafts, sources, paths and reasons were all written by an enemy has the shape of one that was not: each
 * format is read by what reads it, and compared with the same report of harmless words.
 */
class HostileTest {
    private static final String TAME = "plain";

    @ParameterizedTest
    @MethodSource("ibidem.report.InertTest#hostile")
    void aTerminalGetsNoControlCharacterAndNoLineMore(String hostile) throws IOException {
        for (boolean color : new boolean[] {false, true}) {
            String report = written(new TextReport(), hostile, color);
            assertThat(report.replaceAll("\u001b\\[[0-9;]*m", color ? "" : "$0").chars())
                    .noneMatch(c -> Character.isISOControl(c) && c != '\n')
                    .noneMatch(c -> Character.getType(c) == Character.FORMAT);
            assertThat(report.lines())
                    .hasSameSizeAs(
                            written(new TextReport(), TAME, color).lines().toList());
        }
        StringWriter coverage = new StringWriter();
        CoverageReport.text(Results.hostile(hostile), coverage);
        assertThat(coverage.toString().chars()).noneMatch(c -> Character.isISOControl(c) && c != '\n');
    }

    @ParameterizedTest
    @MethodSource("ibidem.report.InertTest#hostile")
    void jsonAndSarifHaveTheirMembersAndNoOthers(String hostile) throws IOException {
        for (Format format : List.of(new JsonReport(), new SarifWriter())) {
            assertThat(members(written(format, hostile, false))).isEqualTo(members(written(format, TAME, false)));
        }
    }

    /** In a message of SARIF a brace is a placeholder and a bracket a link, unless they are escaped. */
    @ParameterizedTest
    @MethodSource("ibidem.report.InertTest#hostile")
    void messagesOfSarifHoldNoLinkAndNoPlaceholder(String hostile) throws IOException {
        JsonNode log = new ObjectMapper().readTree(written(new SarifWriter(), hostile + " {0} [a](1)", false));
        for (JsonNode text : log.findValues("message")) {
            assertThat(text.path("text").asText())
                    .doesNotContainPattern("(?<!\\{)\\{[0-9]")
                    .doesNotContainPattern("(?<!\\\\)\\[");
        }
    }

    @ParameterizedTest
    @MethodSource("ibidem.report.InertTest#hostile")
    void junitIsXmlOfTheSameShape(String hostile) throws Exception {
        assertThat(elements(written(new JunitWriter(), hostile, false)))
                .isEqualTo(elements(written(new JunitWriter(), TAME, false)));
    }

    @ParameterizedTest
    @MethodSource("ibidem.report.InertTest#hostile")
    void githubGetsNoCommandButOurs(String hostile) throws IOException {
        List<String> lines = written(new GithubWriter(), hostile, false).lines().toList();
        List<String> tame = written(new GithubWriter(), TAME, false).lines().toList();
        assertThat(lines.stream().map(HostileTest::command))
                .isEqualTo(tame.stream().map(HostileTest::command).toList());
        assertThat(String.join("", lines).chars()).noneMatch(c -> Character.isISOControl(c) && c != '\t');
    }

    @ParameterizedTest
    @MethodSource("ibidem.report.InertTest#hostile")
    void markdownHasNoLinkNoPictureAndNoHtml(String hostile) throws IOException {
        assertThat(rendered(hostile)).isEqualTo(rendered(TAME)).doesNotContain("a", "img", "script", "svg");
    }

    @ParameterizedTest
    @MethodSource("ibidem.report.InertTest#hostile")
    void htmlHasTheSameElements(String hostile) throws IOException {
        assertThat(tags(written(new HtmlWriter(), hostile, false)))
                .isEqualTo(tags(written(new HtmlWriter(), TAME, false)));
    }

    private static String written(Format format, String words, boolean color) throws IOException {
        CheckResult result = Results.hostile(words);
        StringWriter out = new StringWriter();
        format.write(result, new Format.Setting("1.2.3", 1, color, true), out);
        return out.toString();
    }

    /** How often each member's name occurs. */
    private static TreeMap<String, Integer> members(String json) throws IOException {
        TreeMap<String, Integer> names = new TreeMap<>();
        count(new ObjectMapper().readTree(json), names);
        return names;
    }

    private static void count(JsonNode node, TreeMap<String, Integer> names) {
        node.fieldNames().forEachRemaining(name -> names.merge(name, 1, Integer::sum));
        node.forEach(child -> count(child, names));
    }

    private static List<String> elements(String xml) throws Exception {
        var document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        var all = document.getElementsByTagName("*");
        List<String> names = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            names.add(all.item(i).getNodeName() + all.item(i).getAttributes().getLength());
        }
        return names;
    }

    /** {@code ::error} and the names of its properties; of a line that is no command, that. */
    private static String command(String line) {
        if (!line.startsWith("::")) {
            return "no command";
        }
        String[] parts = line.substring(2).split("::", 2);
        return parts[0].replaceAll("=[^,]*", "=");
    }

    private static List<String> rendered(String words) throws IOException {
        List<org.commonmark.Extension> tables = List.of(TablesExtension.create());
        String markdown = written(new MarkdownWriter(), words, false);
        String html = HtmlRenderer.builder()
                .extensions(tables)
                .build()
                .render(Parser.builder().extensions(tables).build().parse(markdown));
        return tags(html);
    }

    private static List<String> tags(String html) {
        List<String> names = new ArrayList<>();
        Jsoup.parse(html).select("*").forEach(element -> names.add(element.tagName()));
        return names;
    }
}
