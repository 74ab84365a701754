package ibidem.check;

import ibidem.align.Edit;
import ibidem.align.Found;
import ibidem.align.Passage;
import ibidem.align.Search;
import ibidem.align.Window;
import ibidem.judge.Candidate;
import ibidem.judge.Wording;
import ibidem.judge.WordingAxis;
import ibidem.judge.WordingContext;
import ibidem.judge.WordingVerdict;
import ibidem.library.Library;
import ibidem.library.Searched;
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

    /** Code units that tell whether a figure is a marker: what stands before and behind it. */
    private static final int BEFORE_A_MARKER = 64;

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
            if (!documents.isPlain(passage.source())) {
                return !documents.isTooLong(passage.source());
            }
            Searched plain = documents.text(passage.source(), true).orElseThrow();
            for (Edit edit : passage.edits()) {
                if (mayHoldNotes(plain, edit.inSource(), BESIDE_AN_EDIT)) {
                    return true;
                }
            }
            return false;
        }
        for (Candidates.Hits text : hits) {
            if (!documents.isPlain(text.text())) {
                continue;
            }
            Searched plain = documents.text(text.text(), true).orElseThrow();
            for (Window window : text.windows()) {
                if (mayHoldNotes(plain, plain.toSearch(window.span()), BESIDE_A_WINDOW)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean mayHoldNotes(Searched plain, TextSpan span, int beside) {
        int from = Math.max(0, span.start() - beside);
        int to = Math.min(plain.length(), span.end() + beside);
        int start = Math.max(0, from - BEFORE_A_MARKER);
        String around = plain.words(new TextSpan(start, Math.min(plain.length(), to + BEFORE_A_MARKER)));
        return MarkerFinder.mayHold(around, new TextSpan(from, to).shift(-start));
    }

    private Located judge(int wording, List<Candidates.Hits> windows, boolean plain) {
        List<Candidate> candidates = new ArrayList<>();
        boolean anyPlain = false;
        for (Candidates.Hits hits : windows) {
            int source = hits.text();
            anyPlain |= plain && documents.isPlain(source);
            Optional<? extends Searched> text = documents.text(source, plain);
            if (text.isPresent()) {
                candidates.add(Candidates.of(
                        source,
                        text.get(),
                        hits.windows(),
                        wordings.get(wording).length()));
            }
        }
        WordingVerdict verdict = axis.verdict(wordings.get(wording), candidates, context);
        if (verdict.wording() == Wording.NOT_FOUND && candidates.addAll(unseen.with(wordings.get(wording), Set.of()))) {
            verdict = axis.verdict(wordings.get(wording), candidates, context);
        }
        return new Located(verdict, documents, library, plain, anyPlain);
    }
}
