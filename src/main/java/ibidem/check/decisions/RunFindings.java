package ibidem.check.decisions;

import ibidem.check.CheckResult;
import ibidem.check.CheckedDraft;
import ibidem.check.CheckedSource;
import ibidem.check.Coverage;
import ibidem.check.Finding;
import ibidem.judge.Rule;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is said of a run as a whole: what could not be read, whether anything could be checked, figures too low. */
public final class RunFindings {
    private static final TextSpan NOWHERE = new TextSpan(0, 0);

    private RunFindings() {}

    /** A finding for each draft and source that could not be read. */
    public static List<Finding> unread(CheckResult result) {
        List<Finding> findings = new ArrayList<>();
        for (CheckedDraft draft : result.drafts()) {
            if (!draft.isRead()) {
                findings.add(finding(Rule.DRAFT_UNREADABLE, draft.path() + ": not read: " + draft.reason()));
            }
        }
        for (CheckedSource source : result.sources()) {
            if (!source.isRead()) {
                findings.add(
                        finding(Rule.SOURCE_UNREADABLE, source.source().path() + ": not read: " + source.reason()));
            }
        }
        return findings;
    }

    /** A finding if no quotation and no citation could be checked. What a person waived, somebody did check. */
    public static List<Finding> nothingChecked(CheckResult result) {
        Coverage all = result.coverage();
        int judged = all.quotations().judged() + all.citations().judged();
        int checked = judged - all.quotations().unresolved() - all.citations().unresolved();
        if (checked + all.quotations().waived() + all.citations().waived() > 0) {
            return List.of();
        }
        if (judged == 0) {
            return List.of(
                    finding(Rule.NOTHING_CHECKABLE, "NOTHING WAS CHECKED: no quotation and no citation was found."));
        }
        String why = result.held() == 0
                ? "no source is held (name a file or folder of sources with -s)"
                : "none of the " + result.held() + " sources held is cited or has the words";
        return List.of(finding(Rule.NOTHING_CHECKABLE, "NOTHING COULD BE CHECKED: " + why + "."));
    }

    /** @param traceable the least share of all quotations that are judged, in percent; @param checkable likewise */
    public static List<Finding> belowMinimum(Coverage coverage, double traceable, double checkable) {
        Coverage.Tally all = coverage.quotations();
        List<Finding> findings = new ArrayList<>();
        below("are traceable", all.traceable(), all.judged(), traceable, findings);
        below("could be checked", all.traceable() + all.unsupported(), all.judged(), checkable, findings);
        return findings;
    }

    private static void below(String what, int part, int of, double least, List<Finding> findings) {
        if (100.0 * part < least * of) {
            String asked =
                    least == Math.rint(least) ? String.valueOf((long) least) : String.format(Locale.ROOT, "%s", least);
            findings.add(finding(
                    Rule.COVERAGE_BELOW_MINIMUM,
                    "%d of %d quotations (%d %%) %s; %s %% are asked for"
                            .formatted(part, of, Math.floorDiv(part * 100L, of), what, asked)));
        }
    }

    private static Finding finding(Rule rule, String what) {
        return new Finding(rule, rule.severity(), what, NOWHERE, "");
    }
}
