package ibidem.align.compare;

import ibidem.align.compare.Step.Relation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Aligns the tokens of a piece with those of a stretch of source: all of the piece, any part of the stretch. Costs are in
 * tenths of an edit. An omission in the source's words is one edit and a little for each word (affine), and the piece's
 * first and last word have a price of their own when nothing answers to them, or a change at the edge would always be
 * read as a later start.
 */
final class WordAligner {
    static final int EDIT = 10;
    private static final int FURTHER = 3;
    /** Price of leaving the first or last word without its like: enough to reach over two words for it. */
    private static final int EDGE = 6;

    private static final int SHORT_EDGE = 1;
    private static final int SHORT_WORD = 3;

    /** Where the best path into a cell comes from. */
    private static final byte DIAGONAL = 0;

    private static final byte INSERT = 1;
    private static final byte DELETE = 2;
    /** Set where the deletion that ends in the cell goes on one that ended a column earlier. */
    private static final byte EXTENDS = 4;

    private final Tokens q;
    private final Tokens s;

    WordAligner(Tokens q, Tokens s) {
        this.q = q;
        this.s = s;
    }

    /** What came of it. @param steps in order, neighbours of one kind not merged */
    record Alignment(int cost, List<Step> steps) {}

    /** Largest table that is filled at once, in cells; beyond, the texts are cut at words that occur once on both sides. */
    static final int CELLS = 60_000;

    /** Best alignment of {@code [qFrom, qTo)} with any part of {@code [sFrom, sTo)}. */
    Alignment align(int qFrom, int qTo, int sFrom, int sTo) {
        if ((long) (qTo - qFrom) * (sTo - sFrom) <= CELLS) {
            return table(qFrom, qTo, sFrom, sTo, true, true);
        }
        int[][] anchors = Anchors.of(q, qFrom, qTo, s, sFrom, sTo);
        List<Step> steps = new ArrayList<>();
        int cost = 0;
        int qAt = qFrom;
        int sAt = sFrom;
        boolean first = true;
        for (int[] anchor : anchors) {
            if (anchor[0] < qAt || anchor[1] < sAt) {
                continue;
            }
            cost += between(qAt, anchor[0], sAt, anchor[1], first, false, steps);
            steps.add(new Step(anchor[0], anchor[0] + 1, anchor[1], anchor[1] + 1, Relation.SAME));
            qAt = anchor[0] + 1;
            sAt = anchor[1] + 1;
            first = false;
        }
        cost += between(qAt, qTo, sAt, sTo, first, true, steps);
        return new Alignment(cost, steps);
    }

    private int between(int qFrom, int qTo, int sFrom, int sTo, boolean freeStart, boolean freeEnd, List<Step> steps) {
        int n = qTo - qFrom;
        // Beyond a few times the words to be placed, the source's side of an open end has nothing to offer.
        int reach = 3 * n + 20;
        int from = freeStart && !freeEnd ? Math.max(sFrom, sTo - reach) : sFrom;
        int to = freeEnd && !freeStart ? Math.min(sTo, sFrom + reach) : sTo;
        if ((long) n * (to - from) > 4L * CELLS) {
            return coarse(qFrom, qTo, from, to, freeStart || freeEnd, steps);
        }
        Alignment part = table(qFrom, qTo, from, to, freeStart, freeEnd);
        steps.addAll(part.steps);
        return part.cost;
    }

    /** Two long runs without a word in common that occurs once: taken as replaced as a whole. */
    private static int coarse(int qFrom, int qTo, int sFrom, int sTo, boolean open, List<Step> steps) {
        int end = open ? Math.min(sTo, sFrom + qTo - qFrom) : sTo;
        steps.add(new Step(qFrom, qTo, sFrom, end, Relation.OTHER));
        return EDIT * Math.max(qTo - qFrom, end - sFrom);
    }

    private int edge(int token) {
        return q.end(token) - q.start(token) > SHORT_WORD ? EDGE : SHORT_EDGE;
    }

    private Alignment table(int qFrom, int qTo, int sFrom, int sTo, boolean freeStart, boolean freeEnd) {
        int n = qTo - qFrom;
        int m = sTo - sFrom;
        byte[] from = new byte[(n + 1) * (m + 1)];
        int[] best = new int[m + 1];
        int[] gap = new int[m + 1];
        for (int j = 1; j <= m; j++) {
            best[j] = freeStart ? 0 : EDIT + FURTHER * (j - 1);
            from[j] = freeStart ? DIAGONAL : j > 1 ? (byte) (DELETE | EXTENDS) : DELETE;
        }
        for (int i = 1; i <= n; i++) {
            int token = qFrom + i - 1;
            int unlike = EDIT;
            if (i == 1 && freeStart || i == n && freeEnd) {
                unlike += edge(token);
            }
            row(best, gap, from, i * (m + 1), token, unlike, sFrom);
        }
        int end = m;
        if (freeEnd) {
            for (int j = m; j >= 0; j--) {
                if (best[j] <= best[end]) {
                    end = j;
                }
            }
        }
        return new Alignment(best[end], trace(from, n, m, end, qFrom, sFrom, freeStart));
    }

