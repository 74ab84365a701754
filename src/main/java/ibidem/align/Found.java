package ibidem.align;

import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * What a search found: for each wording the places worth a closer look, and what chance has to say.
 *
 * <p>Spans of windows are in bytes of the text as streamed (UTF-8), from its start. A window covers where the fragment
 * should stand, with all seeds that voted for it; look some words around it as well.
 */
public final class Found {
    private final Sought sought;
    private final Votes votes;
    private final SampledShares shares;

    Found(Sought sought, Votes votes, SampledShares shares) {
        this.sought = sought;
        this.votes = votes;
        this.shares = shares;
    }

    /** The fragments of a wording that were looked for: what stands between its ellipses, if it holds a word. */
    public List<TextSpan> fragments(int wording) {
        return sought.spans(wording);
    }

    /** The windows of a wording: fragment by fragment, best first: at most 8 of an only fragment, 32 of one of several. */
    public List<Window> windows(int wording) {
        List<Window> windows = new ArrayList<>();
        int[] numbers = sought.numbers(wording);
        for (int i = 0; i < numbers.length; i++) {
            int fragment = numbers[i];
            int least = Search.leastVotes(sought.size(fragment));
            for (int k = 0; k < votes.kept(fragment); k++) {
                int count = votes.votes(fragment, k);
                if (count >= least) {
                    TextSpan span = new TextSpan(votes.start(fragment, k), votes.end(fragment, k));
                    windows.add(new Window(votes.textOf(fragment, k), span, i, count));
                }
            }
        }
        return windows;
    }

    /** How many words were searched, and how common each word is. */
    public WordShares shares() {
        return shares;
    }

    /** The number of words in one text; 0 if it could not be read. */
    public int words(int text) {
        return shares.words(text);
    }
}
