package ibidem.cite.fields;

import java.util.Map;
import java.util.Set;

/** The words of {@code manners.txt}. */
enum MannerWords {
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

    boolean has(String word) {
        return Lists.CLASSES
                .getOrDefault(name().toLowerCase(java.util.Locale.ROOT), Set.of())
                .contains(word);
    }

    /** Read when the first word is looked up. */
    private static final class Lists {
        private static final Map<String, Set<String>> CLASSES = WordLists.classes("manners.txt");
    }
}
