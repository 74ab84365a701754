package ibidem.quote.speaker;

import org.jspecify.annotations.Nullable;

/** Cues that stand after the quotation: {@code “…,” said X}, {@code “…,” X said}, {@code “…,” according to X}. */
final class TrailingCues {
    private static final int MAX_TAG = 45;

    private final String text;
    private final Narration words;
    private final Clauses phrases;

    TrailingCues(String text, Narration words, Clauses phrases) {
        this.text = text;
        this.words = words;
        this.phrases = phrases;
    }

    /** Whether a tag may follow: the words inside end with a comma, question or the like, or a comma follows. */
    boolean open(int index) {
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
        return sentence || Shape.endsOpen(text, quotation);
    }

    @Nullable
    Cue tagAfter(int index, int to) {
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
    @Nullable
    Cue tag(int at, int to) {
        int phrase = phrases.phraseAt(at);
        if (phrase > 0) {
            Mention speaker = phrases.afterPhrase(at + phrase);
            return speaker == null ? null : new Cue(speaker, at, at + phrase, Strength.TAG);
        }
        int verb = at;
        boolean free = phrases.lexicon.freeOrder();
        while (verb < to && verb < at + 3 && (passes(verb) || free && phrases.is(verb, Tag.OBJECT))) {
            verb++; // s’est indignée la députée
        }
        if (phrases.speech(verb) || phrases.small(verb, Tag.TAGGING) || free && phrases.small(verb, Tag.WEAK)) {
            int next = verb + 1;
            while (next < to && (passes(next) || free && phrases.is(next, Tag.OBJECT))) {
                next++; // wehrte sich Bernd Kluge
            }
            Cue in = next < to ? in(verb, next) : null;
            if (in != null) {
                return in;
            }
            boolean nobody = free && phrases.is(next, Tag.PRONOUN_NEUTER); // hieß es
            Mention speaker = next < to && !nobody ? phrases.forward(next) : null;
            if (speaker != null && (free || !phrases.small(next, Tag.OBJECT))) {
                return new Cue(speaker, verb, verb + 1, Strength.TAG);
            }
        }
        if (phrases.pronoun(verb) && verb > at && phrases.speech(verb + 1)) {
            Cue in = in(verb + 1, verb + 2); // peut-on lire dans le rapport
            return in != null
                    ? in
                    : new Cue(
                            new Mention(verb, verb + 1, verb + 1, Mention.Kind.PRONOUN),
                            verb + 1,
                            verb + 2,
                            Strength.TAG);
        }
        return subjectThenVerb(at, to);
    }

    /** {@code heißt es in dem Bericht}, {@code сообщили в полиции}: the text or body that a verb without a subject names. */
    private @Nullable Cue in(int verb, int next) {
        int place = phrases.is(next, Tag.PRONOUN_NEUTER) ? next + 1 : next;
        Mention speaker = phrases.is(place, Tag.IN) ? phrases.forward(place + 1) : null;
        return speaker == null || speaker.kind() == Mention.Kind.PRONOUN
                ? null
                : new Cue(speaker, verb, verb + 1, Strength.TAG);
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
            if (saying(i, to) && !phrases.passive(i) || as && phrases.small(i, Tag.VERB)) {
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

    private int speechAfter(int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (phrases.speech(i)) {
                return i;
            }
            if (!words.at(i).isWord() && !words.at(i).isNumber()) {
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

    /** A tag after a comma later in the sentence that ends it. */
    @Nullable
    Cue finalTag(int index, int to) {
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

    /** Whether nothing but circumstances follows the tag. */
    boolean ends(Cue tag, int to) {
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
}
