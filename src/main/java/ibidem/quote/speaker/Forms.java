package ibidem.quote.speaker;

import java.util.Locale;
import java.util.regex.Pattern;

/** What each word of a paragraph may be, by its own class and by what stands beside it. */
class Forms {
    /** Endings in -s that make no plural. */
    private static final Pattern SINGULAR = Pattern.compile("(ss|ous|sis)$");

    final Narration words;
    final Lexicon lexicon;

    Forms(Narration words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    boolean is(int index, Tag tag) {
        return words.at(index).is(tag);
    }

    boolean small(int index, Tag tag) {
        return is(index, tag) && !words.at(index).capital();
    }

    boolean pronoun(int index) {
        return is(index, Tag.SUBJECT)
                && !(is(index, Tag.DETERMINER) && (words.at(index).possessive() || nounFollows(index)));
    }

    boolean nounFollows(int index) {
        Word next = words.at(index + 1);
        return next.isWord() && !is(index + 1, Tag.PREPOSITION) && !passes(index + 1) && !verbForm(index + 1);
    }

    boolean verbForm(int index) {
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
                && !name.equals(name.toUpperCase(Locale.ROOT))
                && words.at(last - 1).capital()
                && !words.at(last - 1).possessive()
                && !is(last, Tag.ORGANISATION)
                && !is(last - 1, Tag.ORGANISATION)
                && !is(last, Tag.TIME)
                && !is(last - 1, Tag.TIME)
                && !is(last - 1, Tag.PREPOSITION)
                && !is(last - 1, Tag.DETERMINER);
    }

    /** A verb of saying, alone or with the word after it. */
    boolean speech(int index) {
        return small(index, Tag.SPEECH) || speechOfTwo(index);
    }

    private boolean speechOfTwo(int index) {
        return is(index, Tag.LEADS_SPEECH)
                && words.at(index + 1).isWord()
                && lexicon.is(
                        words.at(index).lower() + " " + words.at(index + 1).lower(), Tag.SPEECH);
    }

    /** A verb that a subject may stand before. */
    boolean verb(int index) {
        if (is(index, Tag.AUXILIARY)) {
            return !words.at(index).capital();
        }
        boolean noun = is(index - 1, Tag.DETERMINER) && !is(index - 1, Tag.SUBJECT)
                || words.at(index - 1).possessive() && !is(index - 1, Tag.SUBJECT);
        boolean speaksOf = speechOfTwo(index) && is(index + 1, Tag.OF);
        return !noun && (speaksOf || (verbForm(index) || speech(index)) && finiteForm(index));
    }

    boolean verbOnly(int index) {
        return is(index, Tag.SPEECH) || is(index, Tag.WEAK) || is(index, Tag.PARTICIPLE) || is(index, Tag.AUXILIARY);
    }

    /** Whether a word that may also be a noun stands like a verb. */
    boolean finiteForm(int index) {
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
                    || is(index - 1, Tag.SUBJECT) && !(is(index - 1, Tag.DETERMINER) && is(index - 2, Tag.PREPOSITION))
                    || is(index - 1, Tag.RELATIVE)
                    || is(index - 1, Tag.PRONOUN_SELF)
                    || passes(index - 1)
                    || before.isNumber()
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

    boolean passes(int index) {
        return is(index, Tag.AUXILIARY) || small(index, Tag.ADVERB) || adverb(words.at(index));
    }

    boolean adverb(Word word) {
        return lexicon.endingsTell()
                && word.isWord()
                && word.lower().endsWith("ly")
                && word.lower().length() > 4
                && !word.capital();
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

    boolean passive(int verb) {
        int at = verb - 1;
        while (small(at, Tag.ADVERB) || words.at(at).lower().endsWith("ly")) {
            at--;
        }
        return is(at, Tag.PASSIVE) && !small(verb, Tag.PARTICIPLE);
    }

    /** Words of the attributing phrase that begins at {@code at}: 2 for according to. */
    int phraseAt(int at) {
        int found = is(at, Tag.PHRASE) ? 1 : 0;
        if (!is(at, Tag.LEADS_PHRASE)) {
            return found;
        }
        StringBuilder phrase = new StringBuilder();
        for (int n = 1; n <= lexicon.longestPhrase() && words.at(at + n - 1).isWord(); n++) {
            phrase.append(n > 1 ? " " : "").append(words.at(at + n - 1).lower());
            if (lexicon.is(phrase.toString(), Tag.PHRASE)) {
                found = n;
            }
        }
        return found;
    }
}
