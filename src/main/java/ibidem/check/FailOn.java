package ibidem.check;

import ibidem.judge.Bucket;
import ibidem.judge.Severity;
import java.util.Optional;

/** From which finding on a run fails. What is ignored, in the baseline or untouched never makes it fail. */
public enum FailOn {
    /** Findings of level error: everything UNSUPPORTED, unless the configuration changed its level. */
    UNSUPPORTED,
    /** These, and everything UNRESOLVED. */
    UNRESOLVED,
    /** These, and warnings. */
    WARNING,
    NEVER;

    /** Whether {@code finding} makes the run fail. */
    public boolean fails(Finding finding) {
        if (!finding.isOpen() || this == NEVER) {
            return false;
        }
        if (finding.level() == Severity.ERROR) {
            return true;
        }
        boolean unresolved = finding.rule().bucket().equals(Optional.of(Bucket.UNRESOLVED));
        return switch (this) {
            case UNSUPPORTED, NEVER -> false;
            case UNRESOLVED -> unresolved;
            case WARNING -> unresolved || finding.level() == Severity.WARNING;
        };
    }

    /** Whether anything in {@code result} makes the run fail. */
    public boolean fails(CheckResult result) {
        return result.drafts().stream()
                .flatMap(draft -> draft.findings().stream())
                .anyMatch(this::fails);
    }
}
