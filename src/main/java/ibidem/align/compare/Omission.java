package ibidem.align.compare;

import ibidem.align.Edit;
import ibidem.align.compare.Step.Relation;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds a piece that stands in the source word for word but for words left out in between: stretches of four words and
 * more, in order, that cover the piece. Greedy, the longest stretch first; a word that both stretches could own goes to
 * the later one if that one needs it.
 */
final class Omission {
    /** Words of a stretch, at least. */
    private static final int RUN = 4;

    /** Source words that what is left out between two stretches exceeds, at least once. */
    private static final int GAP = 3;

    /** Most stretches that a piece may be made of, and most places where the first may start. */
    private static final int STRETCHES = 6;

    private static final int STARTS = 20;

    private final Tokens q;
    private final Tokens s;
    private final int qTo;

    Omission(Tokens q, int qTo, Tokens s) {
        this.q = q;
        this.s = s;
        this.qTo = qTo;
    }

    /** The steps with the fewest source words left out; empty if there are none. */
    List<Step> find(int qFrom) {
        List<Step> best = List.of();
        int least = Integer.MAX_VALUE;
        int from = 0;
        for (int tries = 0; tries < STARTS && qTo - qFrom >= 2 * RUN; tries++) {
            int at = next(qFrom, from);
            if (at < 0) {
                break;
            }
            List<Step> steps = follow(qFrom, at);
            if (!steps.isEmpty()) {
                int length = steps.get(steps.size() - 1).sTo() - at;
                if (length < least) {
                    least = length;
                    best = steps;
                }
            }
            from = at + 1;
        }
        return best;
    }

    private List<Step> follow(int qFrom, int sFrom) {
        List<Step> steps = new ArrayList<>();
        int i = qFrom;
        int j = sFrom;
        for (int stretch = 0; stretch < STRETCHES; stretch++) {
            int length = 0;
            while (i + length < qTo && j + length < s.size() && q.key(i + length) == s.key(j + length)) {
                length++;
            }
            int back = 0;
            int at = -1;
            if (i + length < qTo) {
                for (; back < RUN && length - back >= RUN; back++) {
                    at = next(i + length - back, j + length - back);
                    if (at >= 0) {
                        break;
                    }
                }
                if (at < 0) {
                    return List.of();
                }
            }
            for (int k = 0; k < length - back; k++) {
                steps.add(new Step(i + k, i + k + 1, j + k, j + k + 1, Relation.SAME));
            }
            i += length - back;
            j += length - back;
            if (i == qTo) {
                return steps;
            }
            for (int k = j; k < at; k++) {
                steps.add(new Step(i, i, k, k + 1, Relation.OTHER));
            }
            j = at;
        }
        return List.of();
    }

    /** The first place at or after {@code sFrom} where four words of the piece stand from {@code i} on; -1 if none. */
    private int next(int i, int sFrom) {
        if (i + RUN > qTo) {
            return -1;
        }
        for (int j = sFrom; j + RUN <= s.size(); j++) {
            int k = 0;
            while (k < RUN && q.key(i + k) == s.key(j + k)) {
                k++;
            }
            if (k == RUN) {
                return j;
            }
        }
        return -1;
    }

    /** Whether {@code steps} leave out source words, more than a few at once, between stretches that are word for word the same. */
    static boolean isUnmarked(List<Step> steps, List<Edit> edits, Tokens q, Tokens s) {
        int run = 0;
        boolean large = false;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.qFrom() == step.qTo()) {
                int end = i;
                while (end < steps.size()
                        && steps.get(end).qFrom() == steps.get(end).qTo()) {
                    end++;
                }
                if (run < 2 * RUN) {
                    return false;
                }
                large |= s.halfWords(step.sFrom(), steps.get(end - 1).sTo()) > 2 * GAP;
                run = 0;
                i = end - 1;
            } else if (step.relation() != Relation.SAME) {
                return false;
            } else {
                run += q.halfWords(step.qFrom(), step.qTo());
            }
        }
        for (Edit edit : edits) {
            large &= edit.op() == Edit.Op.DELETE || edit.kind() == Edit.Kind.PUNCTUATION;
        }
        return large && run >= 2 * RUN;
    }
}
