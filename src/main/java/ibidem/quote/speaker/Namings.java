package ibidem.quote.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every name in a document’s narration and every pronoun for one person, with how much each draws attention. */
final class Namings {
    /** What a naming counts by its part in the sentence; the order is the paper's, the sizes are round. */
    private static final double SAYER = 12;

    private static final double SUBJECT = 8;

    private static final double OBJECT = 5;
    private static final double POSSESSOR = 4;
    private static final double OBLIQUE = 3;
    /** Of a name before the noun that it narrows: the Trump campaign. */
    private static final double MODIFIER = 1;
    /** Words before and after a name where its office may stand. */
    private static final int OFFICE_BEFORE = 4;

    private static final int OFFICE_AFTER = 6;
    /** Digits of an age. */
    private static final int AGE_DIGITS = 2;

    /** A name in the narration. @param sentence its running number in the document */
    record Naming(int offset, int sentence, Named named, double weight) {}

    /** A pronoun for one person. */
    record Pronoun(int offset, int sentence, boolean masculine, boolean feminine, double weight) {}

    private final Lexicon lexicon;
    private final Names names;
    private final List<Naming> namings = new ArrayList<>();
    private final List<Pronoun> pronouns = new ArrayList<>();
    private final Map<String, Named> byName = new HashMap<>();

    Namings(List<Narration> narrations, Lexicon lexicon, Names names) {
        this.lexicon = lexicon;
        this.names = names;
        int sentence = 0;
        for (Narration narration : narrations) {
            sentence = read(narration, sentence);
        }
    }

    /** In the order of the text. */
    List<Naming> namings() {
        return namings;
    }

    /** Whether {@code name} is surely a person's. */
    boolean person(String name) {
        Named named = byName.get(name);
        return named != null && named.proven();
    }

    /** In the order of the text. */
    List<Pronoun> pronouns() {
        return pronouns;
    }

    private int read(Narration narration, int firstSentence) {
        Clauses phrases = new Clauses(narration, lexicon);
        List<Word> words = narration.words();
        int from = 0;
        for (int i = 0; i < narration.sentences(); i++) {
            int sentence = firstSentence + i;
            int end = narration.end(i);
            List<Mention> sayers = sayers(phrases, from, end);
            int at = from;
            boolean first = true;
            while (at < end) {
                int to = Math.min(names.run(narration, at), end);
                if (to > at) {
                    boolean inverted =
                            phrases.speech(at - 1) && !narration.at(at - 2).isWord();
                    boolean says = inverted || says(sayers, at, to);
                    first &= !name(phrases, words, at, to, sentence, says, first);
                } else {
                    pronoun(phrases, words, at, sentence);
                }
                at = Math.max(to, at + 1);
            }
            from = end;
        }
        return firstSentence + narration.sentences();
    }

    private static boolean says(List<Mention> sayers, int from, int to) {
        for (Mention sayer : sayers) {
            if (sayer.head() == to && sayer.from() <= from) {
                return true;
            }
        }
        return false;
    }

    /** The subjects of the verbs of saying in words {@code [from, to)}. */
    private static List<Mention> sayers(Clauses phrases, int from, int to) {
        List<Mention> sayers = new ArrayList<>();
        for (int i = from + 1; i < to; i++) {
            Mention subject = phrases.speech(i) && phrases.verb(i) ? phrases.subject(i, from) : null;
            if (subject != null && subject.kind() == Mention.Kind.NAME) {
                sayers.add(subject);
            }
        }
        return sayers;
    }

