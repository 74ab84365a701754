package ibidem.check;

import ibidem.judge.QuotationJudge.Said;
import ibidem.judge.SpeakerAxis;
import ibidem.judge.SpeakerMatch;
import ibidem.library.Holding;
import ibidem.quote.Quotation;
import ibidem.quote.speaker.Speaker;
import ibidem.quote.voice.Voices;
import ibidem.read.Block;
import ibidem.read.Document;
import ibidem.text.TextSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who speaks in the sources, and what keeps two places of a source apart. */
final class Voiced {
    private final Held held;
    private final Works works;
    private final Map<String, List<String>> aliases;

    Voiced(Held held, Works works, Map<String, List<String>> aliases) {
        this.held = held;
        this.works = works;
        this.aliases = aliases;
    }

    /**
     * Whose words the passage is, and whether that is whom the draft names. To give a work's words to its author or outlet
     * ("according to the Tribune") is no charge, even where the work itself gives them to somebody; nor is what a place or a
     * body says ("Tehran said"), for which persons speak.
     */
    Said said(Quotation quotation, int source, TextSpan passage) {
        Voices.Credit credit = credit(source, passage).orElse(null);
        Speaker speaker = quotation.speaker();
        SpeakerMatch match = SpeakerAxis.of(speaker, credit, aliases);
        boolean charged = match == SpeakerMatch.MISMATCH
                && speaker != null
                && isPerson(speaker, source)
                && !SpeakerAxis.isAmong(speaker.shown(), works.makers(source), aliases);
        return new Said(credit, match == SpeakerMatch.MISMATCH && !charged ? SpeakerMatch.UNKNOWN : match);
    }

    /** Whether the draft or the source shows that the draft's speaker is a person. */
    private boolean isPerson(Speaker speaker, int source) {
        return speaker.person()
                || held.voices(source)
                        .map(known -> SpeakerAxis.isAmong(speaker.shown(), known.persons(), aliases))
                        .orElse(false);
    }

    /** What lies between two places of a source: a heading begins another section; another speaker may have the word. */
    Optional<String> parting(int source, TextSpan earlier, TextSpan later) {
        Optional<Document> document = held.holding(source).map(Holding::document);
        if (document.isEmpty()) {
            return Optional.empty();
        }
        for (Block block : document.get().blocks()) {
            boolean between =
                    earlier.end() <= block.span().start() && block.span().end() <= later.start();
            if (between && block.kind() == Block.Kind.HEADING) {
                return Optional.of("another section");
            }
        }
        Optional<Voices.Credit> first = explicit(source, earlier);
        Optional<Voices.Credit> second = explicit(source, later);
        boolean other = first.isPresent()
                && second.isPresent()
                && SpeakerAxis.differ(first.get().name(), second.get().name(), aliases);
        return other ? Optional.of("another speaker's words") : Optional.empty();
    }

    private Optional<Voices.Credit> explicit(int source, TextSpan passage) {
        return credit(source, passage).filter(Voices.Credit::explicit);
    }

    private Optional<Voices.Credit> credit(int source, TextSpan passage) {
        return held.voices(source).flatMap(known -> known.at(passage));
    }
}
