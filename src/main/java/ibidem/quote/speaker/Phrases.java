package ibidem.quote.speaker;

import org.jspecify.annotations.Nullable;

/** Finds noun phrases and subjects in one paragraph by the classes of its words. */
final class Phrases {
    /** Small words of one phrase that no lexicon knows: the bespectacled, 71-year-old diplomat. */
    private static final int MAX_SMALL = 7;
    /** Words between the commas around an apposition or relative clause. */
    private static final int MAX_APPOSITION = 40;

    private static final int MAX_WORDS = 24;
    /** Endings in -s that make no plural. */
    private static final java.util.regex.Pattern SINGULAR = java.util.regex.Pattern.compile("(ss|ous|sis)$");
    /** Words of a sentence that are looked at on either side. */
    static final int MAX_SENTENCE = 160;

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
        return is(index, Tag.SUBJECT)
                && !(is(index, Tag.DETERMINER) && (words.at(index).possessive() || nounFollows(index)));
    }

    private boolean nounFollows(int index) {
        Word next = words.at(index + 1);
        return next.isWord() && !is(index + 1, Tag.PREPOSITION) && !passes(index + 1) && !verbForm(index + 1);
    }

    private boolean verbForm(int index) {
        return small(index, Tag.SPEECH)
                || small(index, Tag.TAGGING)
                || small(index, Tag.WEAK)
                || small(index, Tag.VERB);
    }

    /** Whether a person’s name begins here: a given name and a word with a capital. */
    boolean personName(int index) {
        boolean given = is(index, Tag.GIVEN_FEMININE) || is(index, Tag.GIVEN_MASCULINE);
        return given && words.at(index).capital() && words.at(index + 1).capital();
    }

    /** Whether a name of two words or more that may be a person’s ends with the word at {@code last}. */
    boolean fullName(int last) {
        String name = words.at(last).text();
        return words.at(last).capital()
                && !name.equals(name.toUpperCase(java.util.Locale.ROOT))
                && words.at(last - 1).capital()
                && !words.at(last - 1).possessive()
                && !is(last, Tag.ORGANISATION)
                && !is(last - 1, Tag.ORGANISATION)
                && !is(last, Tag.TIME)
                && !is(last - 1, Tag.TIME)
                && !is(last - 1, Tag.PREPOSITION)
                && !is(last - 1, Tag.DETERMINER);
    }

    /** Whether a word in small letters stands here that is most likely a noun or adjective. */
    boolean noun(int index) {
        return words.at(index).isWord() && !words.at(index).capital() && inPhrase(index) && !is(index, Tag.DETERMINER);
    }

    /** A verb of saying, alone or with the word after it. */
    boolean speech(int index) {
        return small(index, Tag.SPEECH)
                || words.at(index).isWord()
                        && words.at(index + 1).isWord()
                        && lexicon.is(
                                words.at(index).lower() + " "
                                        + words.at(index + 1).lower(),
                                Tag.SPEECH);
    }

    /** A verb that a subject may stand before. */
    boolean verb(int index) {
        if (is(index, Tag.AUXILIARY)) {
            return !words.at(index).capital();
        }
        boolean noun = is(index - 1, Tag.DETERMINER) && !is(index - 1, Tag.SUBJECT)
                || words.at(index - 1).possessive() && !is(index - 1, Tag.SUBJECT);
        return !noun && (verbForm(index) || speech(index)) && finiteForm(index);
    }

    private boolean verbOnly(int index) {
        return is(index, Tag.SPEECH) || is(index, Tag.WEAK) || is(index, Tag.PARTICIPLE) || is(index, Tag.AUXILIARY);
    }

    /** Whether a word that may also be a noun stands like a verb. */
    private boolean finiteForm(int index) {
        if (!lexicon.endingsTell()) {
            return true;
        }
        Word before = words.at(index - 1);
        Word after = words.at(index + 1);
        if (is(index, Tag.BASE)) {
            boolean plural = before.isWord()
                    && before.lower().endsWith("s")
                    && !SINGULAR.matcher(before.lower()).find();
            return plural
                    || is(index - 1, Tag.SUBJECT)
                            && !(is(index - 1, Tag.DETERMINER) && is(index - 2, Tag.PREPOSITION))
                    || is(index - 1, Tag.RELATIVE)
                    || is(index - 1, Tag.PRONOUN_SELF)
                    || passes(index - 1)
                    || before.kind() == Word.Kind.NUMBER
                    || before.lower().equals("to")
                    || before.isPunctuation() && words.at(index - 2).isQuotation();
        }
        if (words.at(index).lower().endsWith("ing") && !verbOnly(index)) {
            return is(index - 1, Tag.AUXILIARY) || passes(index - 1);
        }
        if (is(index, Tag.NOUNISH) && !is(index - 1, Tag.SUBJECT)) {
            boolean noun = after.isPunctuation() && !after.is(":")
                    || is(index + 1, Tag.PREPOSITION)
                    || is(index + 1, Tag.AUXILIARY)
                    || is(index + 1, Tag.CONJUNCTION) && !is(index + 1, Tag.COMPLEMENT)
                    || verbForm(index + 1)
                    || past(index + 1);
            if (noun) {
                return false;
            }
        }
        if (words.at(index).lower().endsWith("s") && !is(index - 1, Tag.SUBJECT) && !before.capital()) {
            boolean nominal = after.isPunctuation() && !after.is(":") && !after.is(",")
                    || is(index + 1, Tag.CONJUNCTION) && !is(index + 1, Tag.CLAUSE)
                    || is(index + 1, Tag.AUXILIARY)
                    || verbForm(index + 1)
                    || after.lower().equals("of");
            return !nominal
                    && (before.isWord() || before.is(",") || before.is(")"))
                    && !is(index - 1, Tag.PREPOSITION)
                    && !before.lower().endsWith("s");
        }
        return true;
    }

    private boolean passes(int index) {
        return is(index, Tag.AUXILIARY) || small(index, Tag.ADVERB) || adverb(words.at(index));
    }

    private boolean adverb(Word word) {
        return lexicon.endingsTell()
                && word.isWord()
                && word.lower().endsWith("ly")
                && word.lower().length() > 4
                && !word.capital();
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
        return !is(index, Tag.TIME) || given && nameFollows;
    }

    /** A verb form that follows an adjective or a name’s ’s may be a noun: the polls, her pitch. */
    private boolean nounLike(int index) {
        return words.at(index - 1).possessive() || is(index - 1, Tag.DETERMINER);
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

    boolean past(int index) {
        Word word = words.at(index);
        return lexicon.endingsTell()
                && word.isWord()
                && !word.capital()
                && word.lower().endsWith("ed")
                && word.lower().length() > 4
                && !is(index - 1, Tag.DETERMINER)
                && !(adverb(words.at(index - 1)) && is(index - 2, Tag.DETERMINER));
    }

    private boolean numbers(Mention mention) {
        return words.at(mention.from()).kind() == Word.Kind.NUMBER || small(mention.from() - 1, Tag.PREPOSITION);
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
