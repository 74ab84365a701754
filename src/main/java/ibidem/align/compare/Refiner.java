package ibidem.align.compare;

import ibidem.align.compare.Step.Relation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Looks again at the runs of words that an alignment left unequal: pairs variants and forms of one word, words that were
 * joined or parted, words that the quotation's edge or a bracket cuts, and pairs the rest by the likeness of letters.
 */
final class Refiner {
    /** Largest run that is looked at again, in pairs of tokens. */
    private static final int LIMIT = 2_500;
    /** Source words beyond the quotation's edges that may belong to its first or last word. */
    private static final int BEYOND = 2;

    private static final int VARIANT = 1;
    private static final int FORM = 3;
    private static final int UNLIKE = 6;
    /** Less than an edit: at the edges, where the source's words cost nothing, a changed word is no added one. */
    private static final int MOST_UNLIKE = 9;

    private final Tokens q;
    private final Tokens s;
    private final Kin kin;
    private final WordSet functionWords;
    private final int qFrom;
    private final int qTo;

    Refiner(Tokens q, Tokens s, Lexicon.Lists lists) {
        this.q = q;
        this.s = s;
        this.kin = new Kin(q, s, lists);
        this.functionWords = lists.functionWords();
        this.qFrom = 0;
        this.qTo = q.size();
    }

    List<Step> refine(List<Step> steps) {
        List<Step> refined = new ArrayList<>(steps.size());
        int i = 0;
        while (i < steps.size()) {
            if (steps.get(i).relation() == Relation.SAME) {
                refined.add(steps.get(i++));
                continue;
            }
            int end = i;
            while (end < steps.size() && steps.get(end).relation() != Relation.SAME) {
                end++;
            }
            run(steps, i, end, refined);
            i = end;
        }
        return refined;
    }

    private void run(List<Step> steps, int i, int end, List<Step> refined) {
        Step first = steps.get(i);
        Step last = steps.get(end - 1);
        boolean open = i == 0;
        boolean close = end == steps.size();
        int sFrom = open ? Math.max(0, first.sFrom() - BEYOND) : first.sFrom();
        int sTo = close ? Math.min(s.size(), last.sTo() + BEYOND) : last.sTo();
        int n = last.qTo() - first.qFrom();
        int m = sTo - sFrom;
        if (n == 0 || m == 0 || (long) n * m > LIMIT) {
            refined.addAll(steps.subList(i, end));
            return;
        }
        refined.addAll(new Table(first.qFrom(), n, sFrom, m, open, close).steps());
    }

    /**
     * A piece of a word at the quotation's edge counts as a form of it if it is a word itself: the language has such an
     * ending, or it is a function word, or what is missing makes words of words. Else it is the word cut. Whether it
     * stands anywhere as a word is not asked: that turns on the library. Two function words ({@code he}, {@code she})
     * are no pieces of each other.
     */
    private Relation relation(int i, int j) {
        Relation relation = kin.relation(i, j);
        boolean start = i == qFrom && isPiece(i, j, false);
        boolean edge = start || i == qTo - 1 && isPiece(i, j, true);
        if (!edge || relation != Relation.OTHER && relation != Relation.SPELLING) {
            return relation;
        }
        boolean function = functionWords.has(q.key(i));
        if (function && functionWords.has(s.key(j))) {
            return relation;
        }
        boolean word = function || Kin.isDerived(Kin.wordOf(q, i), Kin.wordOf(s, j), start);
        return word ? Relation.INFLECTION : Relation.CUT;
    }

    /** Whether the quotation's edge word is a piece of the source's: its end at the start, its start at the end. */
    private boolean isPiece(int i, int j, boolean atEnd) {
        if (q.is(i, Tokens.SIGN | Tokens.ALONE | Tokens.DIGIT)
                || s.is(j, Tokens.SIGN | Tokens.ALONE | Tokens.DIGIT)
                || q.end(i) - q.start(i) >= s.end(j) - s.start(j)) {
            return false;
        }
        String piece = Kin.wordOf(q, i);
        String whole = Kin.wordOf(s, j);
        return (atEnd ? whole.startsWith(piece) : whole.endsWith(piece)) && !Kin.negates(piece, whole);
    }

