package ibidem.check;

import ibidem.align.Found;
import ibidem.align.Search;
import ibidem.judge.Candidate;
import ibidem.judge.Wording;
import ibidem.judge.WordingAxis;
import ibidem.judge.WordingContext;
import ibidem.judge.WordingVerdict;
import ibidem.library.Holding;
import ibidem.library.Library;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says where the words of quotations stand in a library, quotation by quotation. */
public final class Locator {
    private final Library library;
    private final List<String> wordings;
    private final Found found;
    private final WordingContext context;
    private final Documents documents;
    private final WordingAxis axis = new WordingAxis();

    private Locator(Library library, List<String> wordings, Found found) {
        this.library = library;
        this.wordings = wordings;
        this.found = found;
        this.context = WordingContext.locating(found.shares());
        this.documents = new Documents(library);
    }

    /** Searches the library once for all wordings. */
    public static Locator search(Library library, List<String> wordings, Search.Options options) {
        return new Locator(library, wordings, Search.find(wordings, library.texts(), options));
    }

    /**
     * Where one wording stands. Plain texts are first looked at as they lie in the file; where that does not show the
     * same words, as documents without their note markers and running heads.
     */
    public Located locate(int wording) {
        List<Candidates.Hits> windows = Candidates.byText(found, wording);
        Located first = judge(wording, windows, true);
        if (first.verdict().wording().compareTo(Wording.ELIDED) <= 0 || !first.anyPlain()) {
            return first;
        }
        return judge(wording, windows, false);
    }

    private Located judge(int wording, List<Candidates.Hits> windows, boolean plain) {
        List<Candidate> candidates = new ArrayList<>();
        boolean anyPlain = false;
        for (Candidates.Hits hits : windows) {
            int source = hits.text();
            Optional<Holding> holding = plain ? documents.plain(source) : Optional.empty();
            anyPlain |= holding.isPresent();
            if (holding.isEmpty()) {
                holding = documents.whole(source);
            }
            if (holding.isPresent()) {
                candidates.add(Candidates.of(
                        source,
                        holding.get(),
                        hits.windows(),
                        wordings.get(wording).length()));
            }
        }
        WordingVerdict verdict = axis.verdict(wordings.get(wording), candidates, context);
        return new Located(verdict, documents, library, plain && anyPlain);
    }
}
