package ibidem.report.html;

import ibidem.check.CheckResult;
import ibidem.check.CheckedCitation;
import ibidem.check.CheckedDraft;
import ibidem.check.CheckedNote;
import ibidem.check.CheckedQuotation;
import ibidem.check.CheckedSource;
import ibidem.check.Subjects;
import ibidem.cite.Citation;
import ibidem.judge.Bucket;
import ibidem.judge.CitationVerdict;
import ibidem.judge.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The sources and what hangs on each; how much rests on one source, or on what nobody published. */
final class HtmlSources {
    private final Markup out;
    private final CheckResult result;
    /** Per source: links to the quotations found in it. */
    private final Map<String, List<String>> quotations = new TreeMap<>();
    /** Per source: how many citations name it. */
    private final Map<String, Integer> citations = new TreeMap<>();

    private int judged;
    private int unpublished;

    HtmlSources(Page page, CheckResult result) {
        this.out = page.markup();
        this.result = result;
    }

    void write() throws IOException {
        int number = 1;
        for (CheckedDraft draft : result.drafts()) {
            count(draft, "d" + number++);
        }
        out.raw("<section id=sources aria-labelledby=sources-h>\n<h2 id=sources-h>Sources</h2>\n");
        concentration();
        if (result.sources().isEmpty()) {
            out.raw("<p class=none>No source was used.</p>\n</section>\n");
            return;
        }
        out.raw("<div class=wide><table>\n<thead><tr><th scope=col>source</th>")
                .raw(
                        "<th scope=col class=number>citations</th><th scope=col>quotations found in it</th></tr></thead>\n<tbody>\n");
        for (CheckedSource source : result.sources()) {
            row(source);
        }
        out.raw("</tbody>\n</table></div>\n</section>\n");
    }

    private void count(CheckedDraft draft, String id) {
        Subjects subjects = new Subjects(draft);
        Map<Integer, String> paths = new HashMap<>();
        draft.sources()
                .forEach(source ->
                        paths.put(source.source().number(), source.source().path()));
        for (CheckedQuotation quotation : draft.quotations()) {
            if (quotation.verdict().bucket() == null) {
                continue;
            }
            judged++;
            boolean interview = quotation.verdict().reason() == Reason.UNPUBLISHED
                    || subjects.citedBy(quotation).stream()
                            .anyMatch(citation -> citation.form() == Citation.Form.UNPUBLISHED);
            unpublished += interview ? 1 : 0;
            if (quotation.verdict().bucket() == Bucket.TRACEABLE
                    && !quotation.verdict().passages().isEmpty()) {
                int source = quotation.verdict().passages().get(0).passage().source();
                quotations
                        .computeIfAbsent(paths.getOrDefault(source, ""), path -> new ArrayList<>())
                        .add(id + "-" + quotation.id());
            }
        }
        for (CheckedNote note : draft.notes()) {
            note.verdicts().forEach(verdict -> count(verdict, paths));
        }
        draft.inText().stream().map(CheckedCitation::verdict).forEach(verdict -> count(verdict, paths));
        draft.bibliography().stream().map(CheckedCitation::verdict).forEach(verdict -> count(verdict, paths));
    }

    private void count(CitationVerdict verdict, Map<Integer, String> paths) {
        if (verdict.availability() != null) {
            citations.merge(paths.getOrDefault(verdict.availability().source(), ""), 1, Integer::sum);
        }
    }

    private void concentration() throws IOException {
        int most = quotations.values().stream().mapToInt(List::size).max().orElse(0);
        if (judged > 0) {
            out.raw("<p>")
                    .number(most)
                    .raw(" of ")
                    .number(judged)
                    .raw(" quotations rest on one source; ")
                    .number(unpublished)
                    .raw(" of ")
                    .number(judged)
                    .raw(" on what is unpublished.</p>\n");
        }
    }

    private void row(CheckedSource source) throws IOException {
        String path = source.source().path();
        out.raw("<tr><th scope=row dir=auto>").text(source.source().path());
        String title = source.source().description().csl().title();
        if (!title.isEmpty()) {
            out.raw("<br><small>").text(title).raw("</small>");
        }
        if (!source.isRead()) {
            out.raw("<br><small class=unread>not read: ").text(source.reason()).raw("</small>");
        }
        out.raw("</th><td class=number>")
                .number(citations.getOrDefault(path, 0))
                .raw("</td><td>");
        List<String> links = quotations.getOrDefault(path, List.of());
        out.number(links.size());
        if (!links.isEmpty()) {
            out.raw(":");
            for (String link : links) {
                out.raw(" <a href=#" + link + ">" + link.replace("-", "\u00b7") + "</a>");
            }
        }
        out.raw("</td></tr>\n");
    }
}
