package ibidem.quote.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who was spoken of before a place, most prominent first: what {@code he}, {@code she} and {@code the politician} stand
 * for. Each naming counts by its part in the sentence, half as much with every sentence that follows, and a pronoun names
 * again whom it stands for (S. Lappin and H. Leass, "An algorithm for pronominal anaphora resolution", Computational
 * Linguistics 20(4), 1994, without its syntax).
 */
final class Referents {
    /** What a naming counts by its part in the sentence; the order is the paper's, the sizes are round. */
    private static final double SAYER = 12;

    private static final double SUBJECT = 8;

    private static final double OBJECT = 5;
    private static final double POSSESSOR = 4;
    private static final double OBLIQUE = 3;
    /** Of a name before the noun that it narrows: the Trump campaign. */
    private static final double MODIFIER = 1;
    /** Of a name that nothing shows to be a person's. */
    private static final double UNPROVEN = 0.5;
    /** What is left of a naming a sentence later. */
    private static final double DECAY = 0.5;
    /** What counts of the namings before, when somebody is named again: whoever spoke last outweighs a topic. */
    private static final double REPEATED = 0.5;
    /** Sentences that a pronoun looks back over. */
    private static final int REACH = 8;

    /** A name in the narration. @param sentence its running number in the document */
    private record Naming(int offset, int sentence, String name, double weight) {}

    /** A pronoun for one person. */
    private record Pronoun(int offset, int sentence, boolean masculine, boolean feminine, double weight) {}

    /** How prominent somebody is, as of one sentence. */
    private record Prominence(double value, int sentence) {
        double at(int now) {
            return value * Math.pow(DECAY, now - sentence);
        }
    }

    private final Lexicon lexicon;
    private final Names names;
    private final List<Naming> namings = new ArrayList<>();
    private final List<Pronoun> pronouns = new ArrayList<>();
    private final Map<String, Set<String>> offices = new HashMap<>();
    private final Set<String> people = new HashSet<>();
    /** Names of one word that do something somewhere: persons perhaps. */
    private final Set<String> doers = new HashSet<>();

    private final Map<String, Boolean> women = new HashMap<>();
    private final TreeMap<Integer, String> resolved = new TreeMap<>();

    Referents(List<Narration> narrations, Lexicon lexicon, Names names) {
        this.lexicon = lexicon;
        this.names = names;
        int sentence = 0;
        for (Narration narration : narrations) {
            sentence = read(narration, sentence);
        }
        resolve();
    }

    private int read(Narration narration, int firstSentence) {
        Clauses phrases = new Clauses(narration, lexicon);
        List<Word> words = narration.words();
        int sentence = firstSentence;
        int from = 0;
        for (int end : narration.ends()) {
            List<Mention> sayers = sayers(phrases, from, end);
            int at = from;
            boolean first = true;
            while (at < end) {
                int to = Math.min(names.run(words, at), end);
                if (to > at) {
                    int start = at;
                    int stop = to;
                    boolean inverted = phrases.speech(at - 1)
                            && !words.get(Math.max(0, at - 2)).isWord();
                    boolean says = inverted
                            || sayers.stream().anyMatch(sayer -> sayer.head() == stop && sayer.from() <= start);
                    first &= !name(phrases, words, at, to, sentence, says, first);
                } else {
                    pronoun(phrases, words, at, sentence);
                }
                at = Math.max(to, at + 1);
            }
            sentence++;
            from = end;
        }
        return sentence;
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
        if (core.isEmpty()) {
            return false;
        }
        String full = names.full(core);
        titles(words, from, to, core, full);
        boolean given = lexicon.given(core.get(0).text());
        boolean article = phrases.is(from - 1, Tag.DETERMINER)
                        && core.get(0).start() == words.get(from).start()
                || from > 0 && words.get(from - 1).is("(");
        boolean titled = core.size() < to - from;
        boolean alone = !phrases.noun(to) || says;
        if ((says || given && core.size() > 1 || titled && alone) && !article && !names.body(full)) {
            people.add(full);
        }
        if (core.size() == 1 && !article && (phrases.verb(to) || phrases.past(to))) {
            doers.add(full);
        }
        if (!article) {
            double weight = core.get(core.size() - 1).possessive() ? POSSESSOR : part(phrases, from, to, says, first);
            namings.add(new Naming(words.get(from).start(), sentence, full, weight));
        }
        return true;
    }

    private static double part(Phrases phrases, int from, int to, boolean says, boolean first) {
        boolean oblique = phrases.is(from - 1, Tag.PREPOSITION)
                || phrases.is(from - 1, Tag.DETERMINER) && phrases.is(from - 2, Tag.PREPOSITION);
        if (says) {
            return SAYER;
        }
        if (oblique) {
            return OBLIQUE;
        }
        return phrases.verb(to) || phrases.past(to) ? SUBJECT : phrases.noun(to) ? MODIFIER : first ? SUBJECT : OBJECT;
    }

