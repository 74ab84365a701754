package ibidem.report;

import ibidem.check.CheckResult;
import ibidem.check.CheckedDraft;
import ibidem.check.Coverage;
import ibidem.check.FailOn;
import ibidem.check.Finding;
import ibidem.judge.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A comment for a pull request, or the summary of a job: verdict, figures, the worst findings, all drafts. */
public final class MarkdownWriter implements Format {
    /** A comment of GitHub holds 65,536 characters; the list of drafts after the findings takes up to ten thousand. */
    private static final int MOST_CHARACTERS = 50_000;

    private static final int MOST_DRAFTS = 100;

    /** By this a bot finds its own comment again. */
    private static final String MARK = "<!-- ibidem report -->\n";

    @Override
    public void write(CheckResult result, Setting setting, Writer out) throws IOException {
        StringBuilder page = new StringBuilder(MARK);
        List<Located> open = Located.openWorstFirst(result);
        long failing = open.stream()
                        .filter(located -> setting.failOn(located.draft()).fails(located.finding()))
                        .count()
                + result.findings().stream().filter(FailOn.UNSUPPORTED::fails).count();
        page.append("### ibidem: ").append(headline(result, failing)).append("\n\n");
        figures(result.coverage(), page);
        aboutRun(result, page);
        findings(open, page);
        setAside(result, page);
        drafts(result, page);
        out.append(page);
    }

    private static String headline(CheckResult result, long failing) {
        if (failing > 0) {
            return failing + (failing == 1 ? " finding fails" : " findings fail");
        }
        Coverage coverage = result.coverage();
        boolean checked = coverage.quotations().traceable()
                        + coverage.quotations().unsupported()
                        + coverage.citations().traceable()
                        + coverage.citations().unsupported()
                > 0;
        return checked ? "nothing fails" : "nothing could be checked";
    }

    private static void figures(Coverage coverage, StringBuilder page) {
        page.append("| | traceable | unsupported | unresolved | waived |\n|---|--:|--:|--:|--:|\n");
        row("quotations", coverage.quotations(), page);
        row("citations", coverage.citations(), page);
        page.append('\n');
    }

    private static void row(String what, Coverage.Tally tally, StringBuilder page) {
        page.append("| %d %s | %s | %d | %d | %d |\n"
                .formatted(
                        tally.all(),
                        what,
                        Figures.share(tally.traceable(), tally.judged()),
                        tally.unsupported(),
                        tally.unresolved(),
                        tally.waived()));
    }

    /** What is said of the run as a whole stands first: it bears on everything below. */
    private static void aboutRun(CheckResult result, StringBuilder page) {
        for (Finding finding : result.findings()) {
            page.append("- %s `%s`: %s\n"
                    .formatted(finding.level().code(), finding.rule().code(), Inert.markdown(finding.message())));
        }
        page.append(result.findings().isEmpty() ? "" : "\n");
    }

    private static void findings(List<Located> open, StringBuilder page) {
        List<Located> shown =
                open.stream().filter(l -> l.finding().level() != Severity.NOTE).toList();
        if (shown.isEmpty()) {
            return;
        }
        page.append("| level | where | rule | what |\n|---|---|---|---|\n");
        int left = 0;
        for (Located located : shown) {
            String row = row(located);
            if (left > 0 || page.length() + row.length() > MOST_CHARACTERS) {
                left++;
            } else {
                page.append(row);
            }
        }
        if (left > 0) {
            page.append("\n%d more findings are left out for want of room.\n".formatted(left));
        }
        page.append('\n');
    }

    private static String row(Located located) {
        Finding finding = located.finding();
        Position place = located.position();
        String where = Inert.markdown(located.draft().path()) + (place == null ? "" : ":" + place.startLine());
        return "| %s | %s | `%s` | %s |\n"
                .formatted(finding.level().code(), where, finding.rule().code(), Inert.markdown(finding.message()));
    }

    private static void setAside(CheckResult result, StringBuilder page) {
        String aside = Figures.setAside(result);
        if (!aside.isEmpty()) {
            page.append(aside).append(".\n\n");
        }
    }

    private static void drafts(CheckResult result, StringBuilder page) {
        List<CheckedDraft> drafts = result.drafts();
        if (drafts.size() < 2) {
            return;
        }
        page.append(
                "<details><summary>%d drafts</summary>\n\n| draft | quotations traceable | unsupported |\n|---|--:|--:|\n"
                        .formatted(drafts.size()));
        for (CheckedDraft draft : drafts.stream().limit(MOST_DRAFTS).toList()) {
            Coverage.Tally tally = draft.coverage().quotations();
            String figures = draft.isRead() ? Figures.share(tally.traceable(), tally.judged()) : "not read";
            page.append("| %s | %s | %d |\n".formatted(Inert.markdown(draft.path()), figures, tally.unsupported()));
        }
        page.append("\n</details>\n");
    }
}
