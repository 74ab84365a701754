package ibidem.quote;

import ibidem.quote.voice.SourceVoices;
import ibidem.read.Document;
import ibidem.text.TextSpan;
import java.util.Optional;

/** Who says what in a source: turns of a transcript, questions and answers, bylines, and the cue rules of drafts. */
public interface Voices {
    /** The voices of a source, its own quotations found by {@code finder}. */
    static Voices of(Document document, QuotationFinder finder) {
        return SourceVoices.of(document, finder);
    }

    /** Whose words the stretch is, as far as the document says. */
    Optional<Credit> at(TextSpan span);

    /**
     * The innermost person whom a source credits with a passage.
     *
     * @param name the fullest form in the document
     * @param explicit whether the source says so in words or layout, rather than by its byline alone
     * @param secondHand whether the words stand inside the source's own quotation of somebody
     */
    record Credit(String name, boolean explicit, boolean secondHand) {}
}
