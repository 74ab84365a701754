package ibidem.report;

import ibidem.check.CheckResult;
import ibidem.check.Coverage;
import ibidem.check.Finding;
import ibidem.check.Standing;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

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

    /** {@code Set aside: 3 baseline, 1 ignored in draft}; empty if nothing is. */
    static String setAside(CheckResult result) {
        Map<Standing.State, Integer> counts = new EnumMap<>(Standing.State.class);
        Map<Standing.State, String> words = new EnumMap<>(Standing.State.class);
        result.drafts().stream()
                .flatMap(draft -> draft.findings().stream())
                .map(Finding::standing)
                .forEach(standing -> {
                    counts.merge(standing.state(), 1, Integer::sum);
                    words.put(standing.state(), standing.words());
                });
        counts.remove(Standing.State.OPEN);
        return counts.isEmpty()
                ? ""
                : "Findings set aside: "
                        + String.join(
                                ", ",
                                counts.entrySet().stream()
                                        .map(entry -> entry.getValue() + " " + words.get(entry.getKey()))
                                        .toList());
    }

    /** {@code 62 % (12 of 20)}; {@code none} where there is nothing to count. */
    static String share(int part, int of) {
        return of == 0
                ? "none"
                : String.format(Locale.ROOT, "%d %% (%d of %d)", Math.floorDiv(part * 100L, of), part, of);
    }
}
