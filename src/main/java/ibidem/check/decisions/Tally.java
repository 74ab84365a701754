package ibidem.check.decisions;

import ibidem.check.Coverage;
import ibidem.judge.Bucket;
import org.jspecify.annotations.Nullable;

/** Moves counts from their bucket to the waived ones. */
final class Tally {
    private Coverage.Tally now;

    Tally(Coverage.Tally before) {
        this.now = before;
    }

    void waive(@Nullable Bucket from) {
        now = new Coverage.Tally(
                now.traceable(),
                now.unsupported() - (from == Bucket.UNSUPPORTED ? 1 : 0),
                now.unresolved() - (from == Bucket.UNRESOLVED ? 1 : 0),
                now.waived() + 1);
    }

    Coverage.Tally now() {
        return now;
    }
}
