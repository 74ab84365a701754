package ibidem.check;

import ibidem.library.Holding;
import ibidem.library.Library;
import ibidem.library.Source;
import ibidem.library.Truncation;
import ibidem.quote.QuotationFinder;
import ibidem.quote.voice.Voices;
import ibidem.read.Document;
import ibidem.read.ReadOutcome.Unread;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The sources of one run as the checker asks for them: each opened once. Remembers which were named. Not for several threads.
 */
final class Held {
    /**
     * Code units of text whose voices are kept, about: a repository's drafts share sources, and to read who speaks in
     * one costs more than to read it. Of 2,000 quotations from 500 sources half the time went there.
     */
    private static final long VOICES_KEPT = 16 << 20;

    private final Library library;
    private final Documents documents;
    private final Unseen unseen;
    private final Map<Integer, CheckedSource> named = new TreeMap<>();
    private final Set<Integer> namedByDraft = new TreeSet<>();
    /** Who speaks in the sources asked for last: several drafts of a run commonly quote the same ones. */
    private final Map<Integer, Optional<Voices>> voices = new HashMap<>();

    private final QuotationFinder finder = new QuotationFinder();
    private long voicesKept;

    private final Map<Integer, Boolean> truncated = new HashMap<>();

    Held(Library library) {
        this.library = library;
        this.documents = new Documents(library);
        this.unseen = new Unseen(library, documents);
    }

    Library library() {
        return library;
    }

    Unseen unseen() {
        return unseen;
    }

    /** The source's words; empty if it cannot be read. */
    Optional<Holding> holding(int source) {
        CheckedSource known = named.get(source);
        if (known != null && !known.isRead()) {
            return Optional.empty();
        }
        return documents.whole(source);
    }

    /** The source's words, unless it is the draft itself or a copy of it: nobody is his own source. */
    Optional<Holding> holding(int source, Document draft) {
        return holding(source).filter(holding -> !isCopy(holding.document(), draft));
    }

    private static boolean isCopy(Document source, Document draft) {
        return source.provenance().sha256().equals(draft.provenance().sha256())
                || source.text().equals(draft.text());
    }

    /** Whether any source is held beside the draft. */
    boolean isEmptyFor(Document draft) {
        return library.size() == 0 || library.size() == 1 && holding(0, draft).isEmpty() && unreadable(0) == null;
    }

    /** Why the source cannot be read; null if it can. */
    @Nullable
    String unreadable(int source) {
        if (documents.whole(source).isPresent()) {
            return null;
        }
        Unread why = library.unread().get(source);
        return why == null ? "cannot be read" : why.reason();
    }

    /** Who says what in the source; empty if it cannot be read. */
    Optional<Voices> voices(int source) {
        Optional<Voices> known = voices.get(source);
        if (known == null) {
            Optional<Document> document = documents.whole(source).map(Holding::document);
            voicesKept += document.map(text -> text.text().length()).orElse(0);
            if (voicesKept > VOICES_KEPT) {
                voices.clear();
                voicesKept = 0;
            }
            known = document.map(text -> Voices.of(text, finder));
            voices.put(source, known);
        }
        return known;
    }

    /** Whether the source says of itself that it goes on elsewhere. */
    boolean isTruncated(int source) {
        return truncated.computeIfAbsent(
                source,
                number -> documents
                        .whole(number)
                        .map(holding -> Truncation.isTruncated(holding.document()))
                        .orElse(false));
    }

    /** Notes that a passage or citation of the draft at hand names the source. */
    void name(int source) {
        named.computeIfAbsent(source, this::checked);
        namedByDraft.add(source);
    }

    /** What the draft at hand named; the next one begins with nothing. */
    List<CheckedSource> takeNamedByDraft() {
        List<CheckedSource> sources =
                namedByDraft.stream().map(named::get).filter(Objects::nonNull).toList();
        namedByDraft.clear();
        return sources;
    }

    private CheckedSource checked(int number) {
        Source source = library.source(number);
        Optional<Holding> holding = documents.whole(number);
        if (holding.isPresent()) {
            Document document = holding.get().document();
            return new CheckedSource(source, document, document.provenance().mediaType(), "");
        }
        Unread why = library.unread().get(number);
        return new CheckedSource(
                source, null, why == null ? "" : why.mediaType(), why == null ? "cannot be read" : why.reason());
    }

    /** All that were named, and all that could not be read, in the order of their numbers. */
    List<CheckedSource> named() {
        Map<Integer, CheckedSource> all = new TreeMap<>(named);
        for (int number : library.unread().keySet()) {
            all.computeIfAbsent(number, this::checked);
        }
        return new ArrayList<>(all.values());
    }
}
