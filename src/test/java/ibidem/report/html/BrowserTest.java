package ibidem.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import ibidem.report.InertTest;
import ibidem.report.Results;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real Chromium: filters, keys, no error, no request, nothing hostile alive. */
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class BrowserTest {
    @TempDir
    static Path folder;

    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        Path program = Browser.program();
        assumeTrue(program != null, "no Chromium on the PATH: the HTML report was not tried in a browser");
        browser = Browser.start(program, folder.resolve("profile"));
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            browser.send(domain + ".enable", Map.of());
        }
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void forget() throws Exception {
        browser.events.clear();
        browser.send("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        size(1280, 900);
    }

    @Test
    void aKeyShowsTheNextAndItsEvidence() throws Exception {
        open("keys", HtmlWriterTest.write(Results.acton()));
        assertThat(browser.run("document.querySelectorAll('.e.now').length").asInt())
                .isZero();
        browser.press("j");
        assertThat(now()).isEqualTo("d1-q1-e");
        assertThat(browser.run("getComputedStyle(document.querySelector('#d1-q1-e')).display")
                        .asText())
                .isEqualTo("block");
        browser.press("n");
        browser.press("j");
        browser.press("k");
        assertThat(now()).isEqualTo("d1-q2-e");
        assertThat(browser.run("document.activeElement.id").asText()).isEqualTo("d1-q2-e");
        browser.press("Escape");
        assertThat(browser.run("document.querySelectorAll('.now').length").asInt())
                .isZero();
        assertQuiet();
    }

    @Test
    void theListNamesWhatToLookAtAndGivesWayToTheEvidence() throws Exception {
        open("list", HtmlWriterTest.write(Results.acton()));
        assertThat(browser.run("[...document.querySelectorAll('.todo a')].map(a => a.getAttribute('href')).join()")
                        .asText())
                .isEqualTo("#d1-q1-e,#d1-q3-e");
        browser.run("document.querySelector('.todo a').click()");
        assertThat(now()).isEqualTo("d1-q1-e");
        assertThat(display(".todo")).isEqualTo("none");
        browser.run("document.getElementById('list').click()");
        assertThat(display(".todo")).isEqualTo("block");
        browser.press("u");
        assertThat(now()).isEqualTo("d1-q1-e");
        assertQuiet();
    }

    @Test
    void aPrintHasTheTextAndTheEvidenceOfWhatIsNotTraceable() throws Exception {
        open("print", HtmlWriterTest.write(Results.acton()));
        browser.send("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(display("#d1-q1-e")).isEqualTo("block");
        assertThat(display("#d1-q3-e")).isEqualTo("block");
        assertThat(display("#d1-q2-e")).isEqualTo("none");
        assertThat(display("#bar")).isEqualTo("none");
        assertThat(browser.send("Page.printToPDF", Map.of()).path("data").asText())
                .startsWith("JVBERi0");
        browser.send("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    @Test
    void aScreenReaderFindsLandmarksAndNames() throws Exception {
        open("landmarks", HtmlWriterTest.write(Results.acton()));
        browser.press("j");
        JsonNode tree = browser.send("Accessibility.getFullAXTree", Map.of());
        Map<String, Integer> roles = new HashMap<>();
        for (JsonNode node : tree.path("nodes")) {
            String role = node.at("/role/value").asText();
            String name = node.at("/name/value").asText();
            if (!node.path("ignored").asBoolean()) {
                roles.merge(role, 1, Integer::sum);
                if (List.of("link", "button", "checkbox", "combobox", "navigation", "region", "image")
                        .contains(role)) {
                    assertThat(name).as(role + " " + node).isNotBlank();
                }
            }
        }
        assertThat(roles).containsKeys("banner", "navigation", "main", "article", "region", "contentinfo", "heading");
        assertThat(browser.run("document.documentElement.lang").asText()).isEqualTo("en");
    }

    @Test
    void aFilterLeavesItsBucketOnly() throws Exception {
        open("filter", HtmlWriterTest.write(Results.acton()));
        browser.run(
                "for (const box of document.querySelectorAll('[name=bucket]')) if (box.value != 'unsupported') box.click()");
        assertThat(browser.run("document.getElementById('at').textContent").asText())
                .isEqualTo("1");
        browser.press("j");
        browser.press("j");
        assertThat(now()).isEqualTo("d1-q1-e");
        assertThat(browser.run("document.querySelector('.i.traceable').classList.contains('off')")
                        .asBoolean())
                .isTrue();
        browser.run("document.querySelector('[value=traceable]').click(), document.getElementById('rule').value ="
                + " 'quotation-unresolved-no-citation', document.getElementById('rule').dispatchEvent(new Event('change',"
                + " {bubbles: true}))");
        assertThat(browser.run("document.getElementById('at').textContent").asText())
                .isEqualTo("0");
        assertQuiet();
    }

    @Test
    void withoutScriptsEverythingIsThere() throws Exception {
        browser.send("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        open("plain", HtmlWriterTest.write(Results.acton()));
        browser.screenshot(Path.of("target/report-plain.png"));
        JsonNode root =
                browser.send("DOM.getDocument", Map.of("depth", 0)).path("root").path("nodeId");
        for (String id : List.of("d1-q1-e", "d1-q2-e", "d1-q3-e", "d1-n1-e")) {
            JsonNode node = browser.send("DOM.querySelector", Map.of("nodeId", root.asInt(), "selector", "#" + id))
                    .path("nodeId");
            JsonNode box = browser.send("DOM.getBoxModel", Map.of("nodeId", node.asInt()));
            assertThat(box.path("model").path("height").asInt()).as(id).isPositive();
        }
    }

    @Test
    void hostileWordsAreWordsUnderTheStrictPolicy() throws Exception {
        for (String hostile : InertTest.hostile()) {
            open("hostile", HtmlWriterTest.write(Results.hostile(hostile)));
            assertThat(browser.run("document.scripts.length").asInt()).isEqualTo(2);
            assertThat(browser.run(
                                    "document.querySelectorAll('img, svg:not(.bar), iframe, [onerror], [onload]').length")
                            .asInt())
                    .isZero();
        }
        assertQuiet();
    }

    @Test
    void aPhoneScrollsOneWayOnly() throws Exception {
        size(360, 740);
        open("phone", HtmlWriterTest.write(Results.acton()));
        browser.press("j");
        assertThat(browser.run("document.documentElement.scrollWidth <= 360").asBoolean())
                .isTrue();
        browser.screenshot(Path.of("target/report-phone.png"));
        browser.send(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
        browser.screenshot(Path.of("target/report-phone-dark.png"));
        size(1280, 900);
        browser.screenshot(Path.of("target/report-dark.png"));
        browser.send("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    }

    private static void size(int width, int height) throws Exception {
        browser.send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    private static String display(String selector) throws Exception {
        return browser.run("getComputedStyle(document.querySelector('" + selector + "')).display")
                .asText();
    }

    private static String now() throws Exception {
        return browser.run("document.querySelector('.e.now').id").asText();
    }

    private static void open(String name, String html) throws Exception {
        Path file = folder.resolve(name + ".html");
        Files.writeString(file, html);
        browser.open(URI.create("file://" + file));
    }

    /** No error, no violation of the policy, and nothing fetched but the page itself. */
    private static void assertQuiet() {
        for (JsonNode event : browser.events) {
            String method = event.path("method").asText();
            assertThat(method).as(event.toString()).isNotIn("Runtime.exceptionThrown", "Log.entryAdded");
            if (method.equals("Network.requestWillBeSent")) {
                assertThat(event.at("/params/request/url").asText())
                        .startsWith("file://")
                        .contains(".html");
            }
        }
    }
}
