package ibidem.quote.speaker;

import org.jspecify.annotations.Nullable;

/** Tells the words between marks that are a name, a title or a figure of speech from those that somebody said. */
final class Terms {
    /** A longer stretch without a capital letter in every word is no term. */
    private static final int MAX_WORDS = 4;

    private final String text;
    private final Narration words;
    private final Phrases phrases;
    private final boolean headline;

    Terms(String text, Narration words, Phrases phrases) {
        this.text = text;
        this.words = words;
        this.phrases = phrases;
        this.headline = words.headline();
    }

    /** Why the quotation at word {@code index} is a term; empty if it is none. @param cue its cue, if it has one */
    String reason(int index, @Nullable Cue cue) {
        Word quotation = words.at(index);
        Shape shape = Shape.of(text, quotation.start(), quotation.end());
        boolean lead = cue != null && cue.strength() == Strength.LEAD;
        boolean strong =
                cue != null && (cue.strength() == Strength.TAG || cue.strength() == Strength.LEAD && near(index, cue));
        Word before = words.at(index - 1);
        Word after = words.at(index + 1);
        boolean name = before.capital() || before.is(".") && words.at(index - 2).capital();
        if (shape.words() <= 2 && name && after.capital() && !shape.ends()) {
            return "a nickname";
        }
        boolean itsName = cue != null
                && cue.speaker().from() < index
                && cue.speaker().to() == index
                && termLead(index - 1); // writes the paper “Evening town”
        if (itsName) {
            return "named or defined here";
        }
        if (strong && !(shape.title() && named(index) && !(phrases.is(index - 1, Tag.DETERMINER) && lead))) {
            return "";
        }
        boolean introduced =
                before.is(":") || before.is(",") && !phrases.is(index - 2, Tag.TERM_BEFORE) && !after.isWord();
        boolean guess = cue == null || cue.strength() == Strength.SUBJECT;
        boolean standing = guess ? shape.words() > 1 || named(index) : placed(index);
        if (shape.title() && standing && !introduced && !headline) {
            return "the title or name of something";
        }
        boolean called = phrases.is(index - 1, Tag.DETERMINER) && phrases.small(index - 2, Tag.TERM_BEFORE)
                || termLead(index - 1) && !phrases.is(index - 2, Tag.SUBJECT)
                || phrases.is(index - 2, Tag.TERM_BEFORE) && before.is(",");
        boolean said = cue != null && cue.from() >= index - 2 && cue.from() < index;
        boolean mentioned = guess && phrases.small(index - 1, Tag.TERM_WORD);
        if ((called && !said || mentioned) && shape.words() <= MAX_WORDS) {
            return "named or defined here";
        }
        if (guess && shape.words() < MAX_WORDS && !shape.ends() && isSubject(index)) {
            return "spoken of, not said";
        }
        if (cue == null && shape.words() == 1 && !shape.ends() && phrases.is(index - 1, Tag.DEFINITE)) {
            return "the author's word, held at a distance";
        }
        boolean weak = cue != null && cue.strength() == Strength.WEAK;
        if (!weak && !lead && !shape.ends() && shape.words() <= MAX_WORDS && determined(index) && modifies(index)) {
            return "describes the noun after it";
        }
        boolean work = before.is(",") && (phrases.is(index - 2, Tag.TERM_BEFORE) || phrases.is(index - 2, Tag.DOCUMENT))
                || phrases.is(index + 1, Tag.DETERMINER) && phrases.is(index + 2, Tag.TERM_BEFORE);
        return !strong && work && shape.title() ? "the title or name of something" : "";
    }

    /** A word that leads to a name; a capital one only where capitals say nothing. */
    private boolean termLead(int index) {
        boolean begins = words.sentence(index).start() == index;
        return phrases.small(index, Tag.TERM_BEFORE) || begins && phrases.is(index, Tag.TERM_BEFORE);
    }

    /** Whether the cue’s verb stands right before the quotation, its object apart. */
    private boolean near(int index, Cue cue) {
        return cue.from() > index || index - cue.to() <= 2;
    }

    /** Whether it follows a possessive, a preposition or a noun that names take: on ABC’s “This Week”. */
    private boolean named(int index) {
        Word before = words.at(index - 1);
        return before.possessive()
                || phrases.is(index - 1, Tag.PREPOSITION) && !before.lower().equals("as")
                || phrases.is(index - 1, Tag.TERM_BEFORE)
                || phrases.is(index - 1, Tag.DETERMINER) && modifies(index);
    }

    /** Whether it stands where the name of a programme or work does: on ABC’s “This Week”, in the book “...”. */
    private boolean placed(int index) {
        Word before = words.at(index - 1);
        return before.possessive()
                || phrases.is(index - 1, Tag.TERM_BEFORE)
                || before.lower().equals("on")
                || before.lower().equals("in");
    }

    /** Whether a verb follows of which the words between the marks are the subject: “Top secret” is. */
    private boolean isSubject(int index) {
        boolean begins = words.sentence(index).start() == index
                || phrases.is(index - 1, Tag.CONJUNCTION)
                || phrases.is(index - 1, Tag.DETERMINER);
        return begins && (phrases.is(index + 1, Tag.AUXILIARY) || phrases.small(index + 1, Tag.VERB));
    }

    private boolean determined(int index) {
        for (int i = index - 1; i >= index - 4; i--) {
            Word word = words.at(i);
            if (phrases.is(i, Tag.DETERMINER) || word.possessive()) {
                return true;
            }
            if (!word.isWord() || phrases.is(i, Tag.PREPOSITION) || phrases.verb(i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a noun follows directly: the “establishment” candidate. */
    private boolean modifies(int index) {
        Word after = words.at(index + 1);
        return after.isWord()
                && !after.capital()
                && !phrases.is(index + 1, Tag.PREPOSITION)
                && !phrases.is(index + 1, Tag.CONJUNCTION)
                && !phrases.is(index + 1, Tag.AUXILIARY)
                && !phrases.is(index + 1, Tag.DETERMINER)
                && !phrases.is(index + 1, Tag.RELATIVE)
                && !phrases.is(index + 1, Tag.SUBJECT)
                && !phrases.is(index + 1, Tag.OBJECT)
                && !phrases.is(index + 1, Tag.ADVERB)
                && !phrases.is(index + 1, Tag.SPEECH)
                && !phrases.is(index + 1, Tag.TIME)
                && !phrases.past(index + 1);
    }
}
