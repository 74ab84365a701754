package ibidem.quote.marks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the cheapest reading of a text's marks: for each of them open, close or nothing, for each paragraph's end what
 * becomes of quotations still open. Dynamic programming over stacks of open marks; at most {@link #WIDTH} stacks are
 * kept, and every {@link #CHUNK} events the best so far is settled, so memory does not grow with the text.
 */
final class Pairing {
    private static final int WIDTH = 10;
    private static final int CHUNK = 4096;
    private static final int LEVEL_BITS = 3;
    private static final int LEVEL_MASK = 7;
    private static final int MAX_DEPTH = 4;
    /** Set in a stack that waits for its paragraph's opening mark, which opens nothing new. */
    private static final int WAITING = 1 << (LEVEL_BITS * MAX_DEPTH);

    private static final int UNCLOSED = 40;
    private static final int CONTINUED = 10;
    /** Open over a paragraph's end although the next one does not open again: less than an open and a stray mark. */
    private static final int CARRIED = 45;

    private static final int STRAYED_CLOSE = 10;
    private static final int MIXED_CLOSE = 25;
    private static final int INNER_UNCLOSED = 35;
    private static final int SAME_NESTED = 50;
    private static final int SINGLE_OUTERMOST = 8;
    private static final int FAMILY_MIXED = 10;

    /** What was done at an event. */
    enum Action {
        SKIP,
        OPEN,
        CLOSE,
        CLOSE_TWO,
        REOPEN,
        DROP,
        CONTINUE,
        CARRY
    }

    private static final Action[] ACTIONS = Action.values();

    private final PairBuilder builder;
    private final List<@Nullable Mark> marks = new ArrayList<>();
    private final List<byte[]> parents = new ArrayList<>();
    private final List<byte[]> actions = new ArrayList<>();
    private final List<PairBuilder.@Nullable Break> breaks = new ArrayList<>();

    private int[] states = {0};
    private int[] costs = {0};
    private final int[] nextStates = new int[WIDTH * 4];
    private final int[] nextCosts = new int[WIDTH * 4];
    private final byte[] nextParents = new byte[WIDTH * 4];
    private final byte[] nextActions = new byte[WIDTH * 4];
    private int next;

    Pairing(PairBuilder builder) {
        this.builder = builder;
    }

    /** Reads one mark. */
    void mark(Mark mark) {
        next = 0;
        for (int i = 0; i < states.length; i++) {
            int state = states[i];
            int cost = costs[i];
            if ((state & WAITING) != 0) {
                offer(state & ~WAITING, cost + mark.open(), i, Action.REOPEN);
                continue;
            }
            offer(state, cost + mark.skip(), i, Action.SKIP);
            if (depth(state) < MAX_DEPTH) {
                offer(push(state, mark.sign()), cost + mark.open() + nesting(state, mark.sign()), i, Action.OPEN);
            }
            closing(mark, state, cost, i);
        }
        keep(mark, null);
    }

    private void closing(Mark mark, int state, int cost, int parent) {
        if (state == 0) {
            return;
        }
        Sign top = top(state);
        if (top.closedBy(mark.sign())) {
            int price = mark.close() + (top == mark.sign() ? 0 : MIXED_CLOSE);
            offer(pop(state), cost + price, parent, Action.CLOSE);
        }
        int below = pop(state);
        if (below != 0 && top(below) == mark.sign() && top != mark.sign()) {
            offer(pop(below), cost + mark.close() + INNER_UNCLOSED, parent, Action.CLOSE_TWO);
        }
    }

    /**
     * Reads a paragraph's end.
     *
     * @param first the mark that the next paragraph begins with, null if it begins otherwise
     */
    void paragraphEnd(PairBuilder.Break end, @Nullable Mark first) {
        next = 0;
        for (int i = 0; i < states.length; i++) {
            int state = states[i];
            if (state == 0 || (state & WAITING) != 0) {
                offer(0, costs[i] + (state == 0 ? 0 : UNCLOSED), i, Action.DROP);
                continue;
            }
            int depth = depth(state);
            offer(0, costs[i] + UNCLOSED * depth, i, Action.DROP);
            int bottom = state & LEVEL_MASK;
            int inner = UNCLOSED * (depth - 1);
            if (end.last()) {
                continue;
            }
            if (first != null && first.sign().ordinal() + 1 == bottom && first.open() <= first.close()) {
                offer(bottom | WAITING, costs[i] + CONTINUED + inner, i, Action.CONTINUE);
            } else if (first != null && first.sign().ordinal() + 1 == bottom) {
                offer(bottom, costs[i] + STRAYED_CLOSE + inner, i, Action.CARRY);
            } else if (directional(bottom)) {
                offer(bottom, costs[i] + CARRIED + inner, i, Action.CARRY);
            }
        }
        keep(null, end);
        if (marks.size() > CHUNK) {
            settle();
        }
    }

    /** Settles what is left; the last event was a paragraph's end. */
    void finish() {
        settle();
    }

    private static boolean directional(int level) {
        Sign sign = Sign.of(level - 1);
        return sign != Sign.STRAIGHT && sign != Sign.SINGLE;
    }

    private static int nesting(int state, Sign sign) {
        if (state == 0) {
            return sign == Sign.SINGLE ? SINGLE_OUTERMOST : 0;
        }
        int price = top(state) == sign ? SAME_NESTED : 0;
        boolean mixed = top(state) != sign && top(state).closedBy(sign);
        for (int rest = pop(state); rest != 0; rest = pop(rest)) {
            price += top(rest) == sign ? SAME_NESTED / 2 : 0;
        }
        return price + (mixed ? FAMILY_MIXED : 0);
    }

    private void offer(int state, int cost, int parent, Action action) {
        for (int i = 0; i < next; i++) {
            if (nextStates[i] == state) {
                if (cost < nextCosts[i]) {
                    put(i, state, cost, parent, action);
                }
                return;
            }
        }
        put(next++, state, cost, parent, action);
    }

    private void put(int i, int state, int cost, int parent, Action action) {
        nextStates[i] = state;
        nextCosts[i] = cost;
        nextParents[i] = (byte) parent;
        nextActions[i] = (byte) action.ordinal();
    }

    /** Keeps the cheapest readings, cheapest first (ties: as offered). */
    private void keep(@Nullable Mark mark, PairBuilder.@Nullable Break end) {
        for (int i = 1; i < next; i++) {
            for (int j = i; j > 0 && nextCosts[j] < nextCosts[j - 1]; j--) {
                swap(j, j - 1);
            }
        }
        int kept = Math.min(next, WIDTH);
        states = Arrays.copyOf(nextStates, kept);
        costs = Arrays.copyOf(nextCosts, kept);
        parents.add(Arrays.copyOf(nextParents, kept));
        actions.add(Arrays.copyOf(nextActions, kept));
        marks.add(mark);
        breaks.add(end);
        if (marks.size() > 4 * CHUNK) {
            settle();
        }
    }

    private void swap(int i, int j) {
        int state = nextStates[i];
        int cost = nextCosts[i];
        byte parent = nextParents[i];
        byte action = nextActions[i];
        nextStates[i] = nextStates[j];
        nextCosts[i] = nextCosts[j];
        nextParents[i] = nextParents[j];
        nextActions[i] = nextActions[j];
        nextStates[j] = state;
        nextCosts[j] = cost;
        nextParents[j] = parent;
        nextActions[j] = action;
    }

    private void settle() {
        int events = marks.size();
        Action[] chosen = new Action[events];
        int slot = 0;
        for (int i = events - 1; i >= 0; i--) {
            chosen[i] = ACTIONS[actions.get(i)[slot]];
            slot = parents.get(i)[slot];
        }
        for (int i = 0; i < events; i++) {
            Mark mark = marks.get(i);
            PairBuilder.Break end = breaks.get(i);
            if (mark != null) {
                builder.mark(mark, chosen[i]);
            } else if (end != null) {
                builder.paragraphEnd(end, chosen[i]);
            }
        }
        marks.clear();
        breaks.clear();
        parents.clear();
        actions.clear();
        states = new int[] {states[0]};
        costs = new int[] {0};
    }

    private static int depth(int state) {
        int depth = 0;
        for (int rest = state; rest != 0; rest >>>= LEVEL_BITS) {
            depth++;
        }
        return depth;
    }

    /** The innermost level stands in the highest bits. */
    private static int push(int state, Sign sign) {
        return state | (sign.ordinal() + 1) << (LEVEL_BITS * depth(state));
    }

    private static int pop(int state) {
        return state & ~(LEVEL_MASK << (LEVEL_BITS * (depth(state) - 1)));
    }

    private static Sign top(int state) {
        return Sign.of((state >>> (LEVEL_BITS * (depth(state) - 1)) & LEVEL_MASK) - 1);
    }
}
