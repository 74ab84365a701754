package ibidem.quote.speaker;

import org.jspecify.annotations.Nullable;

/** Finds noun phrases and subjects in one paragraph by the classes of its words. */
final class Phrases {
    /** Small words of one phrase that no lexicon knows: the bespectacled, 71-year-old diplomat. */
    private static final int MAX_SMALL = 7;
    /** Words between the commas around an apposition or relative clause. */
    private static final int MAX_APPOSITION = 40;

    private static final int MAX_WORDS = 24;

    private final Narration words;
    private final Lexicon lexicon;

    Phrases(Narration words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    boolean is(int index, Tag tag) {
        Word word = words.at(index);
        return word.isWord() && lexicon.is(word.lower(), tag);
    }

    boolean small(int index, Tag tag) {
        return is(index, tag) && !words.at(index).capital();
    }

    boolean pronoun(int index) {
        return is(index, Tag.SUBJECT) && !words.at(index).possessive();
    }

    /** A verb that a subject may stand before. */
    boolean verb(int index) {
        return small(index, Tag.SPEECH)
                        && !is(index - 1, Tag.DETERMINER)
                        && !words.at(index - 1).possessive()
                || small(index, Tag.WEAK)
                        && !is(index - 1, Tag.DETERMINER)
                        && !words.at(index - 1).possessive()
                || small(index, Tag.VERB) && !is(index - 1, Tag.DETERMINER)
                || is(index, Tag.AUXILIARY) && !words.at(index).capital();
    }

    private boolean passes(int index) {
        return is(index, Tag.AUXILIARY) || small(index, Tag.ADVERB) || adverb(words.at(index));
    }

    private static boolean adverb(Word word) {
        return word.isWord() && word.lower().endsWith("ly") && word.lower().length() > 4 && !word.capital();
    }

    /** Whether a phrase may go on over this word; punctuation never belongs to one. */
    private boolean inPhrase(int index) {
        Word word = words.at(index);
        if (word.kind() == Word.Kind.NUMBER) {
            return true;
        }
        if (!word.isWord()) {
            return false;
        }
        if (word.capital()) {
            return !is(index, Tag.TIME)
                    || words.at(index + 1).capital() && !is(index + 1, Tag.TIME) && is(index, Tag.GIVEN_FEMININE);
        }
        boolean closed = is(index, Tag.PREPOSITION)
                || is(index, Tag.CONJUNCTION)
                || is(index, Tag.RELATIVE)
                || is(index, Tag.SUBJECT)
                || is(index, Tag.OBJECT)
                || is(index, Tag.PARTICIPLE)
                || passes(index);
        return !closed && !(verb(index) && !nounLike(index));
    }

    /** A verb form that follows an adjective or a name’s ’s may be a noun: the polls, her pitch. */
    private boolean nounLike(int index) {
        return words.at(index - 1).possessive() || is(index - 1, Tag.DETERMINER);
    }

    /** The phrase that begins at {@code from}; null if none does. */
    @Nullable
    Mention forward(int from) {
        if (pronoun(from)) {
            return new Mention(from, from + 1, from + 1, Mention.Kind.PRONOUN);
        }
        int at = from;
        while (is(at, Tag.DETERMINER) && at < from + 3) {
            at++;
        }
        int head = at;
        int small = 0;
        boolean capital = false;
        while (at < from + MAX_WORDS && small <= MAX_SMALL) {
            if (inPhrase(at)
                    && !(at > from && is(at, Tag.DETERMINER) && !words.at(at).capital())) {
                capital |= words.at(at).capital();
                small += words.at(at).capital() ? 0 : 1;
                at++;
            } else if (joinsNames(at)) {
                at++;
            } else {
                break;
            }
        }
        if (at == head && !(at > from)) {
            return null;
        }
        head = at;
        int to = at;
        if (words.at(at).lower().equals("of") && at > from) {
            Mention rest = forward(at + 1);
            if (rest != null && rest.kind() != Mention.Kind.PRONOUN) {
                to = rest.to();
            }
        }
        return new Mention(from, head, to, capital ? Mention.Kind.NAME : Mention.Kind.DESCRIPTION);
    }

    /** “and” or a nickname between capitals, a small particle of a name. */
    private boolean joinsNames(int index) {
        Word before = words.at(index - 1);
        Word after = words.at(index + 1);
        if (!before.capital() || !after.capital()) {
            return false;
        }
        Word word = words.at(index);
        return word.isQuotation() || word.is("&") || word.lower().equals("and") || word.is("/");
    }

    /** The phrase whose last word stands just before {@code end}; null if none does. */
    @Nullable
    Mention backward(int end, int floor) {
        int last = end - 1;
        if (last < floor) {
            return null;
        }
        if (pronoun(last)) {
            return new Mention(last, end, end, Mention.Kind.PRONOUN);
        }
        int at = last;
        int small = 0;
        boolean capital = false;
        while (at >= floor && last - at < MAX_WORDS && small <= MAX_SMALL) {
            if (is(at, Tag.DETERMINER) && at < last) {
                at--;
                break;
            }
            if (inPhrase(at)) {
                capital |= words.at(at).capital();
                small += words.at(at).capital() ? 0 : 1;
                at--;
            } else if (at < last && joinsNames(at)) {
                at--;
            } else {
                break;
            }
        }
        int from = at + 1;
        if (from >= end) {
            return null;
        }
        if (small(at, Tag.PREPOSITION) && at > floor) {
            Mention before = backward(at, floor);
            if (before != null && before.kind() != Mention.Kind.PRONOUN) {
                return new Mention(before.from(), before.head(), end, before.kind());
            }
        }
        return new Mention(from, end, end, capital ? Mention.Kind.NAME : Mention.Kind.DESCRIPTION);
    }

    /** The subject of the verb at {@code verb}, looked for from there back to {@code floor}. */
    @Nullable
    Mention subject(int verb, int floor) {
        return subject(verb, floor, 0);
    }

    private @Nullable Mention subject(int verb, int floor, int depth) {
        int at = verb - 1;
        while (at >= floor && passes(at)) {
            at--;
        }
        if (at < floor || depth > 4) {
            return null;
        }
        if (is(at, Tag.RELATIVE)) {
            return new Mention(at, at + 1, at + 1, Mention.Kind.RELATIVE);
        }
        Word word = words.at(at);
        boolean other = small(at, Tag.CONJUNCTION) && !is(at, Tag.CLAUSE)
                || small(at, Tag.PREPOSITION)
                || small(verb, Tag.PARTICIPLE)
                || small(at, Tag.VERB)
                || small(at, Tag.WEAK)
                || small(at, Tag.SPEECH)
                || small(at, Tag.PARTICIPLE);
        if (word.is(",") || word.is("-") || word.is("–") || word.is("—") || word.is(")")) {
            Mention around = small(verb, Tag.PARTICIPLE) ? null : beforeApposition(at, floor);
            return around != null ? around : ofFinite(at, floor, depth);
        }
        if (other) {
            Mention main = ofFinite(at + (inPhrase(at) ? 1 : 0), floor, depth);
            return main != null ? main : backward(at + 1, floor);
        }
        Mention phrase = backward(at + 1, floor);
        if (phrase == null || phrase.kind() == Mention.Kind.PRONOUN) {
            return phrase;
        }
        return phrase;
    }

    /** The subject of the nearest finite verb before {@code before}. */
    private @Nullable Mention ofFinite(int before, int floor, int depth) {
        int verb = finite(before, floor);
        return verb < 0 ? null : subject(verb, floor, depth + 1);
    }

    /** Index of the nearest finite verb in {@code [floor, before)}, -1 if there is none. */
    int finite(int before, int floor) {
        for (int i = before - 1; i >= floor; i--) {
            boolean candidate = verb(i) || past(i);
            if (candidate && !words.at(i - 1).lower().equals("to") && !(small(i - 1, Tag.PREPOSITION))) {
                return i;
            }
        }
        return -1;
    }

    private boolean past(int index) {
        Word word = words.at(index);
        return word.isWord()
                && !word.capital()
                && word.lower().endsWith("ed")
                && word.lower().length() > 4
                && !is(index - 1, Tag.DETERMINER);
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
                if (before == null) {
                    return found;
                }
                found = before;
                boolean more =
                        at - before.from() <= 4 && words.at(before.from() - 1).is(mate);
                if (!more) {
                    return found;
                }
                at = before.from() - 1;
                continue;
            }
            at--;
        }
        return found;
    }
}
