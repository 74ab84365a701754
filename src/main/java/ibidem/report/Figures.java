package ibidem.report;

import ibidem.check.Coverage;
import java.util.Locale;

/** Figures in words, each with its denominator. */
final class Figures {
    private Figures() {}

    /** Both counts, a line. */
    static String line(Coverage coverage) {
        return tally("quotations", coverage.quotations()) + "; " + tally("citations", coverage.citations());
    }

    /** {@code 12 of 20 quotations traceable, 3 unsupported, 5 unresolved, 1 waived apart}. */
    static String tally(String what, Coverage.Tally tally) {
        if (tally.all() == 0) {
            return "no " + what;
        }
        String waived = tally.waived() == 0 ? "" : ", " + tally.waived() + " waived apart";
        return tally.traceable() + " of " + tally.judged() + " " + what + " traceable, " + tally.unsupported()
                + " unsupported, " + tally.unresolved() + " unresolved" + waived;
    }

    /** {@code 62 % (12 of 20)}; {@code none} where there is nothing to count. */
    static String share(int part, int of) {
        return of == 0
                ? "none"
                : String.format(Locale.ROOT, "%d %% (%d of %d)", Math.floorDiv(part * 100L, of), part, of);
    }
}
