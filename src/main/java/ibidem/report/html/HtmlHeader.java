package ibidem.report.html;

import ibidem.check.CheckResult;
import ibidem.check.CheckedDraft;
import ibidem.check.Coverage;
import ibidem.check.Finding;
import ibidem.judge.Bucket;
import ibidem.report.CoverageReport;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;

/** The top of the page: what could be traced, what is said of the run as a whole, all drafts. */
final class HtmlHeader {
    private final Markup out;
    private final CheckResult result;

    HtmlHeader(Page page, CheckResult result) {
        this.out = page.markup();
        this.result = result;
    }

    void write(String title) throws IOException {
        Coverage coverage = result.coverage();
        out.raw("<header>\n<h1 dir=auto>").text(title).raw("</h1>\n");
        aboutRun();
        figures(coverage);
        facts(coverage);
        draftList();
        out.raw("</header>\n");
    }

    private void figures(Coverage coverage) throws IOException {
        out.raw("<table class=figures>\n<caption>What could be traced</caption>\n<thead><tr><td></td>")
                .raw("<th scope=col>quotations</th><th scope=col>citations</th><td></td></tr></thead>\n<tbody>\n");
        for (Bucket bucket : Bucket.values()) {
            out.raw("<tr><th scope=row><span class=\"sign " + Item.style(bucket) + "\" aria-hidden=true>"
                            + Item.sign(bucket) + "</span> " + Item.style(bucket) + "</th><td>")
                    .number(count(coverage.quotations(), bucket))
                    .raw("</td><td>")
                    .number(count(coverage.citations(), bucket))
                    .raw("</td><td class=meaning>" + meaning(bucket) + "</td></tr>\n");
        }
        out.raw("</tbody>\n<tfoot><tr><th scope=row>all</th><td>")
                .number(coverage.quotations().all())
                .raw("</td><td>")
                .number(coverage.citations().all())
                .raw("</td><td class=bars>");
        bar("quotations", coverage.quotations());
        bar("citations", coverage.citations());
        out.raw("</td></tr></tfoot>\n</table>\n");
    }

    private static String meaning(Bucket bucket) {
        return switch (bucket) {
            case TRACEABLE -> "stands so in its source; leads to a work that is held";
            case UNSUPPORTED -> "the source says something else; the note leads nowhere";
            case UNRESOLVED -> "could not be checked, for a reason that is given";
            case WAIVED -> "a person vouches for it";
        };
    }

    private static int count(Coverage.Tally tally, Bucket bucket) {
        return switch (bucket) {
            case TRACEABLE -> tally.traceable();
            case UNSUPPORTED -> tally.unsupported();
            case UNRESOLVED -> tally.unresolved();
            case WAIVED -> tally.waived();
        };
    }

    /** The shares as a bar; its figures stand above it in the table. */
    private void bar(String what, Coverage.Tally tally) throws IOException {
        out.raw("<svg class=bar role=img aria-label=\"shares of the " + what + "\" viewBox=\"0 0 ")
                .number(Math.max(1, tally.all()))
                .raw(" 1\" preserveAspectRatio=none>");
        int at = 0;
        for (Bucket bucket : Bucket.values()) {
            int count = count(tally, bucket);
            if (count > 0) {
                out.raw("<rect class=" + Item.style(bucket) + " height=1 x=" + at + " width=" + count + "></rect>");
            }
            at += count;
        }
        out.raw("</svg>");
    }

    private void facts(Coverage coverage) throws IOException {
        Coverage.Tally quotations = coverage.quotations();
        out.raw("<ul class=facts>");
        share("quotations could be checked", quotations.traceable() + quotations.unsupported(), quotations.judged());
        share("quotations have a note or citation", coverage.quotationsCited(), quotations.all());
        share("notes lead to a work", coverage.notesResolved(), coverage.notes());
        long used = result.sources().stream().filter(source -> source.isRead()).count();
        share("sources held are used", Math.toIntExact(used), result.held());
        if (coverage.terms() > 0) {
            out.raw("<li><b>").number(coverage.terms()).raw("</b> titles and terms in marks, not judged</li>");
        }
        out.raw("</ul>\n");
    }

    private void share(String what, int part, int of) throws IOException {
        if (of > 0) {
            out.raw("<li><b>").number(part).raw("</b> of ").number(of).raw(" " + what + "</li>");
        }
    }

    private void aboutRun() throws IOException {
        if (result.findings().isEmpty()) {
            return;
        }
        out.raw("<ul class=about>");
        for (Finding finding : result.findings()) {
            out.raw("<li>");
            Findings.write(finding, finding.message(), out);
            out.raw("</li>");
        }
        out.raw("</ul>\n");
    }

    private void draftList() throws IOException {
        if (result.drafts().size() < 2) {
            return;
        }
        Map<CheckedDraft, Integer> numbers = new IdentityHashMap<>();
        result.drafts().forEach(draft -> numbers.put(draft, numbers.size() + 1));
        out.raw("<details class=list")
                .raw(result.drafts().size() <= 12 ? " open" : "")
                .raw("><summary>All drafts, the ")
                .raw(
                        "worst first</summary>\n<table>\n<thead><tr><th scope=col>draft</th><th scope=col>quotations</th>");
        for (Bucket bucket : Bucket.values()) {
            out.raw("<th scope=col>" + Item.style(bucket) + "</th>");
        }
        out.raw("</tr></thead>\n<tbody>\n");
        for (CheckedDraft draft : CoverageReport.worstFirst(result)) {
            Coverage.Tally tally = draft.coverage().quotations();
            out.raw("<tr><th scope=row dir=auto><a href=#d")
                    .number(numbers.getOrDefault(draft, 0))
                    .raw(">")
                    .text(draft.path())
                    .raw("</a></th><td>")
                    .number(tally.all());
            for (Bucket bucket : Bucket.values()) {
                out.raw("</td><td>").number(count(tally, bucket));
            }
            out.raw("</td></tr>\n");
        }
        out.raw("</tbody>\n</table>\n</details>\n");
    }
}
