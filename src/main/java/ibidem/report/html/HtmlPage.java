package ibidem.report.html;

import ibidem.check.CheckResult;
import ibidem.check.CheckedDraft;
import ibidem.check.Finding;
import ibidem.judge.Bucket;
import ibidem.judge.Rule;
import ibidem.report.rules.Catalogue;
import ibidem.report.rules.Entry;
import ibidem.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Writes the page from top to bottom: figures, filters, drafts with their evidence, sources, rules. */
final class HtmlPage {
    /** Before the first paint: what the script will hide is never laid out. */
    private static final String EARLY = "document.documentElement.classList.add(\"js\")";

    private final Page page;
    private final Markup out;
    private final CheckResult result;
    private final Map<Rule, Integer> rules = new EnumMap<>(Rule.class);
    private final Set<Rule> ofRun = EnumSet.noneOf(Rule.class);

    HtmlPage(CheckResult result, Appendable out) {
        this.result = result;
        this.out = new Markup(out);
        this.page = new Page(this.out);
        result.drafts().stream()
                .map(CheckedDraft::findings)
                .flatMap(Collection::stream)
                .map(Finding::rule)
                .forEach(rule -> rules.merge(rule, 1, Integer::sum));
        ofRun.addAll(result.findings().stream().map(Finding::rule).toList());
    }

    /** @param version of the tool */
    void write(String version) throws IOException {
        String css = resource("page.css");
        String js = resource("page.js");
        out.raw(
                        "<!doctype html>\n<html lang=en>\n<head>\n<meta charset=utf-8>\n<meta http-equiv=Content-Security-Policy content=\"")
                .raw("default-src 'none'; style-src 'sha256-" + hash(css) + "'; script-src 'sha256-" + hash(EARLY)
                        + "' 'sha256-" + hash(js))
                .raw("'; base-uri 'none'; form-action 'none'\">\n")
                .raw("<meta name=viewport content=\"width=device-width, initial-scale=1\">\n")
                .raw(
                        "<meta name=referrer content=no-referrer>\n<meta name=color-scheme content=\"light dark\">\n<title>")
                .text(title())
                .raw("</title>\n<script>" + EARLY + "</script>\n<style>")
                .raw(css)
                .raw("</style>\n</head>\n<body>\n<a class=skip href=#drafts>Skip to the text</a>\n");
        new HtmlHeader(page, result).write(title());
        toolbar();
        out.raw("<main id=drafts>\n");
        int number = 1;
        for (CheckedDraft draft : result.drafts()) {
            new HtmlDraft(page, draft, number++).write();
        }
        out.raw("</main>\n");
        new HtmlSources(page, result).write();
        rules();
        out.raw("<footer><p>ibidem ")
                .text(version)
                .raw(
                        ". It says where the words are and what is different; what that means is for people to say.</p></footer>\n")
                .raw("<script>")
                .raw(js)
                .raw("</script>\n</body>\n</html>\n");
    }

    private String title() {
        return result.drafts().size() == 1
                ? "ibidem: " + result.drafts().get(0).path()
                : "ibidem: " + result.drafts().size() + " drafts";
    }

    private void toolbar() throws IOException {
        out.raw("<nav id=bar aria-label=\"Filters and steps\" hidden>\n<fieldset><legend>Show</legend>");
        for (Bucket bucket : Bucket.values()) {
            out.raw("<label><input type=checkbox checked name=bucket value=" + Item.style(bucket)
                    + "> <span class=\"sign " + Item.style(bucket) + "\" aria-hidden=true>" + Item.sign(bucket)
                    + "</span> " + Item.style(bucket) + "</label>");
        }
        out.raw("</fieldset>\n<label>Rule <select id=rule><option value=\"\">any</option>");
        for (Map.Entry<Rule, Integer> entry : rules.entrySet()) {
            String code = entry.getKey().code();
            out.raw("<option value=" + code + ">" + code + " (" + entry.getValue() + ")</option>");
        }
        out.raw("</select></label>\n<span class=steps>");
        step("prev", "Previous (k or p)", "&larr; previous");
        out.raw(" <output id=at aria-live=polite></output> ");
        step("next", "Next (j or n); u for the next unsupported one", "next &rarr;");
        step("list", "Back to the list (Escape)", "list");
        out.raw("</span>\n</nav>\n");
    }

    private void step(String id, String title, String words) throws IOException {
        out.raw("<button type=button id=" + id + " title=\"" + title + "\">" + words + "</button>");
    }

    private void rules() throws IOException {
        Set<Rule> explained = EnumSet.copyOf(ofRun);
        explained.addAll(rules.keySet());
        if (explained.isEmpty()) {
            return;
        }
        Catalogue catalogue = Catalogue.load();
        out.raw("<section id=rules aria-labelledby=rules-h>\n<h2 id=rules-h>What the findings mean</h2>\n");
        for (Rule rule : explained) {
            Entry entry = catalogue.of(rule);
            out.raw("<section class=rule id=rule-" + rule.code() + "><h3>")
                    .text(entry.name())
                    .raw(" <code>")
                    .raw(rule.code())
                    .raw("</code></h3><p>")
                    .text(entry.means())
                    .raw("</p><p><em>Why it matters.</em> ")
                    .text(entry.why())
                    .raw("</p><p><em>What to do.</em> ")
                    .text(entry.fix())
                    .raw("</p></section>\n");
        }
        out.raw("</section>\n");
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(HtmlPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the policy knows a style or script by. */
    private static String hash(String content) {
        return Base64.getEncoder().encodeToString(Sha256.of(content));
    }
}
