package ibidem.quote.speaker;

import org.jspecify.annotations.Nullable;

/** The clauses of a paragraph: which phrase is the subject of which verb. */
final class Clauses extends Phrases {
    /** Words between the commas around an apposition or relative clause. */
    private static final int MAX_APPOSITION = 40;

    /** Words of a sentence that are looked at on either side. */
    static final int MAX_SENTENCE = 160;

    Clauses(Narration words, Lexicon lexicon) {
        super(words, lexicon);
    }

    /** The subject of the verb at {@code verb}, looked for from there back to {@code floor}. */
    @Nullable
    Mention subject(int verb, int floor) {
        return subject(verb, Math.max(floor, verb - MAX_SENTENCE), 0);
    }

    private @Nullable Mention subject(int verb, int floor, int depth) {
        int at = verb - 1;
        boolean having = false;
        while (at >= floor && passes(at)) {
            having |= small(at, Tag.PARTICIPLE);
            at--;
        }
        if (at < floor || depth > 4) {
            return null;
        }
        if (is(at, Tag.RELATIVE)) {
            return new Mention(at, at + 1, at + 1, Mention.Kind.RELATIVE);
        }
        Word word = words.at(at);
        boolean participle = having || small(verb, Tag.PARTICIPLE);
        if (word.is(",") || word.is("-") || word.is("–") || word.is("—") || word.is(")")) {
            Mention around = participle ? null : beforeApposition(at, floor);
            if (around == null && !participle && words.at(at - 1).capital()) {
                around = backward(at, floor);
            }
            return around != null ? around : ofFinite(at, floor, depth);
        }
        boolean other = small(at, Tag.CONJUNCTION) && !is(at, Tag.CLAUSE)
                || small(at, Tag.PREPOSITION)
                || verb(at)
                || small(at, Tag.PARTICIPLE);
        if (participle && other) {
            int earlier = earlierParticiple(at, floor);
            if (earlier >= 0) {
                return subject(earlier, floor, depth + 1);
            }
        }
        if (participle && !other) {
            Mention doer = with(at, floor);
            if (doer != null) {
                return doer;
            }
        }
        if (other || participle) {
            Mention main = ofFinite(at + (inPhrase(at) ? 1 : 0), floor, depth);
            return main != null ? main : backward(at + 1, floor);
        }
        Mention phrase = backward(at + 1, floor);
        if (phrase != null && small(phrase.head() - 1, Tag.TIME) && phrase.from() - 1 > floor && depth < 2) {
            return subject(phrase.from(), floor, depth + 1); // scientists this week published
        }
        if (phrase != null && is(phrase.from() - 1, Tag.PREPOSITION) && depth < 2) {
            boolean adjunct = small(phrase.from() - 2, Tag.CONJUNCTION)
                    || words.at(phrase.from() - 2).is(",");
            Mention main = adjunct ? ofFinite(phrase.from() - 1, floor, depth) : null;
            return main != null ? main : phrase;
        }
        return phrase;
    }

    /** {@code holding signs and chanting}: the participle before the conjunction. */
    private int earlierParticiple(int before, int floor) {
        for (int i = before - 1; i >= Math.max(floor, before - 16); i--) {
            if (small(i, Tag.PARTICIPLE)) {
                return i;
            }
            if (verb(i) && small(i, Tag.SPEECH)) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code with X saying}: X. */
    private @Nullable Mention with(int last, int floor) {
        Mention name = backward(last + 1, last);
        int before = last;
        while (before > floor && words.at(before).capital()) {
            before--;
        }
        if (name != null && before < last && is(before, Tag.OF)) {
            return backward(last + 1, before + 1);
        }
        for (int i = last; i >= Math.max(floor, last - 12); i--) {
            if (is(i, Tag.WITH)) {
                Mention doer = forward(i + 1);
                return doer == null ? null : new Mention(doer.from(), doer.head(), last + 1, doer.kind());
            }
            if (verb(i) || words.at(i).isPunctuation()) {
                return null;
            }
        }
        return null;
    }

    /** The subject of the nearest verb that gives words to somebody, else of the nearest finite one. */
    private @Nullable Mention ofFinite(int before, int floor, int depth) {
        for (int i = before - 1; i >= floor; i--) {
            boolean saying = (small(i, Tag.SPEECH) || small(i, Tag.WEAK)) && verb(i);
            if (saying && !is(i - 1, Tag.TO) && !(is(i - 1, Tag.CONJUNCTION) && !is(i - 1, Tag.CLAUSE))) {
                Mention subject = subject(i, floor, depth + 1);
                if (subject != null) {
                    return subject;
                }
            }
        }
        int verb = finite(before, floor);
        return verb < 0 ? null : subject(verb, floor, depth + 1);
    }

    /** Index of the nearest finite verb in {@code [floor, before)}, -1 if there is none. */
    int finite(int before, int floor) {
        for (int i = before - 1; i >= floor; i--) {
            boolean candidate = verb(i) || past(i) || looksFinite(i);
            if (candidate && !is(i - 1, Tag.TO) && !small(i - 1, Tag.PREPOSITION)) {
                return i;
            }
        }
        return -1;
    }

    /** An unknown word in -s between a noun and a determiner: the ad targets a. */
    private boolean looksFinite(int index) {
        Word word = words.at(index);
        return lexicon.endingsTell()
                && word.isWord()
                && !word.capital()
                && !word.possessive()
                && word.lower().endsWith("s")
                && !word.lower().endsWith("ss")
                && !is(index, Tag.PREPOSITION)
                && !is(index, Tag.CONJUNCTION)
                && !is(index, Tag.DETERMINER)
                && !is(index, Tag.SUBJECT)
                && !passes(index)
                && words.at(index - 1).isWord()
                && !is(index - 1, Tag.DETERMINER)
                && !is(index - 1, Tag.PREPOSITION)
                && is(index + 1, Tag.DETERMINER);
    }

    private boolean numbers(Mention mention) {
        return words.at(mention.from()).isNumber() || small(mention.from() - 1, Tag.PREPOSITION);
    }

    /** {@code X, a longtime ally,} before the comma at {@code comma}: X. */
    private @Nullable Mention beforeApposition(int comma, int floor) {
        String mate = words.at(comma).is(")") ? "(" : words.at(comma).text();
        Mention found = null;
        int at = comma - 1;
        int limit = Math.max(floor, comma - MAX_APPOSITION);
        while (at >= limit) {
            if (words.at(at).is(mate)) {
                Mention before = backward(at, floor);
                if (before == null || found != null && is(before.from() - 1, Tag.PREPOSITION) && !numbers(found)) {
                    return found;
                }
                found = before;
                boolean more =
                        at - before.from() <= 4 && words.at(before.from() - 1).is(mate);
                boolean adjunct = small(before.from() - 1, Tag.PREPOSITION)
                        && words.at(before.from() - 2).is(mate);
                if (!more && !adjunct) {
                    return found;
                }
                at = before.from() - (more ? 1 : 2);
                continue;
            }
            at--;
        }
        return found;
    }
}
