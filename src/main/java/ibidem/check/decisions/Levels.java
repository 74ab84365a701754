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
        return result.map(draft -> {
            List<Finding> findings = new ArrayList<>();
            for (Finding finding : draft.findings()) {
                Optional<Severity> level = levels.getOrDefault(finding.rule(), Optional.of(finding.level()));
                level.ifPresent(now -> findings.add(finding.with(now)));
            }
            return draft.with(findings);
        });
    }
}
