package ibidem.quote.speaker;

import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gives each quotation of one document its speaker. */
public final class Attributor {
    /** How a speaker was found. @param denied whether the draft says that the speaker did not say so */
    public record Attribution(Speaker speaker, Strength strength, boolean continued, boolean denied) {
        /** Whether words of the draft say that somebody said so. */
        public boolean said() {
            return strength == Strength.TAG || strength == Strength.LEAD || strength == Strength.WEAK;
        }

        private Attribution goesOn() {
            return new Attribution(speaker, strength, true, denied);
        }

        /** The speaker as guessed from the paragraph before: no words of the draft say so. */
        private Attribution withoutCue() {
            Speaker guessed = new Speaker(
                    speaker.name(), speaker.mention(), speaker.span(), "", speaker.person(), speaker.reportedBy());
            return new Attribution(guessed, strength, true, denied);
        }
    }

    /** A quotation without a cue in its sentence that is longer than this goes on with the speaker before it. */
    private static final int LONG = 24;
    /** Words before a quotation that leads its sentence: Specifically, “…”. */
    private static final int MAX_LEAD = 2;
    /** Words and signs of a subhead that is nothing but a quotation. */
    private static final int SUBHEAD = 5;
    /** Words between the pieces of an interrupted quotation. */
    private static final int MAX_BETWEEN = 40;

    private final String text;
    private final List<TextSpan> paragraphs;
    private final List<Narration> narrations = new ArrayList<>();
    private final Lexicon lexicon;
    private final Resolver resolver;
    private final @Nullable Attribution[] found;
    private final String[] terms;
    private int singles;
    private int doubles;
    private final boolean[] joins;

