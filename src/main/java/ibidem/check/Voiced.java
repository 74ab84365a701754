package ibidem.check;

import ibidem.judge.QuotationJudge.Said;
import ibidem.judge.SpeakerMatch;
import ibidem.library.Holding;
import ibidem.quote.Quotation;
import ibidem.read.Block;
import ibidem.text.TextSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who speaks in the sources, and what keeps two places of a source apart. */
final class Voiced {
    private final Held held;

    Voiced(Held held, Map<String, List<String>> aliases) {
        this.held = held;
    }

    /** Whose words the passage is, and whether that is whom the draft names. */
    Said said(Quotation quotation, int source, TextSpan passage) {
        return new Said(null, quotation.speaker() == null ? SpeakerMatch.NONE : SpeakerMatch.UNKNOWN);
    }

    /** What lies between two places of a source: a heading begins another section. */
    Optional<String> parting(int source, TextSpan earlier, TextSpan later) {
        Optional<Holding> holding = held.holding(source);
        if (holding.isEmpty()) {
            return Optional.empty();
        }
        for (Block block : holding.get().document().blocks()) {
            boolean between = earlier.end() <= block.span().start() && block.span().end() <= later.start();
            if (between && block.kind() == Block.Kind.HEADING) {
                return Optional.of("another section");
            }
        }
        return Optional.empty();
    }
}
