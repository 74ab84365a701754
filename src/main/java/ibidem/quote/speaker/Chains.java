package ibidem.quote.speaker;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds an attribution: who is said to report it ({@code Bolton said that Putin told him “…”}, {@code “…,” Welch
 * said, according to a paper}), and whether the draft denies it ({@code Acton never wrote “…”}).
 */
final class Chains {
    /** More who report each other are taken for a misreading. */
    private static final int MAX_REPORTERS = 3;
    /** Words from a verb of telling, over whom it tells, to the clause told. */
    private static final int MAX_HEARER = 4;
    /** Words from an attribution to who reports it after it. */
    private static final int MAX_AFTER = 30;
    /** Words from a denied verb to the quotation. */
    private static final int MAX_OBJECT = 3;
    /** Words before a verb that may deny it. */
    private static final int MAX_NEGATION = 4;

    private final Narration words;
    private final Clauses phrases;
    private final TrailingCues trailing;
    private final Sayers sayers;

    Chains(String text, Narration words, Lexicon lexicon) {
        this.words = words;
        this.phrases = new Clauses(words, lexicon);
        this.trailing = new TrailingCues(text, words, phrases);
        this.sayers = new Sayers(words, lexicon);
    }

    /**
     * Who reports that {@code cue}'s speaker said so, and who reports that, from the inside out; empty if nobody does.
     *
     * @param index the quotation
     * @param from first word of its sentence
     * @param to after its last word
     */
    List<Cue> reporters(Cue cue, int index, int from, int to) {
        List<Cue> reporters = new ArrayList<>();
        Cue outer = reporter(cue, index, from, to);
        while (outer != null && reporters.size() < MAX_REPORTERS) {
            reporters.add(outer);
            outer = outer.from() < index ? governor(outer, from) : null;
        }
        return reporters;
    }

    private @Nullable Cue reporter(Cue cue, int index, int from, int to) {
        Cue found = governor(cue, from);
        if (found == null) {
            found = after(cue, index, to);
        }
        if (found == null) {
            found = introduction(cue, from);
        }
        Cue reporter = found == null ? null : sayers.settle(found);
        return reporter == null || overlap(reporter.speaker(), cue.speaker()) ? null : reporter;
    }

    private static boolean overlap(Mention one, Mention other) {
        return one.from() < other.to() && other.from() < one.to();
    }

    /** The verb of saying whose clause the speaker begins: {@code Bolton said that Putin ...}. */
    private @Nullable Cue governor(Cue cue, int from) {
        Mention speaker = cue.speaker();
        boolean before = speaker.to() <= cue.from();
        if (!before || speaker.kind() == Mention.Kind.RELATIVE) {
            return null;
        }
        int verb = speaker.from() - 1;
        boolean clause = phrases.is(verb, Tag.COMPLEMENT);
        verb -= clause ? 1 : 0;
        if (clause && !phrases.speech(verb)) {
            int limit = Math.max(from, verb - MAX_HEARER);
            while (verb > limit && !phrases.is(verb, Tag.TELLING)) {
                verb--;
            }
        }
        if (verb <= from || !phrases.speech(verb) || !phrases.verb(verb)) {
            return null;
        }
        Mention reporter = phrases.subject(verb, from);
        return reporter == null ? null : new Cue(reporter, verb, verb + 1, Strength.LEAD);
    }

    /** {@code “…,” Welch said, according to a paper}; {@code Obama said “…,” the pool reported}. */
    private @Nullable Cue after(Cue cue, int index, int to) {
        int said = Math.max(Math.max(cue.to(), cue.speaker().to()), index + 1);
        int limit = Math.min(to, said + MAX_AFTER);
        for (int i = said; i < limit && !words.at(i).isQuotation(); i++) {
            boolean apart =
                    words.at(i).is(",") || i == index + 1 || words.at(i - 1).isQuotation();
            int at = words.at(i).is(",") ? i + 1 : i;
            if (apart || phrases.phraseAt(at) > 0) {
                Cue reporter = trailing.tag(at, to);
                if (reporter != null && reporter.from() != cue.from() && trailing.ends(reporter, to)) {
                    return reporter;
                }
            }
        }
        return null;
    }

    /** {@code According to a pool report, Obama said “…”}. */
    private @Nullable Cue introduction(Cue cue, int from) {
        int length = phrases.phraseAt(from);
        if (length == 0 || cue.from() == from) {
            return null;
        }
        Mention reporter = phrases.afterPhrase(from + length);
        if (reporter == null
                || reporter.to() > Math.min(cue.from(), cue.speaker().from())) {
            return null;
        }
        return new Cue(reporter, from, from + length, Strength.LEAD);
    }

    /** Whether the draft says that the words were not said so: never wrote, did not say, denied saying. */
    boolean denied(Cue cue, int index) {
        boolean says = phrases.speech(cue.from()) || phrases.is(cue.from(), Tag.PARTICIPLE);
        boolean besides =
                cue.from() > index || index - cue.to() <= MAX_OBJECT && !phrases.is(cue.to(), Tag.PREPOSITION);
        if (phrases.is(cue.from(), Tag.DENYING)) {
            return besides;
        }
        for (int i = cue.from() - 1; says && besides && i >= cue.from() - MAX_NEGATION; i--) {
            if (phrases.is(i, Tag.NEGATION) || phrases.is(i, Tag.DENYING)) {
                return true;
            }
            if (!phrases.passes(i)) {
                return false;
            }
        }
        return false;
    }
}