    /** The table of one run; small, so it is plain. */
    private final class Table {
        private final int qAt;
        private final int n;
        private final int sAt;
        private final int m;
        private final boolean open;
        private final boolean close;
        private final int[][] cost;
        private final Step[][] way;

        Table(int qAt, int n, int sAt, int m, boolean open, boolean close) {
            this.qAt = qAt;
            this.n = n;
            this.sAt = sAt;
            this.m = m;
            this.open = open;
            this.close = close;
            cost = new int[n + 1][m + 1];
            way = new Step[n + 1][m + 1];
            for (int i = 0; i <= n; i++) {
                for (int j = 0; j <= m; j++) {
                    if (i == 0 && (j == 0 || open)) {
                        continue;
                    }
                    fill(i, j);
                }
            }
        }

        private void fill(int i, int j) {
            cost[i][j] = Integer.MAX_VALUE;
            if (i > 0) {
                offer(i, j, 1, 0, WordAligner.EDIT, Relation.OTHER);
            }
            if (j > 0) {
                boolean more = way[i][j - 1] != null && way[i][j - 1].qFrom() == way[i][j - 1].qTo();
                offer(i, j, 0, 1, more ? FORM : WordAligner.EDIT, Relation.OTHER);
            }
            if (i > 0 && j > 0) {
                pair(i, j);
            }
            for (int wide = 2; wide <= 3; wide++) {
                if (i >= wide && j > 0) {
                    join(i, j, wide, 1);
                }
                if (j >= wide && i > 0) {
                    join(i, j, 1, wide);
                }
            }
        }

        private void pair(int i, int j) {
            Relation relation = relation(qAt + i - 1, sAt + j - 1);
            if (relation == Relation.OTHER && isOutside(i, j)) {
                return;
            }
            int price = switch (relation) {
                case SAME -> 0;
                case SPELLING, JOINED, BRACKETED, CUT, MARKER -> VARIANT;
                case INFLECTION -> FORM;
                case OTHER ->
                    UNLIKE + (int) Math.round((MOST_UNLIKE - UNLIKE) * kin.unlikeness(qAt + i - 1, sAt + j - 1));
            };
            offer(i, j, 1, 1, price, relation);
        }

        /**
         * Whether the piece's first or last word is no answer to the source's, which belongs to another sentence; nor is
         * an "And" that a writer puts before the words.
         */
        private boolean isOutside(int i, int j) {
            int inQ = qAt + i - 1;
            int inS = sAt + j - 1;
            if (open && i == 1) {
                return Marks.isLead(Kin.wordOf(q, inQ))
                        || Marks.endSentence(s, inS + 1) && !Marks.endSentence(q, inQ + 1);
            }
            return close && i == n && Marks.endSentence(s, inS) && !Marks.endSentence(q, inQ);
        }

        private void join(int i, int j, int qWords, int sWords) {
            Relation relation = kin.joined(qAt + i - qWords, qAt + i, sAt + j - sWords, sAt + j);
            if (relation != Relation.OTHER) {
                offer(i, j, qWords, sWords, VARIANT, relation);
            }
        }

        private void offer(int i, int j, int qWords, int sWords, int price, Relation relation) {
            int total = cost[i - qWords][j - sWords] + price;
            if (total < cost[i][j]) {
                cost[i][j] = total;
                way[i][j] = new Step(qAt + i - qWords, qAt + i, sAt + j - sWords, sAt + j, relation);
            }
        }

        List<Step> steps() {
            int j = m;
            if (close) {
                for (int k = m; k >= 0; k--) {
                    if (cost[n][k] <= cost[n][j]) {
                        j = k;
                    }
                }
            }
            List<Step> steps = new ArrayList<>();
            int i = n;
            while (way[i][j] != null) {
                Step step = way[i][j];
                steps.add(step);
                i -= step.qTo() - step.qFrom();
                j -= step.sTo() - step.sFrom();
            }
            Collections.reverse(steps);
            return steps;
        }
    }
}
