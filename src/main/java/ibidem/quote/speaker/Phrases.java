package ibidem.quote.speaker;

import org.jspecify.annotations.Nullable;

/** The noun phrases of a paragraph: where one begins and ends. */
class Phrases extends Forms {
    /** Small words of one phrase that no lexicon knows: the bespectacled, 71-year-old diplomat. */
    private static final int MAX_SMALL = 7;

    private static final int MAX_WORDS = 24;

    Phrases(Narration words, Lexicon lexicon) {
        super(words, lexicon);
    }

    /** Whether a phrase may go on over this word; punctuation never belongs to one. */
    boolean inPhrase(int index) {
        Word word = words.at(index);
        if (word.isNumber()) {
            return true;
        }
        if (!word.isWord()) {
            return false;
        }
        if (word.capital()) {
            return capitalInPhrase(index);
        }
        boolean closed = is(index, Tag.PREPOSITION)
                || is(index, Tag.CONJUNCTION)
                || is(index, Tag.RELATIVE)
                || is(index, Tag.SUBJECT)
                || is(index, Tag.OBJECT)
                || is(index, Tag.PARTICIPLE)
                || past(index)
                || passes(index);
        return !closed && !(verb(index) && !nounLike(index));
    }

    /** Capitals begin names, but also small words at the beginning of a sentence, and days and months. */
    private boolean capitalInPhrase(int index) {
        boolean given = is(index, Tag.GIVEN_FEMININE) || is(index, Tag.GIVEN_MASCULINE);
        boolean closed = is(index, Tag.PREPOSITION)
                || is(index, Tag.CONJUNCTION)
                || is(index, Tag.RELATIVE)
                || is(index, Tag.SUBJECT)
                || is(index, Tag.ADVERB)
                || is(index, Tag.AUXILIARY) && !given;
        if (closed) {
            return false;
        }
        boolean nameFollows = words.at(index + 1).capital() && !is(index + 1, Tag.TIME);
        boolean paper = is(index - 1, Tag.DETERMINER) && nameFollows; // the Evening Ledger
        return !is(index, Tag.TIME) || (given || paper) && nameFollows;
    }

    /** A verb form that follows an adjective or a name’s ’s may be a noun: the polls, her pitch. */
    private boolean nounLike(int index) {
        return words.at(index - 1).possessive() || is(index - 1, Tag.DETERMINER);
    }

    /** Whether a word in small letters stands here that is most likely a noun or adjective. */
    boolean noun(int index) {
        return words.at(index).isWord() && !words.at(index).capital() && inPhrase(index) && !is(index, Tag.DETERMINER);
    }

    /** The phrase that begins at {@code from}; null if none does. */
    @Nullable
    Mention forward(int from) {
        if (is(from, Tag.RELATIVE) || is(from, Tag.COMPLEMENT)) {
            return null;
        }
        if (pronoun(from)) {
            return new Mention(from, from + 1, from + 1, Mention.Kind.PRONOUN);
        }
        int at = from;
        while (is(at, Tag.DETERMINER) && at < from + 3) {
            at++;
        }
        while (at > from && passes(at) && at < from + 4 && (inPhrase(at + 1) || passes(at + 1))) {
            at++; // the recently released book
        }
        int head = at;
        int small = 0;
        boolean capital = false;
        while (at < from + MAX_WORDS && small <= MAX_SMALL) {
            if (inPhrase(at)
                    && !(at > from && is(at, Tag.DETERMINER) && !words.at(at).capital() && !is(at, Tag.GENITIVE))) {
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
        if (is(at, Tag.OF) && at > from) {
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

    /** {@code Lee Bright (R)}: the word before the brackets. */
    private int beforeBracket(int last, int floor) {
        if (words.at(last).is(")")) {
            for (int i = last - 1; i > Math.max(floor, last - 6); i--) {
                if (words.at(i).is("(")) {
                    return i - 1;
                }
            }
        }
        return last;
    }

    /** The phrase whose last word stands just before {@code end}; null if none does. */
    @Nullable
    Mention backward(int end, int floor) {
        int last = beforeBracket(end - 1, floor);
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
            if (is(at, Tag.DETERMINER)
                    && at < last
                    && !(is(at, Tag.GENITIVE) && words.at(at - 1).isWord() && inPhrase(at - 1))) {
                at -= is(at, Tag.CONJUNCTION) ? 0 : 1;
                break;
            }
            boolean inside = at < last && passes(at) && is(at - 1, Tag.DETERMINER); // a later interview
            if (inPhrase(at) || inside) {
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

    /** Who follows {@code according to}: of a document by somebody, that one. */
    @Nullable
    Mention afterPhrase(int at) {
        Mention speaker = forward(at);
        if (speaker == null || speaker.kind() != Mention.Kind.DESCRIPTION) {
            return speaker;
        }
        for (int i = speaker.head(); i < speaker.head() + 3; i++) {
            if (is(i, Tag.BY)) {
                Mention author = forward(i + 1);
                return author != null && author.kind() == Mention.Kind.NAME ? author : speaker;
            }
        }
        return speaker;
    }
}
