package ibidem.check;

import ibidem.judge.FoundPassage;
import ibidem.judge.Wording;
import java.util.List;

/**
 * The words of which a quotation is the translation, as a person gives them, and where the library has them. Shown
 * beside the quotation; no verdict comes of it.
 *
 * @param wording how these words stand in the library
 * @param passages best first; for words that were not found, the nearest
 */
public record Original(String words, Wording wording, List<FoundPassage> passages) {
    public Original {
        passages = List.copyOf(passages);
    }

    /** Whether the library has these very words. */
    public boolean isHeld() {
        return wording.compareTo(Wording.ELIDED) <= 0;
    }

    /** Tells the original of a translated quotation. */
    public interface Known {
        Known NONE = (draft, words) -> "";

        /**
         * @param draft its path
         * @param words of the quotation
         * @return the words of the original; empty if nobody gave them
         */
        String of(String draft, String words);
    }
}
