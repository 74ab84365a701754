package ibidem.check;

import java.util.List;

/**
 * What a run came to.
 *
 * @param drafts in the order given
 * @param sources those that a passage or citation names, and the unreadable ones, in the order of their paths
 * @param held how many sources the library holds
 */
public record CheckResult(List<CheckedDraft> drafts, List<CheckedSource> sources, int held) {
    public CheckResult {
        drafts = List.copyOf(drafts);
        sources = List.copyOf(sources);
    }

    /** The figures of all drafts together. */
    public Coverage coverage() {
        Coverage sum = Coverage.NONE;
        for (CheckedDraft draft : drafts) {
            sum = sum.plus(draft.coverage());
        }
        return sum;
    }

    /** The source of that number. @throws IllegalArgumentException if the result does not name it */
    public CheckedSource source(int number) {
        for (CheckedSource source : sources) {
            if (source.source().number() == number) {
                return source;
            }
        }
        throw new IllegalArgumentException("no source " + number + " in this result");
    }
}
