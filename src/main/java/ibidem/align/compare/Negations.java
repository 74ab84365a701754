package ibidem.align.compare;

import ibidem.align.Edit;
import ibidem.align.Edit.Kind;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Which edits turn a clause into its contrary: those by which it gains or loses one negator. In English two negators
 * cancel out, so that their parity counts; where negators agree with each other ({@code никогда не}, {@code no dijo nada})
 * it counts whether the clause has any.
 */
final class Negations {
    private final Tokens q;
    private final Tokens s;
    private final Lexicon.Lists lists;
    /** One an edit, in order. */
    private final List<Change> changes = new ArrayList<>();

    /** @param affix whether a negating syllable came or went */
    private record Change(int qAt, int gained, int lost, boolean affix) {
        boolean involved() {
            return gained + lost > 0 || affix;
        }

        boolean odd() {
            return ((gained + lost + (affix ? 1 : 0)) & 1) != 0;
        }
    }

    Negations(Tokens q, Tokens s, Lexicon.Lists lists) {
        this.q = q;
        this.s = s;
        this.lists = lists;
    }

    /** Takes note of an edit that puts tokens {@code [qFrom, qTo)} in the place of {@code [sFrom, sTo)}. */
    void add(int qFrom, int qTo, int sFrom, int sTo) {
        int at = q.span(qFrom, qTo).start();
        changes.add(new Change(at, count(q, qFrom, qTo), count(s, sFrom, sTo), affix(qFrom, qTo, sFrom, sTo)));
    }

    /**
     * Sets NEGATION on the edits that turn their clause; negators that were exchanged, moved or doubled only leave a
     * risk, which is the answer.
     */
    boolean settle(List<Edit> edits) {
        boolean risk = false;
        int i = 0;
        while (i < changes.size()) {
            int end = i + 1;
            while (end < changes.size() && sameClause(changes.get(end - 1).qAt, changes.get(end).qAt)) {
                end++;
            }
            List<Change> clause = changes.subList(i, end);
            if (turns(clause)) {
                raise(edits, clause);
            } else {
                risk |= clause.stream().anyMatch(Change::involved);
            }
            i = end;
        }
        return risk;
    }

    private boolean turns(List<Change> clause) {
        int gained = 0;
        int lost = 0;
        boolean odd = false;
        boolean affix = false;
        for (Change change : clause) {
            gained += change.gained;
            lost += change.lost;
            affix |= change.affix;
            odd ^= change.odd();
        }
        if (!lists.language().negatorsAgree() || affix) {
            return odd;
        }
        return kept(clause.get(0).qAt, gained) == 0 && gained > 0 != lost > 0;
    }

    /** Negators of the clause at {@code at} that both sides have. */
    private int kept(int at, int gained) {
        int count = 0;
        for (int i = 0; i < q.size(); i++) {
            if (lists.negators().has(q.key(i)) && sameClause(at, q.start(i))) {
                count++;
            }
        }
        return Math.max(0, count - gained);
    }

    private void raise(List<Edit> edits, List<Change> clause) {
        boolean agree = lists.language().negatorsAgree();
        for (Change change : clause) {
            if (!change.involved() || !agree && !change.odd()) {
                continue;
            }
            for (int i = 0; i < edits.size(); i++) {
                Edit edit = edits.get(i);
                TextSpan at = edit.inQuotation();
                if (at.start() == change.qAt && edit.kind().compareTo(Kind.FUNCTION_WORD) >= 0) {
                    edits.set(
                            i,
                            new Edit(edit.op(), edit.quotation(), edit.source(), at, edit.inSource(), Kind.NEGATION));
                }
            }
        }
    }

    private boolean sameClause(int from, int to) {
        String text = q.text();
        for (int i = Math.min(from, to); i < Math.max(from, to); i++) {
            if (isClauseEnd(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isClauseEnd(char c) {
        return switch (c) {
            case '.', ';', ':', '!', '?', ',', '،', '؛', '؟', '。', '，', '；', '、', '।' -> true;
            default -> false;
        };
    }

    private int count(Tokens tokens, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (lists.negators().has(tokens.key(i)) && !isSecondHalf(tokens, i)) {
                count++;
            }
        }
        for (String syllable : lists.language().negatingSyllables()) {
            count += from < to ? overlapping(tokens, from, to, syllable) : 0;
        }
        return count;
    }

    /** Whether it is the {@code nor} of a {@code neither}: the two negate once. */
    private static boolean isSecondHalf(Tokens tokens, int i) {
        if (!Kin.wordOf(tokens, i).equals("nor")) {
            return false;
        }
        for (int k = i - 1; k >= Math.max(0, i - PAIR); k--) {
            String word = Kin.wordOf(tokens, k);
            if (word.equals("neither") || word.equals("either")) {
                return true;
            }
        }
        return false;
    }

    /** How many words may stand between {@code neither} and {@code nor}. */
    private static final int PAIR = 12;

    /** Times that {@code syllable} stands in the text so that some of it is of tokens {@code [from, to)}. */
    private static int overlapping(Tokens tokens, int from, int to, String syllable) {
        int start = tokens.start(from);
        int end = tokens.end(to - 1);
        int count = 0;
        int at = tokens.text().indexOf(syllable, Math.max(0, start - syllable.length() + 1));
        while (at >= 0 && at < end) {
            count++;
            at = tokens.text().indexOf(syllable, at + syllable.length());
        }
        return count;
    }

    private boolean affix(int qFrom, int qTo, int sFrom, int sTo) {
        if (qTo - qFrom > FEW || sTo - sFrom > FEW) {
            return false;
        }
        for (int i = qFrom; i < qTo; i++) {
            for (int j = sFrom; j < sTo; j++) {
                if (!q.is(i, Tokens.SIGN)
                        && !s.is(j, Tokens.SIGN)
                        && !(lists.negators().has(q.key(i)) || lists.negators().has(s.key(j)))
                        && Kin.negates(Kin.wordOf(q, i), Kin.wordOf(s, j))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Longest edit whose words are compared one by one. */
    private static final int FEW = 12;
}
