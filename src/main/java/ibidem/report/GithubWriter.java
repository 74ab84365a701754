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
        write(result, out);
    }

    static void write(CheckResult result, Appendable out) throws IOException {
        Map<Severity, Integer> shown = new EnumMap<>(Severity.class);
        List<Located> findings = Located.openWorstFirst(result);
        int left = 0;
        for (Located located : findings) {
            if (shown.merge(located.finding().level(), 1, Integer::sum) > PER_LEVEL) {
                left++;
            } else {
                annotation(located, out);
            }
        }
        out.append(Figures.line(result.coverage())).append('\n');
        if (left > 0) {
            out.append(left + " of " + findings.size() + " findings are not annotated (" + PER_LEVEL
                    + " a level are shown); the other formats have all.\n");
        }
    }

    private static void annotation(Located located, Appendable out) throws IOException {
        Finding finding = located.finding();
        out.append("::")
                .append(
                        finding.level() == Severity.NOTE
                                ? "notice"
                                : finding.level().code());
        out.append(" file=")
                .append(Inert.workflowProperty(relative(located.draft().path())));
        Position place = located.position();
        if (place != null) {
            out.append(",line=").append(Integer.toString(place.startLine()));
            out.append(",endLine=").append(Integer.toString(place.endLine()));
            if (place.startLine() == place.endLine()) {
                // Columns are understood on one line only.
                out.append(",col=").append(Integer.toString(place.startColumn()));
                out.append(",endColumn=").append(Integer.toString(place.endColumn()));
            }
        }
        out.append(",title=").append(Inert.workflowProperty(finding.rule().code()));
        out.append("::")
                .append(Inert.workflowMessage(Inert.line(finding.message())))
                .append('\n');
    }

    private static String relative(String path) {
        return path.startsWith("./") ? path.substring(2) : path;
    }
}
