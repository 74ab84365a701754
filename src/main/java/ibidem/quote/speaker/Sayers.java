package ibidem.quote.speaker;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which phrases can say something: persons and bodies by name, nouns for them, documents. A part of a text speaks for its
 * owner ({@code the last line of his letter}: his), and what neither names nor owns is nobody.
 */
final class Sayers {
    /** Endings of plural nouns that are seldom other than people’s: farmers, pianists. */
    private static final List<String> PEOPLE = List.of("ers", "ors", "ists", "ians");

    private final Narration words;
    private final Lexicon lexicon;
    private final Phrases phrases;

    Sayers(Narration words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
        this.phrases = new Phrases(words, lexicon);
    }

    /** The cue with whoever can be its speaker; null if nobody can. */
    @Nullable
    Cue settle(Cue cue) {
        Mention speaker = cue.speaker();
        if (empty(speaker)) {
            return null;
        }
        boolean guess = cue.strength() == Strength.SUBJECT;
        boolean some = speaker.kind() == Mention.Kind.PRONOUN
                && phrases.is(speaker.from(), Tag.DETERMINER)
                && !phrases.is(speaker.from(), Tag.PRONOUN_FEMININE)
                && !phrases.is(speaker.from(), Tag.PRONOUN_MASCULINE);
        if (some && (guess || cue.strength() == Strength.WEAK)) {
            return null; // several waved their “x” signs
        }
        if (part(speaker) || guess && phrases.is(cue.from(), Tag.PASSIVE) && document(speaker)) {
            Mention owner = owner(speaker);
            if (owner != null && !empty(owner) && owns(owner)) {
                return new Cue(owner, cue.from(), cue.to(), cue.strength());
            }
        }
        return guess && !speaks(cue) ? null : cue;
    }

    /** Whether the phrase has no noun of its own: numbers, articles, “you”. */
    private boolean empty(Mention mention) {
        if (mention.kind() == Mention.Kind.PRONOUN) {
            return phrases.is(mention.from(), Tag.HEARER);
        }
        for (int i = mention.from(); i < mention.head(); i++) {
            boolean number =
                    words.at(i).isNumber() && words.at(i).text().chars().noneMatch(Character::isLetter);
            boolean article = phrases.is(i, Tag.DETERMINER) && !phrases.is(i, Tag.SUBJECT);
            if (!number && !article) {
                return false;
            }
        }
        return true;
    }

    /** Whether its noun is a piece of a text or what somebody has said: the last line. */
    private boolean part(Mention mention) {
        int noun = mention.head() - 1;
        return mention.kind() == Mention.Kind.DESCRIPTION && phrases.small(noun, Tag.PART);
    }

    private boolean document(Mention mention) {
        return mention.kind() == Mention.Kind.DESCRIPTION && phrases.small(mention.head() - 1, Tag.DOCUMENT);
    }

    /** Whose text it is: {@code Darwin’s last line}, {@code the last sentence of his book}; null if nobody’s. */
    private @Nullable Mention owner(Mention part) {
        for (int i = part.to() - 1; i >= part.from(); i--) {
            if (words.at(i).possessive()) {
                Mention owner = phrases.backward(i + 1, part.from());
                return owner == null || part(owner) ? null : owner;
            }
            if (phrases.is(i, Tag.PRONOUN_MASCULINE) || phrases.is(i, Tag.PRONOUN_FEMININE)) {
                return new Mention(i, i + 1, i + 1, Mention.Kind.PRONOUN);
            }
        }
        if (!phrases.is(part.head(), Tag.OF)) {
            return null;
        }
        Mention owner = phrases.forward(part.head() + 1);
        return owner == null || part(owner) ? null : owner;
    }

    private boolean owns(Mention owner) {
        Word noun = words.at(owner.head() - 1);
        return owner.kind() != Mention.Kind.DESCRIPTION
                || human(noun)
                || lexicon.endingsTell() && PEOPLE.stream().anyMatch(noun.lower()::endsWith);
    }

    /** Whether the mere subject of a clause may be who says the words in it. */
    private boolean speaks(Cue cue) {
        Mention subject = cue.speaker();
        if (phrases.is(cue.from(), Tag.PASSIVE)) {
            return false; // what is called or is something says nothing
        }
        Word noun = words.at(subject.head() - 1);
        return switch (subject.kind()) {
            case PRONOUN -> true;
            case RELATIVE -> false;
            case NAME -> noun.capital() && !phrases.is(subject.head() - 1, Tag.TIME) || human(noun);
            case DESCRIPTION -> human(noun);
        };
    }

    private boolean human(Word noun) {
        String word = noun.lower();
        String single = lexicon.endingsTell() && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        for (Tag tag : new Tag[] {Tag.PERSON, Tag.TITLE, Tag.DOCUMENT, Tag.GROUP}) {
            if (lexicon.is(word, tag) || lexicon.is(single, tag)) {
                return true;
            }
        }
        return false;
    }
}