    private void row(int[] best, int[] gap, byte[] from, int row, int token, int unlike, int sFrom) {
        long key = q.key(token);
        int diagonal = best[0];
        best[0] += unlike;
        gap[0] = Integer.MAX_VALUE / 2;
        from[row] = INSERT;
        for (int j = 1; j < best.length; j++) {
            int same = diagonal + (s.key(sFrom + j - 1) == key ? 0 : unlike);
            int insert = best[j] + unlike;
            int open = best[j - 1] + EDIT;
            int extend = gap[j - 1] + FURTHER;
            byte way;
            int cost;
            if (same <= insert) {
                cost = same;
                way = DIAGONAL;
            } else {
                cost = insert;
                way = INSERT;
            }
            int deletion = open;
            if (extend < open) {
                deletion = extend;
                way |= EXTENDS;
            }
            if (deletion < cost) {
                cost = deletion;
                way = (byte) (way & EXTENDS | DELETE);
            }
            diagonal = best[j];
            best[j] = cost;
            gap[j] = deletion;
            from[row + j] = way;
        }
    }

    private List<Step> trace(byte[] from, int n, int m, int end, int qFrom, int sFrom, boolean freeStart) {
        List<Step> steps = new ArrayList<>();
        int i = n;
        int j = end;
        boolean deleting = false;
        while (i > 0 || !freeStart && j > 0) {
            byte way = from[i * (m + 1) + j];
            int move = deleting ? DELETE : way & 3;
            int qAt = qFrom + i;
            int sAt = sFrom + j;
            if (move == DELETE) {
                steps.add(new Step(qAt, qAt, sAt - 1, sAt, Relation.OTHER));
                deleting = (way & EXTENDS) != 0;
                j--;
            } else if (move == INSERT) {
                steps.add(new Step(qAt - 1, qAt, sAt, sAt, Relation.OTHER));
                i--;
            } else {
                boolean same = q.key(qAt - 1) == s.key(sAt - 1);
                steps.add(new Step(qAt - 1, qAt, sAt - 1, sAt, same ? Relation.SAME : Relation.OTHER));
                i--;
                j--;
            }
        }
        Collections.reverse(steps);
        return steps;
    }

    /**
     * The part of the source, three times as long as the piece, that holds most of the piece's words, of a long piece most
     * of its words in threes; all of a short source.
     */
    int[] likeliest(int qFrom, int qTo) {
        int n = qTo - qFrom;
        int width = 3 * n + 20;
        if (s.size() <= width) {
            return new int[] {0, s.size()};
        }
        int gram = n >= LONG ? 3 : 1;
        Set<Long> keys = new HashSet<>();
        for (int i = qFrom; i <= qTo - gram; i++) {
            keys.add(gram(q, i, gram));
        }
        boolean[] held = new boolean[s.size()];
        int count = 0;
        int most = -1;
        int best = 0;
        for (int j = 0; j <= s.size() - gram; j++) {
            held[j] = keys.contains(gram(s, j, gram));
            count += held[j] ? 1 : 0;
            if (j >= n) {
                count -= held[j - n] ? 1 : 0;
            }
            if (count > most) {
                most = count;
                best = j + 1 - n;
            }
        }
        return new int[] {Math.max(0, best - n - 10), Math.min(s.size(), best + 2 * n + 10)};
    }

    /** Words of a piece whose single words are found together all over a long text. */
    private static final int LONG = 64;

    private static long gram(Tokens tokens, int from, int words) {
        long key = 0;
        for (int i = from; i < from + words; i++) {
            key = 31 * key + tokens.key(i);
        }
        return key;
    }

    /**
     * Where the piece stands word for word: the index in {@code s} of each place's first token, at most {@code limit}.
     */
    int[] exact(int qFrom, int qTo, int sFrom, int sTo, int limit) {
        int n = qTo - qFrom;
        int[] places = new int[0];
        int probe = rarest(qFrom, qTo);
        long key = q.key(probe);
        int before = probe - qFrom;
        for (int j = sFrom + before; j <= sTo - (n - before); j++) {
            if (s.key(j) == key && isAt(qFrom, n, j - before)) {
                places = Arrays.copyOf(places, places.length + 1);
                places[places.length - 1] = j - before;
                if (places.length == limit) {
                    break;
                }
            }
        }
        return places;
    }

    /** The longest token: the likeliest not to occur all over. */
    private int rarest(int qFrom, int qTo) {
        int best = qFrom;
        for (int i = qFrom; i < qTo; i++) {
            if (q.end(i) - q.start(i) > q.end(best) - q.start(best)) {
                best = i;
            }
        }
        return best;
    }

    private boolean isAt(int qFrom, int n, int at) {
        for (int i = 0; i < n; i++) {
            if (q.key(qFrom + i) != s.key(at + i)) {
                return false;
            }
        }
        return true;
    }
}
