package ibidem.check;

import ibidem.judge.Wording;
import ibidem.judge.WordingVerdict;
import ibidem.library.Library;
import ibidem.library.Searched;

/**
 * Where a wording stands.
 *
 * @param verdict with the passages, best first
 * @param asItLies whether passages point into plain texts as they lie in the file
 * @param anyPlain whether there were such texts, and a look at them as documents might show more
 */
public record Located(
        WordingVerdict verdict, Documents documents, Library library, boolean asItLies, boolean anyPlain) {
    /** Whether the same words stand there. */
    boolean isSame() {
        return verdict.wording().compareTo(Wording.ELIDED) <= 0;
    }

    /** What a passage of {@code source} points into. */
    public Searched text(int source) {
        return documents.text(source, asItLies).orElseThrow();
    }

    /** The source's path as it stands in reports. */
    public String path(int source) {
        return library.path(source);
    }
}
