package ibidem.cite.fields;

import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A reference cut into words, with what is known of each. */
record ReferenceWords(String text, List<TextSpan> tokens, Anchors anchors, TokenFacts facts) {
    static ReferenceWords of(String text, List<TextSpan> italics) {
        Anchors anchors = Anchors.of(text);
        List<TextSpan> whole = new ArrayList<>();
        anchors.links().forEach(link -> whole.add(link.span()));
        anchors.dois().forEach(doi -> whole.add(doi.span()));
        whole.sort(Comparator.naturalOrder());
        List<TextSpan> tokens = ReferenceTokens.of(text, whole);
        return new ReferenceWords(text, tokens, anchors, new TokenFacts(text, tokens, anchors, italics));
    }

    int[][] features() {
        return TokenFeatures.of(facts);
    }
}
