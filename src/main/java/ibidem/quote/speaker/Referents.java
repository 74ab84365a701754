package ibidem.quote.speaker;

import ibidem.quote.speaker.Namings.Naming;
import ibidem.quote.speaker.Namings.Pronoun;
import ibidem.text.Bisection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who was spoken of before a place, most prominent first: what {@code he}, {@code she} and {@code the politician} stand
 * for. Each naming counts by its part in the sentence, half as much with every sentence that follows, and a pronoun names
 * again whom it stands for (S. Lappin and H. Leass, "An algorithm for pronominal anaphora resolution", Computational
 * Linguistics 20(4), 1994, without its syntax).
 */
final class Referents {
    /** Of a name that nothing shows to be a person's. */
    private static final double UNPROVEN = 0.5;
    /** What is left of a naming a sentence later. */
    private static final double DECAY = 0.5;
    /** What counts of the namings before, when somebody is named again: whoever spoke last outweighs a topic. */
    private static final double REPEATED = 0.5;
    /** Sentences that a pronoun looks back over. */
    private static final int REACH = 8;

    /** How prominent somebody is, as of one sentence. */
    private record Prominence(double value, int sentence) {
        double at(int now) {
            return value * Math.pow(DECAY, now - sentence);
        }
    }

    private final List<Naming> namings;
    /** Whom the pronoun at an offset stands for. */
    private final Map<Integer, Named> resolved = new HashMap<>();

    Referents(Namings all) {
        this.namings = all.namings();
        resolve(all.pronouns());
    }

    /** Leads each pronoun to somebody, in the order of the text. */
    private void resolve(List<Pronoun> pronouns) {
        Map<Named, Prominence> prominent = new HashMap<>();
        int next = 0;
        for (Pronoun pronoun : pronouns) {
            while (next < namings.size() && namings.get(next).offset() < pronoun.offset()) {
                count(prominent, namings.get(next++));
            }
            Named named = most(prominent, pronoun.sentence(), pronoun.masculine(), pronoun.feminine());
            if (named != null) {
                count(prominent, new Naming(pronoun.offset(), pronoun.sentence(), named, pronoun.weight()));
                resolved.put(pronoun.offset(), named);
            }
        }
    }

    private static void count(Map<Named, Prominence> prominent, Naming naming) {
        Prominence before = prominent.get(naming.named());
        double value = before == null ? 0 : REPEATED * before.at(naming.sentence());
        prominent.put(naming.named(), new Prominence(value + naming.weight(), naming.sentence()));
    }

    private static @Nullable Named most(
            Map<Named, Prominence> prominent, int sentence, boolean masculine, boolean feminine) {
        prominent.values().removeIf(prominence -> prominence.sentence() < sentence - REACH);
        Named best = null;
        double most = 0;
        for (Map.Entry<Named, Prominence> entry : prominent.entrySet()) {
            Named named = entry.getKey();
            if (!named.fits(masculine, feminine)) {
                continue;
            }
            double value = entry.getValue().at(sentence) * (named.person() ? 1 : UNPROVEN);
            boolean tie = value == most && best != null && named.name().compareTo(best.name()) < 0;
            if (value > most || tie) {
                best = named;
                most = value;
            }
        }
        return best;
    }

    /** Whom the pronoun at {@code offset} stands for; null if nobody fits. */
    @Nullable
    Named pronoun(int offset) {
        return resolved.get(offset);
    }

    /**
     * The most prominent person before {@code offset} within {@code reach} sentences who may be called by {@code role}; null
     * if there is none.
     */
    @Nullable
    Named person(int offset, int reach, Word role) {
        int last = Bisection.first(namings.size(), i -> namings.get(i).offset() >= offset) - 1;
        if (last < 0) {
            return null;
        }
        int sentence = namings.get(last).sentence();
        Map<Named, Prominence> prominent = new HashMap<>();
        int first = last;
        while (first > 0 && namings.get(first - 1).sentence() >= sentence - reach) {
            first--;
        }
        for (int i = first; i <= last; i++) {
            count(prominent, namings.get(i));
        }
        prominent.keySet().removeIf(named -> !named.plays(role.lower()));
        return most(prominent, sentence, !role.is(Tag.PERSON_FEMININE), !role.is(Tag.PERSON_MASCULINE));
    }
}
