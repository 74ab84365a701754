package ibidem.quote.speaker;

import ibidem.text.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leads a mention to the name that it stands for within the document; a description that leads to nobody stays as it is written. */
final class Resolver {
    /** Paragraphs that “it” and “they” look back over. */
    private static final int PARAGRAPHS = 2;
    /** Sentences that “the politician” looks back over. */
    private static final int DESCRIPTION_REACH = 4;
    /** What “they” stands for after “Ann Holt and Tom Bailey”: several persons, no one of whom is the speaker. */
    private static final String TOGETHER = "";

    private final List<Narration> narrations;
    private final Lexicon lexicon;
    private final Names names;
    private final Namings namings;
    private final Referents referents;
    private @Nullable String said;
    private int saidIn;

    Resolver(List<Narration> narrations, Lexicon lexicon, Names names) {
        this.narrations = narrations;
        this.lexicon = lexicon;
        this.names = names;
        this.namings = new Namings(narrations, lexicon, names);
        this.referents = new Referents(namings);
    }

    /** Notes who spoke last: without capitals no name shows itself, and a verb without a subject has the last one’s. */
    void says(int number, String name) {
        said = name;
        saidIn = number;
    }

    /** Whether the document shows that {@code name} is a person's. */
    boolean person(@Nullable String name) {
        return name != null && (namings.person(name) || names.person(name));
    }

    /** The fullest name for a mention in paragraph {@code number}; null for a pronoun that leads to nobody. */
    @Nullable
    String name(int number, Mention mention) {
        Narration narration = narrations.get(number);
        Word word = narration.at(mention.from());
        if (mention.kind() == Mention.Kind.RELATIVE) {
            int end = narration.at(mention.from() - 1).is(",") ? mention.from() - 1 : mention.from();
            Mention antecedent = new Clauses(narration, lexicon).backward(end, 0);
            return antecedent == null ? null : name(number, antecedent);
        }
        String apposed = apposition(narration, mention);
        if (apposed != null) {
            return apposed;
        }
        if (mention.kind() == Mention.Kind.PRONOUN && mention.to() - mention.from() == 1) {
            boolean caseless = !word.capital() && !word.small();
            if (caseless || word.is(Tag.SPEECH)) {
                return number - saidIn <= PARAGRAPHS ? said : null;
            }
            if (word.is(Tag.PRONOUN_MASCULINE) || word.is(Tag.PRONOUN_FEMININE)) {
                Named named = referents.pronoun(word.start());
                return named == null ? null : named.name();
            }
            return thing(number, mention, word.is(Tag.PRONOUN_PLURAL));
        }
        if (standsForPerson(narration, mention)) {
            Named person = referents.person(word.start(), DESCRIPTION_REACH, narration.at(mention.head() - 1));
            if (person != null) {
                return person.name();
            }
        }
        return names.of(narration, mention);
    }

    /** {@code the spokesman, X Y, said}: X Y. */
    private @Nullable String apposition(Narration narration, Mention mention) {
        boolean office = false;
        for (int i = mention.from(); i < mention.head(); i++) {
            office |= narration.at(i).is(Tag.PERSON) || narration.at(i).is(Tag.TITLE);
        }
        if (!office
                || mention.kind() == Mention.Kind.PRONOUN
                || !narration.at(mention.to()).is(",")) {
            return null;
        }
        Mention name = new Clauses(narration, lexicon).forward(mention.to() + 1);
        if (name == null) {
            return null;
        }
        boolean two = name.head() - name.from() > 1 && name.kind() == Mention.Kind.NAME;
        return two
                        && narration.at(name.from()).capital()
                        && narration.at(name.to()).isPunctuation()
                ? names.of(narration, name)
                : null;
    }

    /** {@code the politician}, {@code the Supreme Leader’s advisor}: a definite person without a name. */
    private boolean standsForPerson(Narration narration, Mention mention) {
        Word head = narration.at(mention.head() - 1);
        boolean person = !head.capital() && head.is(Tag.PERSON) && mention.head() == mention.to();
        if (!person) {
            return false;
        }
        boolean possessed = false;
        boolean capital = false;
        for (int i = mention.from(); i < mention.head() - 1; i++) {
            possessed |= narration.at(i).possessive();
            capital |= narration.at(i).capital() && i > mention.from();
        }
        return possessed || !capital && narration.at(mention.from()).is(Tag.DEFINITE);
    }

    /** What “it” or “they” stands for: the nearest subject before it that is no person or, for “they”, several. */
    private @Nullable String thing(int number, Mention mention, boolean plural) {
        boolean neuter = narrations.get(number).at(mention.from()).is(Tag.PRONOUN_NEUTER);
        if (!plural && !neuter) {
            return null;
        }
        for (int paragraph = number; paragraph >= Math.max(0, number - PARAGRAPHS); paragraph--) {
            Narration narration = narrations.get(paragraph);
            int last = paragraph == number ? mention.from() : narration.size();
            while (last > 0) {
                TextSpan sentence = narration.sentence(last - 1);
                String found = subject(paragraph, sentence.start(), last, plural);
                if (found != null) {
                    return found.equals(TOGETHER) ? null : found;
                }
                last = sentence.start();
            }
        }
        return null;
    }

    private @Nullable String subject(int number, int from, int to, boolean plural) {
        Narration narration = narrations.get(number);
        Clauses phrases = new Clauses(narration, lexicon);
        for (int i = to - 1; i > Math.max(from, to - Clauses.MAX_SENTENCE); i--) {
            if (!phrases.verb(i) && !phrases.past(i)) {
                continue;
            }
            Mention subject = phrases.subject(i, from);
            if (subject == null
                    || subject.kind() == Mention.Kind.PRONOUN
                    || subject.kind() == Mention.Kind.RELATIVE
                    || phrases.is(subject.from() - 1, Tag.TO)) {
                continue;
            }
            String name = names.of(narration, subject);
            if (plural && joined(narration, subject) && names.person(name)) {
                return TOGETHER;
            }
            if (plural ? several(narration, subject) : !several(narration, subject) && !names.person(name)) {
                return name;
            }
        }
        return null;
    }

    private static boolean joined(Narration narration, Mention mention) {
        for (int i = mention.from(); i < mention.head(); i++) {
            if (narration.at(i).is(Tag.CONJUNCTION)) {
                return true;
            }
        }
        return false;
    }

    private static boolean several(Narration narration, Mention mention) {
        Word head = narration.at(mention.head() - 1);
        return joined(narration, mention)
                || !head.capital()
                        && (head.lower().endsWith("s") || head.lower().equals("people"));
    }
}
