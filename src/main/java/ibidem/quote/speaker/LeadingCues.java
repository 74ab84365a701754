package ibidem.quote.speaker;

import org.jspecify.annotations.Nullable;

/** Cues that stand before the quotation: {@code X said “…”}, {@code X’s claim that “…”}. */
final class LeadingCues {
    /** Words from a noun such as claim to the quotation. */
    private static final int MAX_FROM_NOUN = 5;

    /** Words from a verb of naming inside somebody’s sentence to the quotation. */
    private static final int MAX_FROM_VERB = 8;

    private static final int MAX_INTRODUCTION = 45;
    /** Words before a verb where its subject may stand, if none follows it. */
    private static final int MAX_BEFORE = 6;

    private final String text;
    private final Narration words;
    private final Lexicon lexicon;
    private final Clauses phrases;

    LeadingCues(String text, Narration words, Lexicon lexicon, Clauses phrases) {
        this.text = text;
        this.words = words;
        this.lexicon = lexicon;
        this.phrases = phrases;
    }

    /** The nearest cue before the quotation. */
    @Nullable
    Cue lead(int index, int from) {
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
            if (cue != null && weak == null && !newClause(cue.to(), index)) {
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

    /** Whether another clause with a subject of its own begins after the cue: mentioned X, and the crowd chanted “…”. */
    private boolean newClause(int from, int index) {
        for (int i = from; i < index - 1; i++) {
            boolean joins =
                    words.at(i).is(",") && phrases.small(i + 1, Tag.CONJUNCTION) && !phrases.is(i + 1, Tag.CLAUSE);
            int verb = joins ? phrases.finite(index, i + 2) : -1;
            Mention subject = verb < 0 ? null : phrases.subject(verb, i + 2);
            if (subject != null && subject.from() >= i + 2 && subject.kind() != Mention.Kind.RELATIVE) {
                return true;
            }
        }
        return false;
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
        if (phrases.small(i, Tag.FINDING) && i + 1 == index) {
            Cue cue = byVerb(i, from, index, Strength.WEAK);
            boolean document = cue != null && phrases.small(cue.speaker().head() - 1, Tag.DOCUMENT);
            return document ? cue : null; // the report found “serious failings”
        }
        if (phrases.small(i, Tag.WEAK) && phrases.verb(i)) {
            return byVerb(i, from, index, Strength.WEAK);
        }
        if (phrases.phraseAt(i) > 0) {
            Mention speaker = phrases.afterPhrase(i + phrases.phraseAt(i));
            return speaker == null ? null : new Cue(speaker, i, i + phrases.phraseAt(i), Strength.LEAD);
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
        if (noun || phrases.passive(verb)) {
            return null;
        }
        if (strength == Strength.WEAK && verb + 1 == index && phrases.is(verb, Tag.TERM_BEFORE)) {
            return null; // an account called “x”
        }
        Mention inverted = inverted(verb, from, index);
        if (inverted == null && lexicon.freeOrder()) {
            inverted = following(verb, from, index);
        }
        if (inverted != null) {
            return new Cue(inverted, verb, verb + 1, strength);
        }
        Mention subject = phrases.subject(verb, from);
        if (subject == null && verb <= from + 1) {
            subject = afterIntroduction(index);
        }
        if (subject == null && lexicon.freeOrder() && phrases.is(verb + 1, Tag.IN)) {
            subject = phrases.forward(verb + 2); // сообщили в полиции: «…»
        }
        if (subject == null && lexicon.proDrop() && strength == Strength.LEAD && verb <= from + 1) {
            subject = new Mention(verb, verb + 1, verb + 1, Mention.Kind.PRONOUN); // Añadió que «…»
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
    private @Nullable Mention following(int verb, int from, int index) {
        Mention speaker = verb + 1 < index ? phrases.forward(verb + 1) : null;
        if (speaker == null
                || speaker.to() > index
                || phrases.is(verb + 1, Tag.COMPLEMENT)
                || phrases.is(verb + 1, Tag.PRONOUN_NEUTER)) {
            return null;
        }
        if (lexicon.verbFirst()) {
            return speaker;
        }
        Mention before = phrases.subject(verb, Math.max(from, verb - MAX_BEFORE));
        if (phrases.speech(verb)) {
            return speaker.kind() != Mention.Kind.DESCRIPTION || before == null ? speaker : null;
        }
        boolean adjunct = before != null && before.from() == from + 1 && phrases.is(from, Tag.PREPOSITION);
        return adjunct ? speaker : null; // Im Saal warf Adler ihr „…“ vor
    }

    /** {@code Calling it “x”, Trump vowed}: the subject follows the comma. */
    private @Nullable Mention afterIntroduction(int index) {
        Mention next = Shape.endsOpen(text, words.at(index)) ? phrases.forward(index + 1) : null;
        if (next != null) {
            return next;
        }
        for (int i = index + 1; i < index + MAX_INTRODUCTION && i < words.size(); i++) {
            if (words.at(i).is(",")) {
                return phrases.forward(i + 1);
            }
        }
        return null;
    }
}
