package ibidem.report;

import ibidem.check.CheckResult;
import ibidem.check.Coverage;
import ibidem.check.Coverage.Tally;
import java.io.IOException;
import java.io.Writer;

/** The figures at the end of the terminal report; every share stands beside its denominator. */
record TextFigures(Paint paint, Writer out) {
    void write(CheckResult result) throws IOException {
        Coverage all = result.coverage();
        int drafts = result.drafts().size();
        out.write(paint.strong("Coverage") + (drafts == 1 ? "" : " of " + drafts + " drafts") + "\n");
        out.write("  quotations  " + tally(all.quotations())
                + (all.terms() > 0 ? "; " + all.terms() + " terms not judged" : "") + "\n");
        out.write("  citations   " + tally(all.citations()) + "\n");
        int judged = all.quotations().judged();
        int checkable = all.quotations().traceable() + all.quotations().unsupported();
        out.write("  traceable   " + share(all.quotations().traceable(), judged) + " quotations; could be checked: "
                + share(checkable, judged) + "\n");
        out.write(
                "  cited       " + share(all.quotationsCited(), all.quotations().all())
                        + " quotations; notes resolved: " + share(all.notesResolved(), all.notes()) + "\n");
        long used = result.sources().stream().filter(source -> source.isRead()).count();
        out.write("  sources     " + used + " used of " + result.held() + " held\n");
    }

    private String tally(Tally tally) {
        return tally.all() + ": " + tally.traceable() + " traceable, " + tally.unsupported() + " unsupported, "
                + tally.unresolved() + " unresolved" + (tally.waived() > 0 ? ", " + tally.waived() + " waived" : "");
    }

    /** Rounded down: only all is 100 %. */
    static String share(int part, int of) {
        return part + " of " + of + (of == 0 ? "" : " (" + Math.floorDiv(part * 100L, of) + " %)");
    }
}
