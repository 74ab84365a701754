package ibidem.quote.speaker;

import org.jspecify.annotations.Nullable;

/** Looks for the cue of one quotation in its own sentence. */
final class Cues {
    /**
     * One or two words with nothing but the subject of their clause are as often the author's own: of 23 such in the
     * tuning articles 10 were the subject's.
     */
    private static final int FEW = 2;

    /** Words from a verb of saying over the beginning of what is said to the quotation. */
    private static final int MAX_CLAUSE = 4;

    private final String text;
    private final Narration words;
    private final Lexicon lexicon;
    private final Clauses phrases;
    private final TrailingCues trailing;
    private final LeadingCues leading;

    Cues(String text, Narration words, Lexicon lexicon) {
        this.text = text;
        this.words = words;
        this.lexicon = lexicon;
        this.phrases = new Clauses(words, lexicon);
        this.trailing = new TrailingCues(text, words, phrases);
        this.leading = new LeadingCues(text, words, lexicon, phrases);
    }

    /** The best cue for the quotation at word {@code index} of the sentence given by its first word and the one after it. */
    @Nullable
    Cue of(int index, int sentenceStart, int sentenceEnd) {
        int from = Math.max(sentenceStart, index - Clauses.MAX_SENTENCE);
        int to = Math.min(sentenceEnd, index + Clauses.MAX_SENTENCE);
        Cue tag = trailing.open(index) ? trailing.tagAfter(index, to) : null;
        Cue closing = lexicon.verbLast() ? verbAfter(index, from) : null;
        if (closing != null) {
            return closing;
        }
        Cue lead = leading.lead(index, from);
        boolean hearsay = tag != null
                && (phrases.phraseAt(tag.from()) > 0 && tag.speaker().kind() == Mention.Kind.DESCRIPTION
                        || lead != null && leadsTo(lead, index));
        if (tag != null && !(hearsay && lead != null && lead.strength() == Strength.LEAD)) {
            return tag;
        }
        if (lead != null && lead.strength() == Strength.LEAD) {
            return lead;
        }
        Cue last = trailing.finalTag(index, to);
        if (last != null) {
            return last;
        }
        if (lead != null) {
            return lead;
        }
        Cue named = beforeColon(index, from);
        return named != null ? named : subject(index, from);
    }

    /**
     * The name that a line of nothing but a quotation gives after a dash: {@code “…” — Lord Acton, 1887}. It may stand
     * beyond the quotation's sentence.
     */
    @Nullable
    Cue credit(int index) {
        int dash = index + 1;
        if (!words.at(dash).is("—")
                && !words.at(dash).is("–")
                && !words.at(dash).is("-")) {
            return null;
        }
        for (int i = 0; i < index; i++) {
            if (words.at(i).isWord() || words.at(i).isQuotation()) {
                return null;
            }
        }
        Mention name = phrases.forward(dash + 1);
        if (name == null
                || name.kind() != Mention.Kind.NAME
                || !words.at(dash + 1).capital()) {
            return null;
        }
        boolean ends = name.to() >= words.size()
                || words.at(name.to()).isPunctuation()
                || words.at(name.to()).isNumber();
        return ends ? new Cue(name, dash, dash + 1, Strength.TAG) : null;
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

    /** Whether the cue’s own clause leads to the quotation after it: X said it was “…,” Y reported. */
    private boolean leadsTo(Cue lead, int index) {
        if (lead.speaker().from() >= lead.to()) {
            return false; // said X, of the quotation before it
        }
        int from = lead.to();
        for (int i = from; i < index - 1; i++) {
            if (!words.at(i).isWord()) {
                return false;
            }
        }
        return index - from <= MAX_CLAUSE;
    }

    /** Where the verb ends the sentence: its subject begins it. */
    private @Nullable Cue verbAfter(int index, int from) {
        int verb = index + 1;
        boolean says = phrases.speech(verb) || phrases.small(verb, Tag.WEAK);
        Mention subject = says && from < index ? phrases.forward(from) : null;
        return subject == null ? null : new Cue(subject, verb, verb + 1, Strength.WEAK);
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
}
