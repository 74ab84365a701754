package ibidem.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.check.CheckResult;
import ibidem.check.CheckedDraft;
import ibidem.report.Format;
import ibidem.report.Results;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlWriterTest {
    @Test
    void theDraftStandsAsWrittenWithItsItemsMarked() throws IOException {
        CheckResult result = Results.acton();
        String html = write(result);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/sample.html"), html);
        Document page = Jsoup.parse(html);
        Element text = page.selectFirst(".text").clone();
        text.select("a.sign").remove();
        assertThat(text.text())
                .isEqualTo(result.drafts()
                        .get(0)
                        .document()
                        .text()
                        .replaceAll("\\s+", " ")
                        .strip());
        assertThat(page.select(".i.unsupported").text()).startsWith("Power corrupts");
        assertThat(page.select(".i.traceable").eachText()).contains("Great men are almost always bad men.", "1");
        assertThat(page.select("#d1-q1-e .side:nth-child(1) mark").text()).isEqualTo("corrupts,".substring(0, 8));
        assertThat(page.select("#d1-q1-e .side:nth-child(2) mark").text()).isEqualTo("tends to corrupt");
        assertThat(page.select("#d1-q1-e").text()).contains("Acton to Creighton, 5 April 1887.");
    }

    @Test
    void everyLinkInsideThePageLeadsSomewhere() throws IOException {
        Document page = Jsoup.parse(write(Results.acton()));
        Set<String> ids = new HashSet<>(page.select("[id]").eachAttr("id"));
        assertThat(ids).hasSameSizeAs(page.select("[id]"));
        for (Element link : page.select("a[href^=#]")) {
            assertThat(ids).contains(link.attr("href").substring(1));
        }
    }

    @Test
    void nothingIsLoadedFromAnywhere() throws IOException {
        Document page = Jsoup.parse(write(Results.acton()));
        assertThat(page.select("[src], link, iframe, object, embed, form, base, [style]"))
                .isEmpty();
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
    }

    @ParameterizedTest
    @MethodSource("ibidem.report.InertTest#hostile")
    void hostileTextAddsNoElement(String hostile) throws IOException {
        Document tame = Jsoup.parse(write(Results.hostile("plain")));
        Document page = Jsoup.parse(write(Results.hostile(hostile)));
        assertThat(page.select("script").eachText())
                .isEqualTo(tame.select("script").eachText());
        assertThat(page.select("script")).hasSize(2);
        assertThat(names(page)).isEqualTo(names(tame));
        assertThat(page.select("*").stream().flatMap(e -> e.attributes().asList().stream()))
                .noneMatch(attribute -> attribute.getKey().startsWith("on"));
    }

    @Test
    void anUnreadDraftSaysSo() throws IOException {
        CheckResult result = new CheckResult(
                List.of(CheckedDraft.unreadable("a.pdf", "application/pdf", "damaged: no end of file")), List.of(), 0);
        assertThat(Jsoup.parse(write(result)).select(".unread").text()).contains("damaged: no end of file");
    }

    /** Element names; a source that begins with the hostile words has another first line, and so has no other shape. */
    private static List<String> names(Document page) {
        List<String> names = new ArrayList<>();
        page.select("*").forEach(element -> names.add(element.tagName()));
        return names;
    }

    static String write(CheckResult result) throws IOException {
        StringWriter out = new StringWriter();
        new HtmlWriter().write(result, new Format.Setting("1.2.3", 0, false, false), out);
        return out.toString();
    }
}
