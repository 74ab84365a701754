package ibidem.report;

import ibidem.check.CheckResult;
import ibidem.check.Finding;
import ibidem.judge.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Annotations for GitHub Actions, as workflow commands: the worst first, no more than the platform shows of a step, then
 * a line of figures and what was left out.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions">workflow commands</a>
 */
public final class GithubWriter implements Format {
    /** The platform keeps ten of each level a step, and fifty a job. */
    private static final int PER_LEVEL = 10;

    @Override
    public void write(CheckResult result, Setting setting, Writer out) throws IOException {
        Map<Severity, Integer> shown = new EnumMap<>(Severity.class);
        List<Located> findings = Located.openWorstFirst(result);
        int left = 0;
        for (Finding finding : result.findings()) {
            if (fits(finding, shown)) {
                command(finding, "", out);
            } else {
                left++;
            }
        }
        for (Located located : findings) {
            if (fits(located.finding(), shown)) {
                command(located.finding(), place(located), out);
            } else {
                left++;
            }
        }
        out.append(Figures.line(result.coverage())).append('\n');
        if (left > 0) {
            out.append(left + " of " + (findings.size() + result.findings().size()) + " findings are not annotated ("
                    + PER_LEVEL + " a level are shown); the other formats have all.\n");
        }
    }

    private static boolean fits(Finding finding, Map<Severity, Integer> shown) {
        return shown.merge(finding.level(), 1, Integer::sum) <= PER_LEVEL;
    }

    /** @param place the properties that say where; empty for the run as a whole */
    private static void command(Finding finding, String place, Appendable out) throws IOException {
        String level =
                finding.level() == Severity.NOTE ? "notice" : finding.level().code();
        out.append("::" + level + " " + place)
                .append("title=" + Inert.workflowProperty(finding.rule().code()))
                .append("::" + Inert.workflowMessage(Inert.line(finding.message())) + "\n");
    }

    /** {@code file=a.md,line=3,endLine=3,col=1,endColumn=9,}; columns are understood on one line only. */
    private static String place(Located located) {
        String file = "file=" + Inert.workflowProperty(relative(located.draft().path())) + ",";
        Position place = located.position();
        if (place == null) {
            return file;
        }
        String lines = "line=" + place.startLine() + ",endLine=" + place.endLine() + ",";
        return place.startLine() != place.endLine()
                ? file + lines
                : file + lines + "col=" + place.startColumn() + ",endColumn=" + place.endColumn() + ",";
    }

    private static String relative(String path) {
        return path.startsWith("./") ? path.substring(2) : path;
    }
}