    private void pronoun(Clauses phrases, List<Word> words, int at, int sentence) {
        boolean masculine = phrases.is(at, Tag.PRONOUN_MASCULINE);
        boolean feminine = phrases.is(at, Tag.PRONOUN_FEMININE);
        if (masculine || feminine) {
            double weight = phrases.is(at, Tag.SUBJECT) ? SUBJECT : POSSESSOR;
            pronouns.add(new Pronoun(words.get(at).start(), sentence, masculine, feminine, weight));
        }
    }

    /** Notes the words for offices that stand with a name: Senator X, the senator X, X, a senator; and Mr. and Mrs. */
    private void titles(List<Word> words, int from, int to, List<Word> core, String full) {
        Set<String> with = offices.computeIfAbsent(full, name -> new HashSet<>());
        for (int i = Math.max(0, from - 4); i < Math.min(words.size(), to + 6); i++) {
            Word word = words.get(i);
            if (word.is(Tag.PERSON) && !core.contains(word)) {
                with.add(word.lower());
            }
        }
        for (int i = from; i < to; i++) {
            String word = words.get(i).lower();
            if (lexicon.is(word, Tag.TITLE_FEMININE) || lexicon.is(word, Tag.TITLE_MASCULINE)) {
                women.put(full, lexicon.is(word, Tag.TITLE_FEMININE));
            }
        }
    }

    /** Whether {@code name} is somewhere called by {@code role}; roles that are no offices fit everybody. */
    boolean plays(String name, String role) {
        return !lexicon.is(role, Tag.TITLE)
                || offices.getOrDefault(name, Set.of()).contains(role);
    }

    /** Leads each pronoun to somebody, in the order of the text. */
    private void resolve() {
        namings.sort(Comparator.comparingInt(Naming::offset));
        Map<String, Prominence> prominent = new HashMap<>();
        int next = 0;
        for (Pronoun pronoun : pronouns) {
            while (next < namings.size() && namings.get(next).offset() < pronoun.offset()) {
                Naming naming = namings.get(next++);
                count(prominent, naming.name(), naming.weight(), naming.sentence());
            }
            String name = most(prominent, pronoun.sentence(), pronoun.masculine(), pronoun.feminine());
            if (name != null) {
                count(prominent, name, pronoun.weight(), pronoun.sentence());
                resolved.put(pronoun.offset(), name);
            }
        }
    }

    private static void count(Map<String, Prominence> prominent, String name, double weight, int sentence) {
        Prominence before = prominent.get(name);
        double value = before == null ? 0 : REPEATED * before.at(sentence);
        prominent.put(name, new Prominence(value + weight, sentence));
    }

    private @Nullable String most(
            Map<String, Prominence> prominent, int sentence, boolean masculine, boolean feminine) {
        prominent.values().removeIf(prominence -> prominence.sentence() < sentence - REACH);
        String best = null;
        double most = 0;
        for (Map.Entry<String, Prominence> entry : prominent.entrySet()) {
            String name = entry.getKey();
            if (!fits(name, masculine, feminine)) {
                continue;
            }
            double value = entry.getValue().at(sentence) * (people.contains(name) ? 1 : UNPROVEN);
            if (value > most || value == most && best != null && name.compareTo(best) < 0) {
                best = name;
                most = value;
            }
        }
        return best;
    }

    private boolean fits(String name, boolean masculine, boolean feminine) {
        boolean perhaps = name.indexOf(' ') > 0 || doers.contains(name);
        if (!people.contains(name) && (!perhaps || names.body(name))) {
            return false;
        }
        Boolean woman = women.get(name);
        if (woman != null) {
            return woman ? feminine : masculine;
        }
        String given = name.toLowerCase(java.util.Locale.ROOT).split(" ")[0];
        boolean men = lexicon.is(given, Tag.GIVEN_MASCULINE);
        boolean womens = lexicon.is(given, Tag.GIVEN_FEMININE);
        return !men && !womens || masculine && men || feminine && womens;
    }

    /** Whom the pronoun at {@code offset} stands for; null if nobody fits. */
    @Nullable
    String pronoun(int offset) {
        return resolved.get(offset);
    }

    /** The most prominent person before {@code offset} within {@code reach} sentences; null if there is none. */
    @Nullable
    String person(int offset, int reach) {
        int last = namings.size() - 1;
        int low = 0;
        while (low <= last) {
            int mid = (low + last) >>> 1;
            if (namings.get(mid).offset() < offset) {
                low = mid + 1;
            } else {
                last = mid - 1;
            }
        }
        if (last < 0) {
            return null;
        }
        int sentence = namings.get(last).sentence();
        Map<String, Prominence> prominent = new HashMap<>();
        int first = last;
        while (first > 0 && namings.get(first - 1).sentence() >= sentence - reach) {
            first--;
        }
        for (int i = first; i <= last; i++) {
            Naming naming = namings.get(i);
            count(prominent, naming.name(), naming.weight(), naming.sentence());
        }
        return most(prominent, sentence, true, true);
    }
}
