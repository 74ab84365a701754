package ibidem.check;

import ibidem.judge.Wording;
import ibidem.judge.WordingVerdict;
import ibidem.library.Library;
import ibidem.read.Document;

/**
 * Where a wording stands.
 *
 * @param verdict with the passages, best first
 * @param anyPlain whether passages may point into plain texts as they lie in the file
 */
public record Located(WordingVerdict verdict, Documents documents, Library library, boolean anyPlain) {
    /** Whether the same words stand there. */
    boolean isSame() {
        return verdict.wording().compareTo(Wording.ELIDED) <= 0;
    }

    /** The document that a passage of {@code source} points into. */
    public Document document(int source) {
        return (anyPlain ? documents.plain(source) : java.util.Optional.<ibidem.library.Holding>empty())
                .or(() -> documents.whole(source))
                .orElseThrow()
                .document();
    }

    /** The source's path as it stands in reports. */
    public String path(int source) {
        return library.path(source);
    }
}
