package ibidem.cite.find;

import ibidem.cite.words.WordLists;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a word tells of the manner of citing; the words of each class are data, in {@code manners.txt}. */
public enum MannerWords {
    COURT,
    REPORT,
    PERIODICAL,
    CODE,
    FRENCHCODE,
    STATUTE,
    DEBATES,
    PAPERS,
    REPOSITORY,
    COLLECTION,
    BOX,
    DIRECTOR,
    FILM,
    BROADCAST,
    INTERVIEW;

    /** Whether a lower-case word belongs to the class. */
    public boolean has(String word) {
        return Lists.CLASSES
                .getOrDefault(name().toLowerCase(Locale.ROOT), Set.of())
                .contains(word);
    }

    /** Read when the first word is looked up. */
    private static final class Lists {
        private static final Map<String, Set<String>> CLASSES = WordLists.classes("/ibidem/cite/find/manners.txt");
    }
}