    /**
     * @param paragraphs in order
     * @param quotations with their marks, in order
     * @param left stretches that are not read, in order
     */
    public Attributor(
            String text,
            List<TextSpan> paragraphs,
            List<TextSpan> quotations,
            List<TextSpan> left,
            Map<String, List<String>> aliases,
            Lexicon lexicon) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.lexicon = lexicon;
        Words words = new Words(text, quotations, left, lexicon);
        for (TextSpan paragraph : paragraphs) {
            narrations.add(Narration.of(text, words.of(paragraph)));
        }
        this.resolver = new Resolver(narrations, lexicon, new Names(text, narrations, lexicon, aliases));
        for (TextSpan quotation : quotations) {
            boolean one = single(quotation.start());
            singles += one ? 1 : 0;
            doubles += one ? 0 : 1;
        }
        this.found = new Attribution[quotations.size()];
        this.terms = new String[quotations.size()];
        this.joins = new boolean[quotations.size()];
        java.util.Arrays.fill(terms, "");
    }

    /** Whether a name that layout gives, as a line below a block does, is a person's. */
    public boolean person(String name) {
        return resolver.person(name);
    }

    /** Why each quotation is a term; empty for those that are none. To be asked after {@link #attribute()}. */
    public String termReason(int quotation) {
        return terms[quotation];
    }

    /** Whether a quotation goes on with the one before it: “A,” said X, “B.” To be asked after {@link #attribute()}. */
    public boolean joinsPrevious(int quotation) {
        return joins[quotation];
    }

    /** An attribution, or null, for each quotation. */
    public @Nullable Attribution[] attribute() {
        Attribution before = null;
        for (int i = 0; i < narrations.size(); i++) {
            before = paragraph(i, before);
        }
        return found;
    }

    /** @return the attribution that a following paragraph of nothing but a quotation goes on with */
    private @Nullable Attribution paragraph(int number, @Nullable Attribution before) {
        Narration narration = narrations.get(number);
        if (!narration.quotes()) {
            return null;
        }
        Cues cues = new Cues(text, narration, lexicon);
        Terms judge = new Terms(text, narration, new Clauses(narration, lexicon));
        TextSpan sentence = new TextSpan(0, 0);
        boolean bare = false;
        Attribution current = null;
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < narration.size(); i++) {
            Word word = narration.at(i);
            if (!word.isQuotation()) {
                continue;
            }
            if (i >= sentence.end()) {
                sentence = narration.sentence(i);
                bare = bare(narration, sentence);
            }
            Attribution attribution = found[word.quotation()];
            Cue credit = attribution == null ? cues.credit(i) : null;
            if (credit != null) {
                attribution = attribution(number, i, credit);
            } else if (attribution == null && !bare) {
                Cue cue = cues.of(i, sentence.start(), sentence.end());
                joins[word.quotation()] = cue != null && joins(narration, i, cue, sentence.start());
                String term = joins[word.quotation()] ? "" : judge.reason(i, cue);
                if (!term.isEmpty()) {
                    terms[word.quotation()] = term;
                    continue;
                }
                attribution = cue == null ? null : attribution(number, i, cue);
                boolean own = cue != null && i > sentence.start() + MAX_LEAD; // a subject that says nothing
                if (attribution == null && !own && word.end() - word.start() > LONG) {
                    attribution = continued(number, i, current, null);
                    attribution = attribution == null ? null : attribution.withoutCue();
                }
            } else if (attribution == null && !subhead(narration, word)) {
                attribution = continued(number, i, current, before);
                if (attribution == null) {
                    open.add(word.quotation());
                }
            }
            found[word.quotation()] = attribution;
            if (attribution != null) {
                current = attribution;
                for (int earlier : open) {
                    found[earlier] = attribution.goesOn();
                }
                open.clear();
            }
        }
        Word last = narration.at(narration.size() - 1);
        return last.isQuotation() || current != null ? current : null;
    }

    /** Whether a paragraph holds nothing but words between single marks, in a text of double ones: a subhead. */
    private boolean subhead(Narration narration, Word quotation) {
        return narration.size() <= SUBHEAD
                && narration.words().stream().filter(Word::isQuotation).count() == 1
                && doubles > singles
                && single(quotation.start())
                && narration.words().stream().noneMatch(Word::isWord);
    }

    private boolean single(int at) {
        return "‘'‚‹".indexOf(text.charAt(at)) >= 0;
    }

    /** Whether only a tag stands between the quotation before and this one, and a comma leads on. */
    private boolean joins(Narration narration, int index, Cue cue, int from) {
        int before = index - 1;
        while (before >= from && !narration.at(before).isQuotation()) {
            before--;
        }
        Word last = narration.at(index - 1);
        boolean leadsOn = last.is(",") || last.is("—") || last.is("–") || last.is("-");
        boolean inside = cue.from() > before
                && cue.to() <= index
                && cue.speaker().from() > before
                && cue.speaker().to() <= index;
        int first = Math.min(cue.from(), cue.speaker().from());
        while (first > before && helps(narration.at(first - 1))) {
            first--;
        }
        return before >= from
                && leadsOn
                && inside
                && first - before <= 2
                && index - before <= MAX_BETWEEN
                && !fullStop(narration.at(before));
    }

    /** Whether a word before a verb belongs to it: a-t-elle dit. */
    private static boolean helps(Word word) {
        return word.is(Tag.AUXILIARY) || word.is(Tag.CLITIC) || word.is("-");
    }

    /** Whether a quotation is a whole sentence, so that what follows begins another: “A.” For X, “b.” */
    private boolean fullStop(Word quotation) {
        int at = quotation.end() - 1;
        while (at > quotation.start() && !Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != '.') {
            at--;
        }
        return text.charAt(at) == '.' && text.charAt(at - 1) != '.';
    }

    private @Nullable Attribution continued(
            int number, int index, @Nullable Attribution current, @Nullable Attribution before) {
        if (current != null) {
            return current.goesOn();
        }
        TextSpan sentence = narrations.get(number).sentence(index);
        if (sentence.start() > 0) {
            Narration narration = narrations.get(number);
            TextSpan previous = narration.sentence(sentence.start() - 1);
            Cue cue = new Cues(text, narration, lexicon).of(previous.end(), previous.start(), previous.end());
            return cue == null ? null : attribution(number, previous.end(), cue);
        }
        if (number > 0) {
            Narration lead = narrations.get(number - 1);
            int size = lead.size();
            if (lead.at(size - 1).is(":") || lead.at(size - 1).is(",")) {
                TextSpan last = lead.sentence(size - 1);
                Cue cue = new Cues(text, lead, lexicon).of(size, last.start(), size);
                if (cue != null) {
                    return attribution(number - 1, size, cue);
                }
            }
        }
        return before == null || before.speaker().name() == null ? null : before.withoutCue();
    }

    /** Whether a sentence holds nothing but quotations and punctuation. */
    private static boolean bare(Narration narration, TextSpan sentence) {
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (narration.at(i).isWord()) {
                return false;
            }
        }
        return true;
    }

    /** @param index the quotation, as a word of its paragraph, or the word after the cue’s sentence */
    private @Nullable Attribution attribution(int number, int index, Cue found) {
        Narration narration = narrations.get(number);
        Cue cue = new Sayers(narration, lexicon).settle(found);
        if (cue == null) {
            return null;
        }
        Chains chains = new Chains(text, narration, lexicon);
        TextSpan sentence = narration.sentence(cue.from());
        List<Cue> reporters = chains.reporters(cue, index, sentence.start(), sentence.end());
        Speaker reportedBy = null;
        for (int i = reporters.size() - 1; i >= 0; i--) {
            reportedBy = speaker(number, reporters.get(i), reportedBy);
        }
        if (reportedBy != null && Objects.equals(reportedBy.name(), resolver.name(number, cue.speaker()))) {
            reportedBy = reportedBy.reportedBy();
        }
        Speaker speaker = speaker(number, cue, reportedBy);
        if (speaker.name() != null && cue.speaker().kind() != Mention.Kind.PRONOUN) {
            resolver.says(number, speaker.name());
        }
        return new Attribution(speaker, cue.strength(), false, chains.denied(cue, index));
    }

    private Speaker speaker(int number, Cue cue, @Nullable Speaker reportedBy) {
        Narration narration = narrations.get(number);
        Mention mention = cue.speaker();
        int from = narration.at(mention.from()).start();
        int to = end(narration, mention);
        String verb = cue.strength() == Strength.SUBJECT
                ? ""
                : text.substring(
                        narration.at(cue.from()).start(),
                        narration.at(cue.to() - 1).end());
        String name = resolver.name(number, mention);
        return new Speaker(
                name, text.substring(from, to), new TextSpan(from, to), verb, resolver.person(name), reportedBy);
    }

    /** The end of the mention’s words, without a possessive ’s at its end. */
    private int end(Narration narration, Mention mention) {
        Word last = narration.at(mention.to() - 1);
        return last.isQuotation() || !last.possessive()
                ? last.end()
                : last.start() + last.text().length();
    }
}
