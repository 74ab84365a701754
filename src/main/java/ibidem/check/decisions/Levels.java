package ibidem.check.decisions;

import ibidem.check.CheckResult;
import ibidem.check.Finding;
import ibidem.judge.Rule;
import ibidem.judge.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives findings the levels that the configuration asks for. */
public final class Levels {
    private Levels() {}

    /** @param levels per rule; an empty optional turns the rule off, and its findings are left out */
    public static CheckResult apply(CheckResult result, Map<Rule, Optional<Severity>> levels) {
        if (levels.isEmpty()) {
            return result;
        }
        return result.map(draft -> draft.with(of(draft.findings(), levels)));
    }

    /** The findings at the levels asked for, without those that are off. */
    public static List<Finding> of(List<Finding> findings, Map<Rule, Optional<Severity>> levels) {
        List<Finding> now = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Severity> level = levels.getOrDefault(finding.rule(), Optional.of(finding.level()));
            level.ifPresent(one -> now.add(finding.with(one)));
        }
        return now;
    }
}
