package ibidem.judge;

import ibidem.align.WordShares;
import ibidem.text.TextSpan;
import java.util.Set;

/**
 * What the wording axis must know beside the words.
 *
 * @param cited numbers of the sources that the quotation's note names and that are held; empty if none
 * @param task which command asks
 * @param obstacles preconditions of {@code NOT_FOUND} known to fail without a look at the words: all that apply
 * @param shares of all text searched
 * @param source what is known of a source
 */
public record WordingContext(Set<Integer> cited, Task task, Set<Reason> obstacles, WordShares shares, Sources source) {
    public WordingContext {
        cited = Set.copyOf(cited);
        obstacles = Set.copyOf(obstacles);
    }

    /** For {@code locate}: no citation, nobody named. */
    public static WordingContext locating(WordShares shares, Sources sources) {
        return new WordingContext(Set.of(), Task.LOCATE, Set.of(), shares, sources);
    }

    /** Which command asks. */
    public enum Task {
        CHECK,
        LOCATE
    }

    /** What the other axes know of a source that bears on the wording. */
    public interface Sources {
        Sources UNKNOWN = new Sources() {};

        /** Whether the passage's explicit speaker is the draft's. @param passage in the document */
        default SpeakerMatch speaker(int source, TextSpan passage) {
            return SpeakerMatch.UNKNOWN;
        }

        /** Whether its text was read off pictures of its pages, as somebody declared. */
        default boolean isScanned(int source) {
            return false;
        }

        /** Whether the source is dated after the draft. */
        default boolean isLater(int source) {
            return false;
        }

        /** Number of words of the source; chance in a cited source is reckoned by it. */
        default long words(int source) {
            return Long.MAX_VALUE;
        }
    }
}
