package ibidem.cite.reference;

import ibidem.cite.find.Anchors;
import ibidem.cite.find.Lexemes;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reference cut into words, with what is known of each.
 *
 * @param italics what was set in italics, in {@code text}
 */
public record ReferenceWords(
        String text, List<TextSpan> tokens, Anchors anchors, List<TextSpan> italics, TokenFacts facts) {
    /** Cuts a reference, addresses and identifiers whole. */
    public static ReferenceWords of(String text, List<TextSpan> italics) {
        Anchors anchors = Anchors.of(text);
        List<TextSpan> whole = new ArrayList<>();
        anchors.links().forEach(link -> whole.add(link.span()));
        anchors.dois().forEach(doi -> whole.add(doi.span()));
        whole.sort(Comparator.naturalOrder());
        List<TextSpan> tokens = ReferenceTokens.of(text, whole);
        return new ReferenceWords(text, tokens, anchors, italics, new TokenFacts(text, tokens, anchors, italics));
    }

    /** The first stretch in quotation marks, marks included; null if none closes. */
    @Nullable
    public TextSpan quotedTitle() {
        int open = -1;
        for (int i = 0; i < facts.size; i++) {
            int quote = facts.quote[i];
            open = quote == TokenFacts.OPENS ? i : quote == TokenFacts.OUTSIDE ? -1 : open;
            if (quote == TokenFacts.WHOLE || quote == TokenFacts.CLOSES && open >= 0) {
                return tokens.get(quote == TokenFacts.WHOLE ? i : open).hull(tokens.get(i));
            }
        }
        return turnedTitle();
    }

    /** {@code Name,” Title,” Journal}: the first mark was set the wrong way round. */
    private @Nullable TextSpan turnedTitle() {
        int first = text.indexOf('”');
        int second = first < 0 ? -1 : text.indexOf('”', first + 1);
        boolean turned = second > first + 2
                && text.indexOf('“') < 0
                && text.indexOf('„') < 0
                && first > 0
                && text.charAt(first - 1) == ','
                && Lexemes.isBlank(text.charAt(first + 1));
        return turned ? new TextSpan(first, second + 1) : null;
    }

    /** The features of each word: hashes, as many as it has. */
    public int[][] features() {
        return TokenFeatures.of(facts);
    }
}
