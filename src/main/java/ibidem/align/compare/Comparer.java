package ibidem.align.compare;

import ibidem.align.Edit;
import ibidem.align.compare.Comparison.Mark;
import ibidem.align.compare.Step.Relation;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Turns the steps of an alignment into what a judge needs: edits with their classes, the level, what else was seen. */
final class Comparer {
    private final Tokens q;
    private final Tokens s;
    /** Added to the source's spans: where the text compared lies in the search text. */
    private final int shift;

    private final Classes classes;
    private final Negations negations;
    private final Kin kin;
    private final Lexicon.Lists lists;
    private final Set<Mark> marks = EnumSet.noneOf(Mark.class);
    private final List<Edit> edits = new ArrayList<>();
    /** Of the edits those that gain or lose what a speaker's tongue does, and not what is said. */
    private final List<Edit> disfluencies = new ArrayList<>();

    private int level;

    Comparer(Tokens q, Tokens s, int shift, Lexicon.Lists lists) {
        this.q = q;
        this.s = s;
        this.shift = shift;
        this.kin = new Kin(q, s, lists);
        this.lists = lists;
        this.classes = new Classes(q, s, lists, kin);
        this.negations = new Negations(q, s, lists);
    }

    /** Compares by {@code steps}, which cover one piece of the quotation. @param piece its span in the wording */
    Comparison compare(List<Step> all, TextSpan piece, int cost) {
        List<Step> steps = new Values(q, s, lists, kin).merged(trimmed(all));
        int i = 0;
        while (i < steps.size()) {
            Step step = steps.get(i);
            if (i > 0) {
                gap(steps.get(i - 1), step);
            }
            if (step.relation() == Relation.OTHER) {
                int end = i + 1;
                while (end < steps.size() && steps.get(end).relation() == Relation.OTHER) {
                    end++;
                }
                differ(steps, i, end);
                i = end;
            } else {
                aligned(step, i == 0);
                i++;
            }
        }
        Step first = steps.get(0);
        Step last = steps.get(steps.size() - 1);
        edges(first, last, piece);
        if (negations.settle(edits)) {
            marks.add(Mark.POLARITY);
        }
        if (Omission.isUnmarked(steps, edits, q, s)) {
            marks.add(Mark.OMISSION);
        }
        if (isMinor()) {
            marks.add(Mark.MINOR);
        }
        Measure measure = new Measure(q, s, lists, kin);
        int sFrom = first.sFrom();
        int sTo = last.sTo();
        TextSpan span = s.span(sFrom, sTo).shift(shift);
        return new Comparison(
                piece, span, level, edits, marks, measure.extent(steps, sFrom, sTo), measure.matched(steps), cost);
    }

    /** Whether every edit leaves the sense alone. */
    private boolean isMinor() {
        for (Edit edit : edits) {
            boolean minor = edit.kind().compareTo(Edit.Kind.INFLECTION) <= 0
                    || edit.kind() == Edit.Kind.FUNCTION_WORD && Marks.isLeading(edit, q, s, shift)
                    || disfluencies.contains(edit);
            if (!minor) {
                return false;
            }
        }
        return true;
    }

    /** Without what the source has before the first and after the last word that the quotation has. */
    private static List<Step> trimmed(List<Step> steps) {
        int from = 0;
        int to = steps.size();
        while (from < to - 1 && steps.get(from).qFrom() == steps.get(from).qTo()) {
            from++;
        }
        while (to - 1 > from && steps.get(to - 1).qFrom() == steps.get(to - 1).qTo()) {
            to--;
        }
        return steps.subList(from, to);
    }

