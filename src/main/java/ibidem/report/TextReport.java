package ibidem.report;

import ibidem.check.CheckResult;
import ibidem.check.CheckedDraft;
import ibidem.check.CheckedSource;
import ibidem.check.Coverage;
import java.io.IOException;
import java.io.Writer;

/** The report for a person at a terminal: what needs a look, with its evidence; then the figures. */
public final class TextReport implements Format {
    @Override
    public void write(CheckResult result, Setting setting, Writer out) throws IOException {
        Paint paint = new Paint(setting.color());
        Coverage all = result.coverage();
        String nothing = nothingChecked(result, all);
        if (!nothing.isEmpty()) {
            out.write(paint.strong(nothing) + "\n\n");
        }
        for (CheckedDraft draft : result.drafts()) {
            new TextDraft(draft, paint, setting.verbose(), out).write();
        }
        for (CheckedSource source : result.sources()) {
            if (!source.isRead()) {
                out.write("! " + Inert.line(source.source().path()) + ": source not read: "
                        + Inert.line(source.reason()) + "\n");
            }
        }
        String aside = Figures.setAside(result);
        if (!aside.isEmpty()) {
            out.write(aside + (setting.verbose() ? "" : "; -v shows them") + "\n\n");
        }
        new TextFigures(paint, out).write(result);
    }

    /** One line for a run in which no quotation and no citation could be checked; empty if some could. */
    private static String nothingChecked(CheckResult result, Coverage all) {
        int judged = all.quotations().judged() + all.citations().judged();
        int checked = judged - all.quotations().unresolved() - all.citations().unresolved();
        if (checked > 0 || all.quotations().waived() + all.citations().waived() > 0) {
            return "";
        }
        if (judged == 0) {
            return "NOTHING WAS CHECKED: no quotation and no citation was found.";
        }
        String why = result.held() == 0
                ? "no source is held (name a file or folder of sources with -s)"
                : "none of the " + result.held() + " sources held is cited or has the words";
        return "NOTHING COULD BE CHECKED: " + why + ".";
    }
}
