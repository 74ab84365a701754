package ibidem.align.compare;

import ibidem.align.compare.Step.Relation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Finds, in an alignment, stretches that name one value in two ways whose words stand in another order: {@code $1.4
 * billion} and {@code 1.4 billion dollars}, {@code 12 March} and {@code March 12}.
 */
final class Values {
    /** Names of months; a short form is known by {@link Spelling} to be one with the long. */
    private static final Set<String> MONTHS = Set.of(
            ("january february march april may june july august september october november december jan feb mar apr jun"
                            + " jul aug sep sept oct nov dec januar februar märz mai juni juli oktober dezember janvier"
                            + " février mars avril juin juillet août septembre octobre novembre décembre enero febrero"
                            + " marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio"
                            + " febbraio aprile maggio giugno luglio settembre ottobre dicembre января февраля марта"
                            + " апреля мая июня июля августа сентября октября ноября декабря")
                    .split(" "));

    private final Tokens q;
    private final Tokens s;
    private final Kin kin;
    private final Numbers numbers;

    Values(Tokens q, Tokens s, Lexicon.Lists lists, Kin kin) {
        this.q = q;
        this.s = s;
        this.kin = kin;
        this.numbers = lists.numbers();
    }

    /** {@code steps}, in which each such stretch is one step. */
    List<Step> merged(List<Step> steps) {
        List<Step> merged = new ArrayList<>(steps.size());
        int done = 0;
        for (int i = 0; i < steps.size(); i++) {
            if (!isFigureMoved(steps.get(i))) {
                continue;
            }
            int from = i;
            while (from > done && isValue(steps.get(from - 1))) {
                from--;
            }
            int to = i + 1;
            while (to < steps.size() && isValue(steps.get(to))) {
                to++;
            }
            while (steps.get(from).relation() == Relation.SAME) {
                from++;
            }
            while (steps.get(to - 1).relation() == Relation.SAME) {
                to--;
            }
            Step first = steps.get(from);
            Step last = steps.get(to - 1);
            if (to - from > 1 && isOneValue(first, last)) {
                merged.addAll(steps.subList(done, from));
                merged.add(new Step(first.qFrom(), last.qTo(), first.sFrom(), last.sTo(), Relation.SPELLING));
                done = to;
            }
            i = Math.max(i, to - 1);
        }
        merged.addAll(steps.subList(done, steps.size()));
        return merged;
    }

    /** Whether a figure or a sign has nothing that answers to it. */
    private boolean isFigureMoved(Step step) {
        int kinds = Tokens.DIGIT | Tokens.SIGN;
        return step.relation() == Relation.OTHER
                && (step.qFrom() < step.qTo() && q.is(step.qFrom(), kinds)
                        || step.sFrom() < step.sTo() && s.is(step.sFrom(), kinds));
    }

    private boolean isValue(Step step) {
        return isValue(q, step.qFrom(), step.qTo()) && isValue(s, step.sFrom(), step.sTo());
    }

    private boolean isValue(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isMonth(tokens, i) && !kin.allNumerals(tokens, i, i + 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMonth(Tokens tokens, int token) {
        return !tokens.is(token, Tokens.DIGIT | Tokens.SIGN | Tokens.ALONE)
                && MONTHS.contains(Kin.wordOf(tokens, token));
    }

    /** Whether the stretch from one step to another names one sum, or one day, on both sides. */
    private boolean isOneValue(Step first, Step last) {
        int qFrom = first.qFrom();
        int qTo = last.qTo();
        int sFrom = first.sFrom();
        int sTo = last.sTo();
        if (qFrom == qTo || sFrom == sTo) {
            return false;
        }
        boolean sum = kin.allNumerals(q, qFrom, qTo) && kin.allNumerals(s, sFrom, sTo);
        return sum
                ? numbers.same(kin.words(q, qFrom, qTo), kin.words(s, sFrom, sTo))
                : day(q, qFrom, qTo).equals(day(s, sFrom, sTo));
    }

    /** A day's month and figures, whatever their order; an ordinal is its figure. */
    private List<String> day(Tokens tokens, int from, int to) {
        List<String> day = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String word = Kin.wordOf(tokens, i);
            day.add(Character.isDigit(word.charAt(0)) ? cardinal(word) : Spelling.plain(word));
        }
        Collections.sort(day);
        return day;
    }

    /** {@code 12} of {@code 12th}. */
    private static String cardinal(String figures) {
        int end = figures.length() - 2;
        boolean ordinal =
                end > 0 && Character.isDigit(figures.charAt(end - 1)) && ORDINALS.contains(figures.substring(end));
        return ordinal ? figures.substring(0, end) : figures;
    }

    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
}
