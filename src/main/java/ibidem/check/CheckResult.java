package ibidem.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What a run came to.
 *
 * @param drafts in the order given
 * @param sources those that a passage or citation of any draft names, and the unreadable ones, in the order of their
 *     paths, each once
 * @param held how many sources the libraries of the drafts hold, each once
 * @param findings about the run as a whole; they stand at no place and have no subject
 */
public record CheckResult(List<CheckedDraft> drafts, List<CheckedSource> sources, int held, List<Finding> findings) {
    public CheckResult {
        drafts = List.copyOf(drafts);
        sources = List.copyOf(sources);
        findings = List.copyOf(findings);
    }

    /** A result of which nothing is said as a whole. */
    public CheckResult(List<CheckedDraft> drafts, List<CheckedSource> sources, int held) {
        this(drafts, sources, held, List.of());
    }

    /** This result with each draft replaced. */
    public CheckResult map(UnaryOperator<CheckedDraft> change) {
        return with(drafts.stream().map(change).toList());
    }

    /** This result with other drafts. */
    public CheckResult with(List<CheckedDraft> now) {
        return new CheckResult(now, sources, held, findings);
    }

    /** This result, of which as a whole {@code about} is said. */
    public CheckResult saying(List<Finding> about) {
        return new CheckResult(drafts, sources, held, about);
    }

    /** One result of several runs. @param drafts those of all the runs, in the order of the whole */
    public static CheckResult merged(List<CheckedDraft> drafts, List<CheckResult> runs) {
        Map<String, CheckedSource> sources = new TreeMap<>();
        int held = 0;
        for (CheckResult run : runs) {
            held += run.held();
            run.sources().forEach(source -> sources.putIfAbsent(source.source().path(), source));
        }
        return new CheckResult(drafts, List.copyOf(sources.values()), held);
    }

    /** The figures of all drafts together. */
    public Coverage coverage() {
        Coverage sum = Coverage.NONE;
        for (CheckedDraft draft : drafts) {
            sum = sum.plus(draft.coverage());
        }
        return sum;
    }
}