    private void gap(Step before, Step after) {
        if (!before.aligns() || !after.aligns()) {
            return;
        }
        int qFrom = q.gapStart(after.qFrom());
        int qTo = q.gapEnd(after.qFrom());
        int sFrom = s.gapStart(after.sFrom());
        int sTo = s.gapEnd(after.sFrom());
        boolean letters = !q.is(after.qFrom(), Tokens.SIGN | Tokens.ALONE | Tokens.DIGIT);
        int found = Gaps.level(q.text(), qFrom, qTo, s.text(), sFrom, sTo, letters);
        boolean glued = q.is(after.qFrom(), Tokens.GLUED) || q.is(before.qTo() - 1, Tokens.GLUED);
        if (found == Gaps.DIFFERENT && (glued || holdsBracket(q.text(), qFrom, qTo))) {
            String bare = Gaps.plain(q.text(), qFrom, qTo).replaceAll("[\\[\\]()]", "");
            String source = Gaps.plain(s.text(), sFrom, sTo);
            if (bare.strip().equals(source.strip())) {
                marks.add(Mark.BRACKETED);
                found = 0;
            }
        }
        if (found == Gaps.DIFFERENT) {
            edits.add(edit(Edit.Op.REPLACE, new TextSpan(qFrom, qTo), new TextSpan(sFrom, sTo), Edit.Kind.PUNCTUATION));
        } else {
            level = Math.max(level, found);
        }
    }

