package ibidem.quote.voice;

import ibidem.quote.Quotation;
import ibidem.quote.QuotationFinder;
import ibidem.quote.QuoteOptions;
import ibidem.quote.speaker.Lexicon;
import ibidem.quote.speaker.Speaker;
import ibidem.read.Document;
import ibidem.text.Bisection;
import ibidem.text.TextSpan;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who says what in a source: turns of a transcript, questions and answers, bylines, and the cue rules of drafts. Read once;
 * immutable.
 */
public final class Voices {
    /**
     * The innermost person whom a source credits with a passage.
     *
     * @param name the fullest form in the document
     * @param explicit whether the source says so in words or layout, rather than by its byline alone
     * @param secondHand whether the words stand inside the source's own quotation of somebody
     */
    public record Credit(String name, boolean explicit, boolean secondHand) {}

    /** A quotation that holds less of a passage than this does not speak it. */
    private static final double SHARE = 0.5;

    private final Document document;
    private final Lexicon lexicon;
    private final List<Quotation> quotations;
    private final List<Turn> turns;
    private final @Nullable String whole;
    private final @Nullable String interviewee;
    private final VoiceWords voices = new VoiceWords();
    private final Map<String, String> fullNames = new HashMap<>();
    private final Set<String> persons;

    private Voices(Document document, QuotationFinder finder) {
        this.document = document;
        this.lexicon = finder.lexicon(document);
        this.quotations = finder.find(document, QuoteOptions.NONE);
        this.turns = Turns.of(document);
        WholeText text = new WholeText(voices);
        this.whole = text.speaker(document);
        this.interviewee = text.interviewee(document);
        for (Turn turn : turns) {
            fullNames.computeIfAbsent(turn.label(), this::fullName);
        }
        this.persons = Collections.unmodifiableSet(speakers());
    }

    /** The voices of {@code document}, its own quotations found by {@code finder}. */
    public static Voices of(Document document, QuotationFinder finder) {
        return new Voices(document, finder);
    }

    /** Who surely is a person of those whom the document lets speak. */
    public Set<String> persons() {
        return persons;
    }

    private Set<String> speakers() {
        Set<String> found = new TreeSet<>();
        for (Quotation quotation : quotations) {
            Speaker speaker = quotation.speaker();
            if (speaker != null && speaker.person()) {
                found.add(speaker.shown());
            }
        }
        for (Turn turn : turns) {
            if (!voices.nobody(turn.label()) && !lexicon.office(turn.label())) {
                found.add(fullNames.getOrDefault(turn.label(), turn.label()));
            }
        }
        return found;
    }

    /** Whose words the stretch is, as far as the document says. */
    public Optional<Credit> at(TextSpan span) {
        Credit narrator = narrator(span);
        Quotation quotation = quotationAt(span);
        if (quotation == null) {
            return Optional.ofNullable(narrator);
        }
        Speaker speaker = quotation.speaker();
        if (speaker == null) {
            return Optional.ofNullable(narrator).map(credit -> new Credit(credit.name(), false, true));
        }
        if (voices.self(speaker.mention())) {
            return Optional.ofNullable(narrator);
        }
        String name = speaker.shown();
        boolean named = speaker.named()
                && speaker.person()
                && Character.isUpperCase(name.codePointAt(0))
                && !voices.others(name)
                && !quotation.flags().contains(Quotation.Flag.DENIED);
        return Optional.of(new Credit(name, named && !speaker.cue().isEmpty(), true));
    }

    /** Who speaks outside quotations: the turn's voice, else the whole text's, else its byline. */
    private @Nullable Credit narrator(TextSpan span) {
        Turn turn = turnAt(span);
        if (turn != null) {
            if (interviewee != null && voices.answers(turn.label())) {
                return new Credit(interviewee, true, false);
            }
            return voices.nobody(turn.label()) || lexicon.office(turn.label())
                    ? new Credit(turn.label(), false, false)
                    : new Credit(fullNames.getOrDefault(turn.label(), turn.label()), true, false);
        }
        if (whole != null) {
            return new Credit(whole, true, false);
        }
        List<String> authors = document.metadata().authors();
        return authors.size() == 1 ? new Credit(authors.get(0), false, false) : null;
    }

    private @Nullable Turn turnAt(TextSpan span) {
        int low = Bisection.first(turns.size(), i -> turns.get(i).span().end() > span.start());
        if (low == turns.size() || turns.get(low).span().start() > span.start()) {
            return null;
        }
        boolean inside = turns.get(low).span().end() >= span.end();
        return inside ? turns.get(low) : null;
    }

    private @Nullable Quotation quotationAt(TextSpan span) {
        int low =
                Bisection.first(quotations.size(), i -> quotations.get(i).span().end() > span.start());
        for (int i = low; i < quotations.size() && quotations.get(i).span().start() < span.end(); i++) {
            Quotation quotation = quotations.get(i);
            int shared = Math.min(quotation.span().end(), span.end())
                    - Math.max(quotation.span().start(), span.start());
            if (quotation.kind() != Quotation.Kind.TERM && shared >= SHARE * span.length()) {
                return quotation;
            }
        }
        return null;
    }

    /** The fullest form in the document of a name of one word: the first given name before it. */
    private String fullName(String label) {
        String plain = label.equals(label.toUpperCase(Locale.ROOT)) ? title(label) : label;
        if (plain.indexOf(' ') >= 0) {
            return plain;
        }
        String text = document.text();

        for (int at = text.indexOf(" " + plain); at >= 0; at = text.indexOf(" " + plain, at + 1)) {
            int start = at;
            while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
                start--;
            }
            int after = at + 1 + plain.length();
            boolean whole = after >= text.length() || !Character.isLetter(text.charAt(after));
            String word = text.substring(start, at);
            if (whole && lexicon.given(word)) {
                return word + " " + plain; // the first: where a transcript names who takes part
            }
        }
        return plain;
    }

    private static String title(String label) {
        StringBuilder name = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            name.append(start ? Character.toUpperCase(c) : Character.toLowerCase(c));
            start = !Character.isLetter(c) && c != '\'' && c != '’';
        }
        return name.toString();
    }
}
