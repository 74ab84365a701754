package ibidem.check;

import ibidem.align.Found;
import ibidem.align.Passage;
import ibidem.align.Search;
import ibidem.align.Window;
import ibidem.judge.Candidate;
import ibidem.judge.Wording;
import ibidem.judge.WordingAxis;
import ibidem.judge.WordingContext;
import ibidem.judge.WordingVerdict;
import ibidem.library.Holding;
import ibidem.library.Library;
import ibidem.read.notes.MarkerFinder;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says where the words of quotations stand in a library, quotation by quotation. */
public final class Locator {
    /** Code units around an edit in which a marker may be its cause: the gaps on either side. */
    private static final int BESIDE_AN_EDIT = 8;

    /** The same around a window, which need not cover all that differs. */
    private static final int BESIDE_A_WINDOW = 200;

    private final Library library;
    private final List<String> wordings;
    private final Found found;
    private final WordingContext context;
    private final Documents documents;
    private final Unseen unseen;
    private final WordingAxis axis = new WordingAxis();

    private Locator(Library library, List<String> wordings, Found found) {
        this.library = library;
        this.wordings = wordings;
        this.found = found;
        this.context = WordingContext.locating(found.shares(), new WordingContext.Sources() {
            @Override
            public boolean isScanned(int source) {
                return library.isScanned(source);
            }
        });
        this.documents = new Documents(library);
        this.unseen = new Unseen(library, documents);
    }

    /** Searches the library once for all wordings. */
    public static Locator search(Library library, List<String> wordings, Search.Options options) {
        return new Locator(library, wordings, Search.find(wordings, library.texts(), options));
    }

    /**
     * Where one wording stands. The likeliest texts are looked at first, and plain ones as they lie in the file; only
     * where that does not show the same words, the other texts, and plain ones as documents without their note markers
     * and running heads.
     */
    public Located locate(int wording) {
        List<Candidates.Hits> hits = Candidates.byText(found, wording);
        List<Candidates.Hits> likeliest = Candidates.likeliest(hits);
        Located first = judge(wording, likeliest, true);
        if (!first.isSame() && likeliest.size() < hits.size()) {
            first = judge(wording, hits, true);
        }
        return first.isSame() || !first.anyPlain() || !mayHoldNotes(first, hits) ? first : judge(wording, hits, false);
    }

    /**
     * Whether a look at the documents could show what the plain texts do not: where something differs, there is what may
     * belong to notes or to a page.
     */
    private boolean mayHoldNotes(Located located, List<Candidates.Hits> hits) {
        WordingVerdict verdict = located.verdict();
        if (verdict.wording() == Wording.ALTERED && !verdict.passages().isEmpty()) {
            Passage passage = verdict.passages().get(0);
            Optional<Holding> holding = documents.plain(passage.source());
            return holding.isEmpty()
                    || passage.edits().stream()
                            .anyMatch(edit -> mayHoldNotes(holding.get(), edit.inSource(), BESIDE_AN_EDIT));
        }
        for (Candidates.Hits text : hits) {
            Optional<Holding> holding = documents.plain(text.text());
            for (Window window : text.windows()) {
                if (holding.isPresent()
                        && mayHoldNotes(holding.get(), holding.get().toSearch(window.span()), BESIDE_A_WINDOW)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean mayHoldNotes(Holding holding, TextSpan span, int beside) {
        String text = holding.document().text();
        return MarkerFinder.mayHold(
                text, new TextSpan(Math.max(0, span.start() - beside), Math.min(text.length(), span.end() + beside)));
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
        if (verdict.wording() == Wording.NOT_FOUND && candidates.addAll(unseen.with(wordings.get(wording), Set.of()))) {
            verdict = axis.verdict(wordings.get(wording), candidates, context);
        }
        return new Located(verdict, documents, library, plain && anyPlain);
    }
}
