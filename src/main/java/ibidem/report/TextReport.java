package ibidem.report;

import ibidem.check.CheckResult;
import ibidem.check.CheckedDraft;
import ibidem.check.Finding;
import ibidem.judge.Rule;
import ibidem.judge.Severity;
import java.io.IOException;
import java.io.Writer;

/** The report for a person at a terminal: what needs a look, with its evidence; then the figures. */
public final class TextReport implements Format {
    @Override
    public void write(CheckResult result, Setting setting, Writer out) throws IOException {
        Paint paint = new Paint(setting.color());
        for (Finding finding : result.findings()) {
            if (finding.rule() == Rule.NOTHING_CHECKABLE) {
                out.write(paint.strong(Inert.line(finding.message())) + "\n\n");
            }
        }
        for (CheckedDraft draft : result.drafts()) {
            new TextDraft(draft, paint, setting.verbose(), out).write();
        }
        for (Finding finding : result.findings()) {
            boolean fails = finding.level() == Severity.ERROR;
            if (fails || finding.rule() != Rule.NOTHING_CHECKABLE) {
                out.write((fails ? "✗ " : "! ") + finding.level().code() + " "
                        + finding.rule().code() + ": " + Inert.line(finding.message()) + "\n");
            }
        }
        String aside = Figures.setAside(result);
        if (!aside.isEmpty()) {
            out.write(aside + (setting.verbose() ? "" : "; -v shows them") + "\n\n");
        }
        new TextFigures(paint, out).write(result);
    }
}
