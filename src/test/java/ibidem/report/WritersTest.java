package ibidem.report;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.check.CheckResult;
import ibidem.check.CheckedDraft;
import ibidem.check.FailOn;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** JUnit, GitHub and Markdown. */
class WritersTest {
    @Test
    void junitFailsSkipsAndPasses() throws Exception {
        Element suites = xml(junit(Results.acton(), FailOn.UNSUPPORTED));
        assertThat(suites.getAttribute("tests")).isEqualTo("4");
        assertThat(suites.getAttribute("failures")).isEqualTo("1");
        assertThat(suites.getAttribute("skipped")).isEqualTo("1");
        Element first = (Element) suites.getElementsByTagName("testcase").item(0);
        assertThat(first.getAttribute("name")).startsWith("q1 “Power corrupts");
        assertThat(((Element) first.getElementsByTagName("failure").item(0)).getAttribute("type"))
                .isEqualTo("quotation-altered");
        assertThat(xml(junit(Results.acton(), FailOn.UNRESOLVED)).getAttribute("failures"))
                .isEqualTo("2");
    }

    @Test
    void junitHasAnErrorForAnUnreadableDraft() throws Exception {
        CheckResult result =
                new CheckResult(List.of(CheckedDraft.unreadable("a.pdf", "application/pdf", "damaged")), List.of(), 0);
        assertThat(xml(junit(result, FailOn.UNSUPPORTED)).getAttribute("errors"))
                .isEqualTo("1");
    }

    @Test
    void githubAnnotatesTheWorstFirstAndSums() throws IOException {
        assertThat(github(Results.acton())).isEqualTo("""
                        ::error file=articles/acton.md,line=1,endLine=1,col=26,endColumn=81,title=quotation-altered::\
                        not the source’s words: “corrupts” for “tends to corrupt”
                        ::warning file=articles/acton.md,line=2,endLine=2,col=54,endColumn=79,\
                        title=quotation-unresolved-no-citation::names no source and no source has it
                        1 of 3 quotations traceable, 1 unsupported, 1 unresolved; \
                        1 of 1 citations traceable, 0 unsupported, 0 unresolved
                        """);
    }

    @Test
    void markdownHasFiguresWithTheirDenominators() throws IOException {
        assertThat(markdown(Results.acton()))
                .contains("### ibidem: 1 finding fails", "| 3 quotations | 33 % (1 of 3) | 1 | 1 | 0 |")
                .contains("| error | articles/acton\\.md:1 | `quotation-altered` |".replace("\\.", "."));
    }

    private static Element xml(String text) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)))
                .getDocumentElement();
    }

    private static String junit(CheckResult result, FailOn failOn) throws IOException {
        return written(new JunitWriter(), result, failOn);
    }

    private static String github(CheckResult result) throws IOException {
        return written(new GithubWriter(), result, FailOn.UNSUPPORTED);
    }

    private static String markdown(CheckResult result) throws IOException {
        return written(new MarkdownWriter(), result, FailOn.UNSUPPORTED);
    }

    private static String written(Format format, CheckResult result, FailOn failOn) throws IOException {
        Map<String, FailOn> all =
                result.drafts().stream().collect(Collectors.toMap(CheckedDraft::path, draft -> failOn));
        StringWriter out = new StringWriter();
        format.write(result, new Format.Setting("1.2.3", 1, false, false, all, false), out);
        return out.toString();
    }
}
