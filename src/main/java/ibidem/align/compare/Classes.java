package ibidem.align.compare;

import ibidem.align.Edit;
import ibidem.align.Edit.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The class of an edit: from punctuation to negation, the highest that applies. */
final class Classes {
    private final Tokens q;
    private final Tokens s;
    private final Lexicon.Lists lists;
    /** Per edit that {@link #of} classed, in order: negators gained less negators lost; and whether any is involved. */
    private final List<Negation> negations = new ArrayList<>();

    private record Negation(int qAt, int balance, boolean involved) {}

    Classes(Tokens q, Tokens s, Lexicon.Lists lists) {
        this.q = q;
        this.s = s;
        this.lists = lists;
    }

    /** The class of an edit that puts tokens {@code [qFrom, qTo)} in the place of {@code [sFrom, sTo)}. */
    Kind of(int qFrom, int qTo, int sFrom, int sTo) {
        int gained = negators(q, qFrom, qTo);
        int lost = negators(s, sFrom, sTo);
        if (affixNegates(qFrom, qTo, sFrom, sTo)) {
            gained++;
        }
        negations.add(new Negation(q.span(qFrom, qTo).start(), gained - lost, gained + lost > 0));
        if (holdsNumber(q, qFrom, qTo) || holdsNumber(s, sFrom, sTo)) {
            return sameNumbers(qFrom, qTo, sFrom, sTo) ? contentOf(qFrom, qTo, sFrom, sTo) : Kind.NUMBER;
        }
        return contentOf(qFrom, qTo, sFrom, sTo);
    }

    private Kind contentOf(int qFrom, int qTo, int sFrom, int sTo) {
        if (isName(q, qFrom, qTo) || isName(s, sFrom, sTo)) {
            return Kind.NAME;
        }
        return allFunction(q, qFrom, qTo) && allFunction(s, sFrom, sTo) ? Kind.FUNCTION_WORD : Kind.CONTENT_WORD;
    }

    /**
     * Sets NEGATION where a clause has one negator more or less than the source's; negators that were exchanged or moved
     * cancel out and only leave a risk, which is the answer.
     */
    boolean settle(List<Edit> edits) {
        boolean risk = false;
        int i = 0;
        while (i < negations.size()) {
            int end = i + 1;
            int balance = negations.get(i).balance;
            boolean involved = negations.get(i).involved;
            while (end < negations.size() && sameClause(negations.get(end - 1).qAt, negations.get(end).qAt)) {
                balance += negations.get(end).balance;
                involved |= negations.get(end).involved;
                end++;
            }
            if ((balance & 1) != 0) {
                raise(edits, negations.subList(i, end));
            } else if (involved) {
                risk = true;
            }
            i = end;
        }
        return risk;
    }

    private static void raise(List<Edit> edits, List<Negation> clause) {
        for (Negation negation : clause) {
            if (!negation.involved || (negation.balance & 1) == 0) {
                continue;
            }
            for (int i = 0; i < edits.size(); i++) {
                Edit edit = edits.get(i);
                if (edit.inQuotation().start() == negation.qAt && edit.kind().compareTo(Kind.FUNCTION_WORD) >= 0) {
                    edits.set(
                            i,
                            new Edit(
                                    edit.op(),
                                    edit.quotation(),
                                    edit.source(),
                                    edit.inQuotation(),
                                    edit.inSource(),
                                    Kind.NEGATION));
                }
            }
        }
    }

    private boolean sameClause(int from, int to) {
        String text = q.text();
        for (int i = Math.min(from, to); i < Math.max(from, to); i++) {
            char c = text.charAt(i);
            if (c == '.' || c == ';' || c == ':' || c == '!' || c == '?' || c == ',') {
                return false;
            }
        }
        return true;
    }

    private int negators(Tokens tokens, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (lists.negators().has(tokens.key(i))) {
                count++;
            }
        }
        return count;
    }

    private boolean affixNegates(int qFrom, int qTo, int sFrom, int sTo) {
        if (qTo - qFrom > FEW || sTo - sFrom > FEW) {
            return false;
        }
        for (int i = qFrom; i < qTo; i++) {
            for (int j = sFrom; j < sTo; j++) {
                if (!q.is(i, Tokens.SIGN) && !s.is(j, Tokens.SIGN) && Kin.negates(Kin.wordOf(q, i), Kin.wordOf(s, j))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Longest edit whose words are compared one by one. */
    private static final int FEW = 12;

    private static boolean holdsNumber(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, Tokens.DIGIT | Tokens.SIGN) && tokens.text().charAt(tokens.start(i)) != '&') {
                return true;
            }
            if (!tokens.is(i, Tokens.ALONE)
                    && tokens.end(i) - tokens.start(i) < LONGEST_NUMBER
                    && Spelling.isNumberWord(Kin.wordOf(tokens, i))) {
                return true;
            }
        }
        return false;
    }

    private static final int LONGEST_NUMBER = 12;

    /** Whether the numbers and signs of both sides are the same ones in the same order. */
    private boolean sameNumbers(int qFrom, int qTo, int sFrom, int sTo) {
        List<String> left = numbers(q, qFrom, qTo);
        List<String> right = numbers(s, sFrom, sTo);
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            if (!left.get(i).equals(right.get(i)) && !Spelling.sameNumber(left.get(i), right.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> numbers(Tokens tokens, int from, int to) {
        List<String> numbers = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String word = Kin.wordOf(tokens, i);
            if (tokens.is(i, Tokens.DIGIT | Tokens.SIGN) || Spelling.isNumberWord(word)) {
                numbers.add(word);
            }
        }
        return numbers;
    }

    /** A capital that neither the start of a sentence nor the language explains. */
    private boolean isName(Tokens tokens, int from, int to) {
        if (lists.language() == Language.GERMAN) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!tokens.is(i, Tokens.CAPITAL) || lists.functionWords().has(tokens.key(i))) {
                continue;
            }
            int length = tokens.end(i) - tokens.start(i);
            if (length > 1 && i > 0 && !startsSentence(tokens, i)) {
                String word = tokens.text().substring(tokens.start(i), tokens.end(i));
                if (!word.equals(word.toUpperCase(Locale.ROOT)) || length <= LONGEST_ACRONYM) {
                    return true;
                }
            }
        }
        return false;
    }

    private static final int LONGEST_ACRONYM = 5;

    private static boolean startsSentence(Tokens tokens, int token) {
        for (int i = tokens.gapStart(token); i < tokens.gapEnd(token); i++) {
            char c = tokens.text().charAt(i);
            if (c == '.'
                    || c == '!'
                    || c == '?'
                    || c == ':'
                    || c == ';'
                    || c == '\n'
                            && i + 1 < tokens.gapEnd(token)
                            && tokens.text().charAt(i + 1) == '\n'
                    || Gaps.isDoubleQuote(c)) {
                return true;
            }
        }
        return false;
    }

    private boolean allFunction(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, Tokens.SIGN)) {
                continue;
            }
            if (!lists.functionWords().has(tokens.key(i)) && !lists.negators().has(tokens.key(i))) {
                return false;
            }
        }
        return true;
    }
}
