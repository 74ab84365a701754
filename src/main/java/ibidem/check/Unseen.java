package ibidem.check;

import ibidem.align.Stretch;
import ibidem.judge.Candidate;
import ibidem.library.Holding;
import ibidem.library.Library;
import ibidem.read.SearchText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words that sources hold and no reader sees. They are no part of the search; a quotation that stands nowhere else is
 * looked for among them, letters only: most pages hide a menu, and few hide a quotation.
 */
final class Unseen {
    /** Code units kept, about; what is beyond is not looked through. */
    private static final int MOST = 8 << 20;

    /** Fewer letters stand in every menu. */
    private static final int LEAST_LETTERS = 12;

    private final Library library;
    private final Documents documents;
    private final Map<Integer, String> letters = new TreeMap<>();
    private int kept;

    Unseen(Library library, Documents documents) {
        this.library = library;
        this.documents = documents;
    }

    /** Where the words stand unseen, for a closer look. @param known sources that were looked at already */
    List<Candidate> with(String words, Set<Integer> known) {
        List<Integer> hiding = library.hiding();
        List<Candidate> found = new ArrayList<>();
        if (hiding.isEmpty()) {
            return found;
        }
        String wanted = letters(words);
        if (wanted.length() < LEAST_LETTERS) {
            return found;
        }
        for (int source : hiding) {
            if (!known.contains(source) && letters(source).contains(wanted)) {
                documents.whole(source).ifPresent(holding -> found.add(candidate(source, holding)));
            }
        }
        return found;
    }

    static Candidate candidate(int source, Holding holding) {
        SearchText unseen = SearchText.hidden(holding.document());
        return Candidate.ofHidden(source, List.of(new Stretch(unseen.text(), 0, List.of())), unseen.toDocument());
    }

    private String letters(int source) {
        return letters.computeIfAbsent(source, number -> {
            if (kept > MOST) {
                return "";
            }
            String only = documents
                    .whole(number)
                    .map(holding ->
                            letters(SearchText.hidden(holding.document()).text()))
                    .orElse("");
            kept += only.length();
            return only;
        });
    }

    private static String letters(String text) {
        StringBuilder only = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(only::appendCodePoint);
        return only.toString();
    }
}
