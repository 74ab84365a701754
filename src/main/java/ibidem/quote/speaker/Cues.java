package ibidem.quote.speaker;

import org.jspecify.annotations.Nullable;

/** Looks for the cue of one quotation in its own sentence. */
final class Cues {
    private static final int MAX_TAG = 45;
    /**
     * One or two words with nothing but the subject of their clause are as often the author's own: of 23 such in the
     * tuning articles 10 were the subject's.
     */
    private static final int FEW = 2;
    /** Words from a noun such as claim to the quotation. */
    private static final int MAX_FROM_NOUN = 5;
    /** Words from a verb of naming inside somebody’s sentence to the quotation. */
    private static final int MAX_FROM_VERB = 8;

    private final String text;
    private final Narration words;
    private final Lexicon lexicon;
    private final Phrases phrases;

    Cues(String text, Narration words, Lexicon lexicon) {
        this.text = text;
        this.words = words;
        this.lexicon = lexicon;
        this.phrases = new Phrases(words, lexicon);
    }

    /** The best cue for the quotation at word {@code index} of the sentence given by its first word and the one after it. */
    @Nullable
    Cue of(int index, int sentenceStart, int sentenceEnd) {
        int from = Math.max(sentenceStart, index - Phrases.MAX_SENTENCE);
        int to = Math.min(sentenceEnd, index + Phrases.MAX_SENTENCE);
        Cue tag = open(index) ? tagAfter(index, to) : null;
        Cue closing = lexicon.verbLast() ? verbAfter(index, from) : null;
        if (closing != null) {
            return closing;
        }
        Cue lead = lead(index, from);
        boolean hearsay = tag != null && tag.speaker().kind() == Mention.Kind.DESCRIPTION && phraseAt(tag.from()) > 0;
        if (tag != null && !(hearsay && lead != null && lead.strength() == Strength.LEAD)) {
            return tag;
        }
        if (lead != null && lead.strength() == Strength.LEAD) {
            return lead;
        }
        Cue last = finalTag(index, to);
        if (last != null) {
            return last;
        }
        if (lead != null) {
            return lead;
        }
        Cue named = beforeColon(index, from);
        return named != null ? named : subject(index, from);
    }

    /** {@code This surprised Daron Shaw: “x”}: the person whose name ends at the colon, else the only one named. */
    private @Nullable Cue beforeColon(int index, int from) {
        if (!words.at(index - 1).is(":")) {
            return null;
        }
        Mention last = phrases.backward(index - 1, from);
        if (last != null && last.kind() == Mention.Kind.NAME && phrases.fullName(index - 2)) {
            return new Cue(last, index - 1, index, Strength.WEAK);
        }
        Mention only = null;
        int names = 0;
        for (int i = from; i < index - 1; i++) {
            if (phrases.personName(i)) {
                Mention name = phrases.forward(i);
                if (name != null && name.kind() == Mention.Kind.NAME) {
                    only = new Mention(i, name.head(), name.to(), name.kind());
                    names++;
                    i = name.to() - 1;
                }
            }
        }
        return only == null || names > 1 ? null : new Cue(only, index - 1, index, Strength.SUBJECT);
    }

    /** Where the verb ends the sentence: its subject begins it. */
    private @Nullable Cue verbAfter(int index, int from) {
        int verb = index + 1;
        boolean says = phrases.speech(verb) || phrases.small(verb, Tag.WEAK);
        Mention subject = says && from < index ? phrases.forward(from) : null;
        return subject == null ? null : new Cue(subject, verb, verb + 1, Strength.WEAK);
    }

    /** Whether a tag may follow: the words inside end with a comma, question or the like, or a comma follows. */
    private boolean open(int index) {
        Word quotation = words.at(index);
        Word next = words.at(index + 1);
        if (next.is(",") || next.is("—") || next.is("–") || next.is("-")) {
            return true;
        }
        int first = quotation.start();
        while (first < quotation.end() && !Character.isLetterOrDigit(text.charAt(first))) {
            first++;
        }
        boolean sentence = first < quotation.end() && Character.isUpperCase(text.charAt(first));
        return sentence || endsOpen(quotation);
    }