    /** Notes the name in words {@code [from, to)}. @return whether there is one */
    private boolean name(
            Clauses phrases, List<Word> words, int from, int to, int sentence, boolean says, boolean first) {
        List<Word> core = names.core(words.subList(from, to));
        boolean office = core.size() == 1 && core.get(0).is(Tag.TITLE) && phrases.is(to, Tag.PREPOSITION);
        if (core.isEmpty() || office) {
            return false; // Special Envoy to Syria
        }
        Named named = named(names.full(core));
        titles(words, from, to, core, named);
        Word initial = core.get(0);
        boolean given = initial.is(Tag.GIVEN_MASCULINE) || initial.is(Tag.GIVEN_FEMININE);
        boolean article = phrases.is(from - 1, Tag.DETERMINER)
                        && initial.start() == words.get(from).start()
                || from > 0 && words.get(from - 1).is("(");
        if (article) {
            return true;
        }
        boolean titled = core.size() < to - from;
        boolean alone = !phrases.noun(to) || says;
        boolean acts = phrases.verb(to) || phrases.past(to);
        if (says || given && core.size() > 1 || titled && alone || aged(words, to)) {
            named.isPerson();
        }
        if (core.size() == 1 && acts) {
            named.acts();
        }
        boolean family = core.size() == 1 && named.name().indexOf(' ') > 0;
        boolean sure = given && core.size() > 1 || titled || family;
        if (sure || !named.proven() && (aged(words, to) || holdsOffice(phrases, words, from, to))) {
            named.isProven();
        }
        boolean owns = core.get(core.size() - 1).possessive();
        double weight = owns ? POSSESSOR : says ? SAYER : part(phrases, start(words, from, to, core), to, acts, first);
        namings.add(new Naming(words.get(from).start(), sentence, named, weight));
        return true;
    }

    /** Where the name begins, past the place of an office: {@code Envoy to Syria Alexander Lavrentiev}. */
    private static int start(List<Word> words, int from, int to, List<Word> core) {
        int start = to - core.size();
        return start > from && words.get(start - 1).is(Tag.ORGANISATION) ? start : from;
    }

    /** {@code spokesman Bahram Qassemi}; {@code Ali Velayati, an adviser}: no body has an office. */
    private static boolean holdsOffice(Clauses phrases, List<Word> words, int from, int to) {
        boolean before = from > 0
                && words.get(from - 1).is(Tag.PERSON)
                && !words.get(from - 1).possessive();
        if (before || to >= words.size() || !words.get(to).is(",")) {
            return before;
        }
        int at = to + 1;
        while (at < words.size() && at < to + OFFICE_AFTER && words.get(at).isWord() && !phrases.verb(at)) {
            if (words.get(at).is(Tag.PERSON)) {
                return !words.get(at - 1).possessive() && !words.get(at - 1).is(Tag.POSSESSED);
            }
            at++;
        }
        return false;
    }

    /** {@code Doyle, 44,}: so newspapers name persons only. */
    private static boolean aged(List<Word> words, int to) {
        return to + 2 < words.size()
                && words.get(to).is(",")
                && words.get(to + 1).isNumber()
                && words.get(to + 1).text().length() <= AGE_DIGITS
                && words.get(to + 2).isPunctuation();
    }

    private Named named(String full) {
        Named named = byName.get(full);
        if (named == null) {
            named = new Named(full, names.body(full), lexicon);
            byName.put(full, named);
        }
        return named;
    }

    private static double part(Phrases phrases, int from, int to, boolean acts, boolean first) {
        boolean oblique = phrases.is(from - 1, Tag.PREPOSITION)
                || phrases.is(from - 1, Tag.DETERMINER) && phrases.is(from - 2, Tag.PREPOSITION);
        if (oblique) {
            return OBLIQUE;
        }
        return acts ? SUBJECT : phrases.noun(to) ? MODIFIER : first ? SUBJECT : OBJECT;
    }

    private void pronoun(Clauses phrases, List<Word> words, int at, int sentence) {
        boolean masculine = phrases.is(at, Tag.PRONOUN_MASCULINE);
        boolean feminine = phrases.is(at, Tag.PRONOUN_FEMININE);
        if (masculine || feminine) {
            double weight = phrases.is(at, Tag.SUBJECT) ? SUBJECT : POSSESSOR;
            pronouns.add(new Pronoun(words.get(at).start(), sentence, masculine, feminine, weight));
        }
    }

    /** Notes the words for offices that stand with a name, and Mr. and Mrs. */
    private static void titles(List<Word> words, int from, int to, List<Word> core, Named named) {
        int last = Math.min(words.size(), to + OFFICE_AFTER);
        for (int i = Math.max(0, from - OFFICE_BEFORE); i < last; i++) {
            Word word = words.get(i);
            if (i >= to && word.is(".")) {
                break; // the next sentence's office may be another's
            }
            if (word.is(Tag.PERSON) && !core.contains(word)) {
                named.office(word.lower());
            }
            if (i >= from && i < to && (word.is(Tag.TITLE_FEMININE) || word.is(Tag.TITLE_MASCULINE))) {
                named.titled(word.is(Tag.TITLE_FEMININE));
            }
        }
    }
}