    private static boolean holdsBracket(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '[' || c == ']') {
                return true;
            }
        }
        return false;
    }

    private void aligned(Step step, boolean first) {
        TextSpan inQ = q.span(step.qFrom(), step.qTo());
        TextSpan inS = s.span(step.sFrom(), step.sTo());
        switch (step.relation()) {
            case SAME -> same(step, first);
            case JOINED -> joined(step, inQ, inS);
            case SPELLING -> edits.add(edit(Edit.Op.REPLACE, inQ, inS, Edit.Kind.SPELLING));
            case INFLECTION -> edits.add(edit(Edit.Op.REPLACE, inQ, inS, Edit.Kind.INFLECTION));
            case MARKER -> level = Math.max(level, 1);
            case CUT -> marks.add(Mark.CUT);
            case BRACKETED -> marks.add(Mark.BRACKETED);
            case OTHER -> throw new IllegalStateException("not aligned: " + step);
        }
    }

    private void same(Step step, boolean first) {
        int found = Glyphs.level(q, step.qFrom(), s, step.sFrom());
        boolean bracket = q.is(step.qFrom(), Tokens.GLUED) && !s.is(step.sFrom(), Tokens.GLUED);
        if (bracket) {
            marks.add(Mark.BRACKETED);
            return;
        }
        if (found == Glyphs.VARIANT) {
            edits.add(edit(
                    Edit.Op.REPLACE,
                    q.span(step.qFrom(), step.qTo()),
                    s.span(step.sFrom(), step.sTo()),
                    Edit.Kind.SPELLING));
            return;
        }
        if (found == 2 && !(first && Glyphs.differsOnlyAtStart(q, step.qFrom(), s, step.sFrom()))) {
            marks.add(Mark.CASE);
        }
        level = Math.max(level, found);
    }

    private void joined(Step step, TextSpan inQ, TextSpan inS) {
        boolean broken = Hyphens.areAtLineEnds(q, step.qFrom(), step.qTo())
                && Hyphens.areAtLineEnds(s, step.sFrom(), step.sTo());
        if (broken || Hyphens.mayBeSoft(inQ.of(q.text()), inS.of(s.text()))) {
            level = Math.max(level, 1);
            return;
        }
        marks.add(Mark.SPACING);
        edits.add(edit(Edit.Op.REPLACE, inQ, inS, Edit.Kind.SPELLING));
    }

    /** A run of steps that do not align: a dropped tag, something in brackets, or edits. */
    private void differ(List<Step> steps, int from, int to) {
        Step first = steps.get(from);
        Step last = steps.get(to - 1);
        int qFrom = first.qFrom();
        int qTo = last.qTo();
        int sFrom = first.sFrom();
        int sTo = last.sTo();
        if (qFrom == qTo && isTag(sFrom, sTo)) {
            marks.add(Mark.TAG_DROPPED);
            level = 2;
            return;
        }
        if (qFrom < qTo
                && Marks.isEnclosed(q, qFrom, qTo, "[(", "])")
                && s.halfWords(sFrom, sTo) <= 2 * BRACKET_WORDS) {
            marks.add(Mark.BRACKETED);
            return;
        }
        if (qFrom == qTo && isApparatus(s, sFrom, sTo) || sFrom == sTo && Marks.isMarker(q, qFrom, qTo)) {
            level = Math.max(level, 1);
            return;
        }
        if (qFrom == qTo && Marks.isAside(s, sFrom, sTo) && s.halfWords(sFrom, sTo) <= 2 * BRACKET_WORDS) {
            marks.add(Mark.BRACKETED);
            if (Hedges.stand(lists, s, sFrom, sTo)) {
                marks.add(Mark.POLARITY);
            }
            return;
        }
        Edit.Op op = qFrom == qTo ? Edit.Op.DELETE : sFrom == sTo ? Edit.Op.INSERT : Edit.Op.REPLACE;
        Edit edit = edit(op, q.span(qFrom, qTo), s.span(sFrom, sTo), classes.of(qFrom, qTo, sFrom, sTo));
        edits.add(edit);
        if (qFrom == qTo && Disfluency.is(s, sFrom, sTo, lists)
                || sFrom == sTo && Disfluency.is(q, qFrom, qTo, lists)) {
            disfluencies.add(edit);
            negations.add(qFrom, qFrom, sFrom, sFrom);
        } else {
            negations.add(qFrom, qTo, sFrom, sTo);
        }
    }

    /** What an edition or a record adds to the words: note markers, page numbers in brackets, time codes, entities' names. */
    private static boolean isApparatus(Tokens tokens, int from, int to) {
        return Marks.isMarker(tokens, from, to)
                || Marks.isPage(tokens, from, to)
                || Marks.isTimeCode(tokens, from, to)
                || Marks.isPageLine(tokens, from, to)
                || Marks.isReference(tokens, from, to);
    }

    /** Most source words that a bracket stands for. */
    static final int BRACKET_WORDS = 12;
    /** Longest narrator's tag, in words. */
    private static final int TAG_WORDS = 12;

    private boolean isTag(int sFrom, int sTo) {
        return sTo < s.size()
                && s.halfWords(sFrom, sTo) <= 2 * TAG_WORDS
                && Tags.isBetween(s.text(), s.gapStart(sFrom), s.gapEnd(sFrom), s.gapStart(sTo), s.gapEnd(sTo));
    }

    /** Punctuation before the first and after the last word: what the quotation has of it, against the source's. */
    private void edges(Step first, Step last, TextSpan piece) {
        int headEnd = Math.max(piece.start(), q.start(first.qFrom()));
        int tailStart = q.end(last.qTo() - 1);
        int tailEnd =
                Math.max(tailStart, last.qTo() < q.size() ? Math.min(piece.end(), q.start(last.qTo())) : piece.end());
        if (first.sFrom() < first.sTo()) {
            String head = q.text().substring(piece.start(), headEnd);
            String source = s.text().substring(s.gapStart(first.sFrom()), s.gapEnd(first.sFrom()));
            edge(head, source, true);
        }
        if (last.sFrom() < last.sTo()) {
            String tail = q.text().substring(tailStart, tailEnd);
            String source = s.text().substring(s.gapStart(last.sTo()), s.gapEnd(last.sTo()));
            edge(tail, source, false);
        }
    }

    private void edge(String own, String source, boolean head) {
        if (own.isBlank() || own.equals(source)) {
            return;
        }
        boolean same = head ? source.endsWith(own.stripLeading()) : source.startsWith(own.stripTrailing());
        String plain = Gaps.plain(own);
        String other = Gaps.plain(source);
        boolean alike = head ? other.endsWith(plain) : other.startsWith(plain);
        level = Math.max(level, same ? 0 : alike ? 1 : 2);
    }

    private Edit edit(Edit.Op op, TextSpan inQ, TextSpan inS, Edit.Kind kind) {
        return new Edit(op, inQ.of(q.text()), inS.of(s.text()), inQ, inS.shift(shift), kind);
    }
}