    private boolean endsOpen(Word quotation) {
        for (int i = quotation.end() - 1; i > Math.max(quotation.start(), quotation.end() - 4); i--) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return false;
            }
            if (",?!—–-…،؟".indexOf(c) >= 0 || c == '.') {
                return true;
            }
        }
        return false;
    }

    private @Nullable Cue tagAfter(int index, int to) {
        int at = index + 1;
        while (at < to
                && (words.at(at).is(",")
                        || words.at(at).is("—")
                        || words.at(at).is("–")
                        || words.at(at).is("-"))) {
            at++;
        }
        return tag(at, to);
    }

    /** A tag that begins at {@code at}: said X, X said, according to X. */
    private @Nullable Cue tag(int at, int to) {
        int phrase = phraseAt(at);
        if (phrase > 0) {
            Mention speaker = afterPhrase(at + phrase);
            return speaker == null ? null : new Cue(speaker, at, at + phrase, Strength.TAG);
        }
        int verb = at;
        while (verb < to && verb < at + 3 && passes(verb)) {
            verb++;
        }
        if (phrases.speech(verb) || phrases.small(verb, Tag.TAGGING)) {
            int next = verb + 1;
            while (next < to && passes(next)) {
                next++;
            }
            Mention speaker = next < to ? phrases.forward(next) : null;
            if (speaker != null && !phrases.small(next, Tag.OBJECT)) {
                return new Cue(speaker, verb, verb + 1, Strength.TAG);
            }
        }
        if (phrases.pronoun(verb) && verb > at && phrases.speech(verb + 1)) {
            return new Cue(
                    new Mention(verb, verb + 1, verb + 1, Mention.Kind.PRONOUN), verb + 1, verb + 2, Strength.TAG);
        }
        return subjectThenVerb(at, to);
    }

    private boolean passes(int index) {
        return phrases.small(index, Tag.ADVERB)
                || phrases.is(index, Tag.AUXILIARY)
                || phrases.is(index, Tag.TIME) && words.at(index).capital()
                || words.at(index).lower().endsWith("ly") && !words.at(index).capital();
    }

    private @Nullable Cue subjectThenVerb(int at, int to) {
        boolean as = phrases.is(at, Tag.AS);
        int from = as ? at + 1 : at;
        Mention subject = phrases.forward(from);
        if (subject == null) {
            return null;
        }
        int i = subject.to();
        int limit = Math.min(to, from + MAX_TAG);
        while (i < limit) {
            while (i < limit && passes(i)) {
                i++;
            }
            if (saying(i, to) && !passive(i) || as && phrases.small(i, Tag.VERB)) {
                return new Cue(subject, i, i + 1, Strength.TAG);
            }
            if (words.at(i).is(",")
                    || words.at(i).is("(")
                    || words.at(i).is("—")
                    || words.at(i).is("–")
                    || words.at(i).is("-")) {
                int mate = mate(i, limit);
                if (mate < 0) {
                    return null;
                }
                i = mate + 1;
            } else if (phrases.small(i, Tag.PREPOSITION)
                    || phrases.small(i, Tag.CONJUNCTION)
                            && !phrases.is(i, Tag.CLAUSE)
                            && subject.kind() != Mention.Kind.PRONOUN) {
                Mention object = phrases.forward(i + 1);
                if (object == null) {
                    return null;
                }
                i = object.to();
            } else if (phrases.is(i, Tag.RELATIVE)) {
                i = speechAfter(i, limit);
                return i < 0 ? null : new Cue(subject, i, i + 1, Strength.TAG);
            } else {
                return null;
            }
        }
        return null;
    }

    /** A verb of saying; right beside the words also others: he continued, he mocks. */
    private boolean saying(int index, int to) {
        boolean ends = index + 1 >= to || words.at(index + 1).isPunctuation();
        return phrases.speech(index) || phrases.small(index, Tag.TAGGING) || phrases.small(index, Tag.WEAK) && ends;
    }

    /** Who follows {@code according to}: of a document by somebody, that one. */
    private @Nullable Mention afterPhrase(int at) {
        Mention speaker = phrases.forward(at);
        if (speaker == null || speaker.kind() != Mention.Kind.DESCRIPTION) {
            return speaker;
        }
        for (int i = speaker.head(); i < speaker.head() + 3; i++) {
            if (phrases.is(i, Tag.BY)) {
                Mention author = phrases.forward(i + 1);
                return author != null && author.kind() == Mention.Kind.NAME ? author : speaker;
            }
        }
        return speaker;
    }

    private int speechAfter(int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (phrases.speech(i)) {
                return i;
            }
            if (!words.at(i).isWord() && words.at(i).kind() != Word.Kind.NUMBER) {
                return -1;
            }
        }
        return -1;
    }

    /** The sign that ends what the one at {@code open} begins, with a verb of saying soon after it. */
    private int mate(int open, int limit) {
        String sign = words.at(open).is("(") ? ")" : words.at(open).text();
        for (int i = open + 1; i < limit; i++) {
            if (words.at(i).isQuotation()) {
                return -1;
            }
            if (words.at(i).is(sign)) {
                int next = i + 1;
                while (next < limit && passes(next)) {
                    next++;
                }
                if (phrases.speech(next) || phrases.small(next, Tag.TAGGING)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Words of the attributing phrase that begins at {@code at}: 2 for according to. */
    private int phraseAt(int at) {
        StringBuilder phrase = new StringBuilder();
        int found = 0;
        for (int n = 1; n <= lexicon.longestPhrase() && words.at(at + n - 1).isWord(); n++) {
            phrase.append(n > 1 ? " " : "").append(words.at(at + n - 1).lower());
            if (lexicon.is(phrase.toString(), Tag.PHRASE)) {
                found = n;
            }
        }
        return found;
    }

    /** The nearest cue before the quotation. */
    private @Nullable Cue lead(int index, int from) {
        Cue weak = null;
        for (int i = index - 1; i >= from; i--) {
            Cue cue = cueAt(i, from, index);
            if (cue != null && cue.strength() == Strength.LEAD) {
                if (words.at(index - 1).is(":") && cue.speaker().kind() == Mention.Kind.RELATIVE && weak == null) {
                    weak = cue;
                    continue;
                }
                return weak != null && overrides(weak, i, index) ? weak : cue;
            }
            if (cue != null && weak == null) {
                weak = cue;
            }
        }
        return weak;
    }

    /** Whether a weak cue inside a clause that somebody says is the nearer truth: X said Y called it “z”. */
    private boolean overrides(Cue weak, int governor, int index) {
        if (ownClause(weak, governor)) {
            return true;
        }
        boolean named = weak.speaker().kind() == Mention.Kind.NAME
                || weak.speaker().kind() == Mention.Kind.DESCRIPTION
                || weak.speaker().kind() == Mention.Kind.RELATIVE;
        boolean noun = phrases.is(weak.from(), Tag.POSSESSED) && !phrases.is(weak.from(), Tag.NAMING);
        return named && (noun || phrases.is(weak.from(), Tag.NAMING)) && index - weak.to() <= MAX_FROM_VERB;
    }

    /** Whether a comma parts the weak cue’s subject from what stands before: a clause that nothing governs. */
    private boolean ownClause(Cue weak, int governor) {
        int before = weak.speaker().from() - 1;
        return before > governor && words.at(before).is(",");
    }

    private @Nullable Cue cueAt(int i, int from, int index) {
        if (phrases.speech(i) && phrases.verb(i)
                || phrases.small(i, Tag.PARTICIPLE)
                || i == from && phrases.is(i, Tag.PARTICIPLE)) {
            return byVerb(i, from, index, Strength.LEAD);
        }
        if (phrases.small(i, Tag.TAGGING) && beside(i, index)) {
            return byVerb(i, from, index, Strength.LEAD);
        }
        if (phrases.small(i, Tag.FINDING) && phrases.is(i + 1, Tag.COMPLEMENT)) {
            return byVerb(i, from, index, Strength.LEAD);
        }
        if (phrases.small(i, Tag.WEAK) && phrases.verb(i)) {
            return byVerb(i, from, index, Strength.WEAK);
        }
        if (phraseAt(i) > 0) {
            Mention speaker = afterPhrase(i + phraseAt(i));
            return speaker == null ? null : new Cue(speaker, i, i + phraseAt(i), Strength.LEAD);
        }
        return phrases.small(i, Tag.POSSESSED) && index - i <= MAX_FROM_NOUN ? owner(i, from) : null;
    }

    private boolean beside(int verb, int index) {
        return verb + 1 == index || words.at(verb + 1).isPunctuation() && verb + 2 == index;
    }

    /** {@code X’s claim}, {@code his latest promise}: the owner. */
    private @Nullable Cue owner(int noun, int from) {
        if (phrases.is(noun + 1, Tag.AUXILIARY) || phrases.verb(noun + 1)) {
            return null;
        }
        if (phrases.is(noun + 1, Tag.OF)) {
            Mention owner = phrases.forward(noun + 2);
            return owner == null || owner.kind() == Mention.Kind.PRONOUN
                    ? null
                    : new Cue(owner, noun, noun + 1, Strength.WEAK);
        }
        for (int i = noun - 1; i >= Math.max(from, noun - 3); i--) {
            Word word = words.at(i);
            if (word.possessive() && !phrases.is(i, Tag.SUBJECT)) {
                Mention owner = phrases.backward(i + 1, from);
                return owner == null ? null : new Cue(owner, noun, noun + 1, Strength.WEAK);
            }
            boolean pronoun = phrases.is(i, Tag.PRONOUN_MASCULINE) || phrases.is(i, Tag.PRONOUN_FEMININE);
            if (pronoun && phrases.is(i, Tag.DETERMINER)) {
                return new Cue(new Mention(i, i + 1, i + 1, Mention.Kind.PRONOUN), noun, noun + 1, Strength.WEAK);
            }
            if (!word.isWord() || phrases.is(i, Tag.PREPOSITION) || phrases.is(i, Tag.DETERMINER)) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Cue byVerb(int verb, int from, int index, Strength strength) {
        boolean noun = phrases.is(verb - 1, Tag.DETERMINER) && !phrases.is(verb - 1, Tag.SUBJECT)
                || words.at(verb - 1).possessive() && !phrases.is(verb - 1, Tag.SUBJECT)
                || phrases.is(verb - 1, Tag.AS) && words.at(verb).lower().endsWith("ed");
        if (noun || passive(verb)) {
            return null;
        }
        if (strength == Strength.WEAK && verb + 1 == index && phrases.is(verb, Tag.TERM_BEFORE)) {
            return null; // an account called “x”
        }
        Mention inverted = inverted(verb, from, index);
        if (inverted == null && lexicon.freeOrder()) {
            inverted = following(verb, index);
        }
        if (inverted != null) {
            return new Cue(inverted, verb, verb + 1, strength);
        }
        Mention subject = phrases.subject(verb, from);
        if (subject == null && verb <= from + 1) {
            subject = afterIntroduction(index);
        }
        return subject == null ? null : new Cue(subject, verb, verb + 1, strength);
    }

    /** {@code “A,” said X, “B”} and {@code But, said X, “B”}: X, for B. */
    private @Nullable Mention inverted(int verb, int from, int index) {
        boolean begins = verb == from
                || words.at(verb - 1).isQuotation()
                || words.at(verb - 1).is(",");
        if (!begins || !phrases.speech(verb) || phrases.is(verb, Tag.TELLING)) {
            return null;
        }
        Mention speaker = phrases.forward(verb + 1);
        if (speaker == null || speaker.to() > index) {
            return null;
        }
        Word after = words.at(speaker.to());
        boolean quotationBefore = verb > from
                && (words.at(verb - 1).isQuotation() || words.at(verb - 2).isQuotation());
        boolean first = verb == from && after.isQuotation();
        return after.is(",") || after.is(":") || first || quotationBefore ? speaker : null;
    }

    /** {@code Gestern sagte Merkel: „A“}: the name right after the verb, in languages that allow it. */
    private @Nullable Mention following(int verb, int index) {
        if (!phrases.speech(verb) && !lexicon.verbFirst()) {
            return null;
        }
        Mention speaker = verb + 1 < index ? phrases.forward(verb + 1) : null;
        if (speaker == null || speaker.to() > index || phrases.is(verb + 1, Tag.COMPLEMENT)) {
            return null;
        }
        return lexicon.verbFirst()
                        || speaker.kind() != Mention.Kind.DESCRIPTION
                        || phrases.subject(verb, verb - 6 < 0 ? 0 : verb - 6) == null
                ? speaker
                : null;
    }

    /** {@code Calling it “x”, Trump vowed}: the subject follows the comma. */
    private @Nullable Mention afterIntroduction(int index) {
        Mention next = endsOpen(words.at(index)) ? phrases.forward(index + 1) : null;
        if (next != null) {
            return next;
        }
        for (int i = index + 1; i < index + MAX_TAG && i < words.words().size(); i++) {
            if (words.at(i).is(",")) {
                return phrases.forward(i + 1);
            }
        }
        return null;
    }

    private boolean passive(int verb) {
        int at = verb - 1;
        while (phrases.small(at, Tag.ADVERB) || words.at(at).lower().endsWith("ly")) {
            at--;
        }
        return phrases.is(at, Tag.PASSIVE) && !phrases.small(verb, Tag.PARTICIPLE);
    }

    /** A tag after a comma later in the sentence that ends it. */
    private @Nullable Cue finalTag(int index, int to) {
        for (int i = index + 1; i < to; i++) {
            if (words.at(i).is(",") && i > index + 1) {
                Cue tag = tag(i + 1, to);
                if (tag != null && ends(tag, to)) {
                    return new Cue(tag.speaker(), tag.from(), tag.to(), Strength.FINAL);
                }
            }
        }
        return null;
    }

    /** {@code still see the republic as a “besieged fortress”}: whoever sees it so says so. */
    private boolean seenAs(int index, int verb) {
        for (int i = index - 1; i > Math.max(verb, index - 5); i--) {
            if (phrases.is(i, Tag.AS)) {
                return true;
            }
            if (phrases.verb(i) || words.at(i).isPunctuation()) {
                return false;
            }
        }
        return false;
    }

    /** Whether nothing but circumstances follows the tag. */
    private boolean ends(Cue tag, int to) {
        int after = Math.max(tag.to(), tag.speaker().to());
        Word next = words.at(after);
        return after >= to
                || next.isPunctuation()
                || phrases.is(after, Tag.PREPOSITION)
                || phrases.is(after, Tag.TIME)
                || phrases.is(after, Tag.ADVERB)
                || phrases.is(after, Tag.RELATIVE)
                || words.at(tag.from()).lower().startsWith("t") && phrases.forward(after) != null;
    }

    private @Nullable Cue subject(int index, int from) {
        int verb = phrases.finite(index, from);
        if (verb < 0) {
            return null;
        }
        Mention subject = phrases.subject(verb, from);
        for (int i = 0; i < 3 && subject != null && phrases.is(subject.from() - 1, Tag.COMPLEMENT); i++) {
            int governor = phrases.finite(subject.from() - 1, from);
            Mention outer = governor < 0 ? null : phrases.subject(governor, from);
            if (outer == null) {
                break;
            }
            subject = outer;
            verb = governor;
        }
        if (subject == null) {
            return null;
        }
        boolean empty = phrases.is(subject.from(), Tag.PRONOUN_NEUTER)
                || phrases.is(subject.from(), Tag.EXPLETIVE) && subject.head() == subject.from() + 1;
        if (empty) {
            return null;
        }
        if (seenAs(index, verb)) {
            return new Cue(subject, verb, verb + 1, Strength.WEAK);
        }
        boolean few =
                Shape.of(text, words.at(index).start(), words.at(index).end()).words() <= FEW;
        boolean nobody = phrases.is(subject.from(), Tag.PRONOUN_SELF)
                || phrases.is(subject.from(), Tag.DETERMINER) && subject.kind() == Mention.Kind.PRONOUN;
        return few || nobody ? null : new Cue(subject, verb, verb + 1, Strength.SUBJECT);
    }
}
