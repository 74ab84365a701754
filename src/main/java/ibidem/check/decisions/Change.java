package ibidem.check.decisions;

import ibidem.cite.Citations;
import ibidem.read.Document;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * What changed in a draft since the revision that a run compares with.
 *
 * @param lines numbers of the changed lines, from 1, of the draft as it is now
 * @param before the draft as it was; null if it is new
 * @param citations what it cited then; null if it is new
 */
public record Change(
        BitSet lines, @Nullable Document before, @Nullable Citations citations) {
    /** A draft that did not exist before: everything in it is touched. */
    public static final Change NEW = new Change(new BitSet(), null, null);

    public Change {
        lines = (BitSet) lines.clone();
    }

    public boolean isNew() {
        return before == null;
    }

    /** Whether a line from {@code first} to {@code last}, both included, changed. */
    public boolean touches(int first, int last) {
        int next = lines.nextSetBit(first);
        return isNew() || next >= 0 && next <= last;
    }
}
