package ibidem.cli;

import ibidem.check.CheckResult;
import ibidem.check.CheckedDraft;
import ibidem.check.CheckedSource;
import ibidem.check.FailOn;
import ibidem.check.Finding;
import ibidem.check.decisions.Levels;
import ibidem.check.decisions.RunFindings;
import ibidem.cli.configuration.Configuration;
import ibidem.judge.Rule;
import ibidem.judge.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run came to, settled.
 *
 * @param failOn what makes the run fail, by the path of the draft
 * @param compared whether a baseline or a revision was compared with
 */
record Outcome(CheckResult result, Map<String, FailOn> failOn, boolean compared) {
    /** @param over what stands over every draft's own configuration */
    static Outcome of(List<Part> parts, Configuration over, boolean compared) {
        Map<String, FailOn> failOn = new HashMap<>();
        Map<Optional<Path>, List<Part>> byFile = new LinkedHashMap<>();
        for (Part part : parts) {
            FailOn own = part.settings().failOn().orElse(FailOn.UNSUPPORTED);
            part.drafts().forEach(draft -> failOn.put(draft.path(), own));
            Optional<Path> file = Optional.ofNullable(part.group().found().file());
            byFile.computeIfAbsent(file, one -> new ArrayList<>()).add(part);
        }
        List<Finding> about = new ArrayList<>();
        byFile.forEach((file, own) -> about.addAll(about(own, file, byFile.size() == 1, over)));
        CheckResult whole = Part.whole(parts);
        about.addAll(RunFindings.belowMinimum(
                whole.coverage(),
                over.minTraceable().orElse(0.0),
                over.minCheckable().orElse(0.0)));
        return new Outcome(whole.saying(about.stream().distinct().toList()), failOn, compared);
    }

    /**
     * Of the drafts of one configuration, counted together. A minimum of the command line or the environment is left
     * out: that one is for all drafts of the run.
     */
    private static List<Finding> about(List<Part> parts, Optional<Path> file, boolean alone, Configuration over) {
        CheckResult own = Part.whole(parts);
        Configuration settings = parts.get(0).settings();
        List<Finding> figures = new ArrayList<>(RunFindings.nothingChecked(own));
        figures.addAll(RunFindings.belowMinimum(
                own.coverage(),
                over.minTraceable().isPresent() ? 0 : settings.minTraceable().orElse(0.0),
                over.minCheckable().isPresent() ? 0 : settings.minCheckable().orElse(0.0)));
        List<Finding> about = new ArrayList<>(RunFindings.unread(own));
        String whose = file.map(path -> "drafts of " + path).orElse("drafts without a configuration");
        figures.forEach(finding -> about.add(alone ? finding : finding.of(whose)));
        return Levels.of(about, settings.effectiveLevels());
    }

    /** The status that the run ends with. Findings win over input that could not be read. */
    int status() {
        boolean fails = result.drafts().stream()
                .anyMatch(draft -> draft.findings().stream()
                        .anyMatch(failOn.getOrDefault(draft.path(), FailOn.UNSUPPORTED)::fails));
        return fails ? ExitStatus.FINDINGS : figuresStatus();
    }

    /** The status of a run that only counts: findings do not fail it, the figures asked for do. */
    int figuresStatus() {
        boolean fails = result.findings().stream()
                .anyMatch(finding -> finding.level() == Severity.ERROR && !isUnread(finding.rule()));
        if (fails) {
            return ExitStatus.FINDINGS;
        }
        boolean allRead = result.drafts().stream().allMatch(CheckedDraft::isRead)
                && result.sources().stream().allMatch(CheckedSource::isRead);
        return allRead ? ExitStatus.OK : ExitStatus.UNREADABLE;
    }

    /** These have a status of their own. */
    private static boolean isUnread(Rule rule) {
        return rule == Rule.DRAFT_UNREADABLE || rule == Rule.SOURCE_UNREADABLE;
    }
}
