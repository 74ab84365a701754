package ibidem.cite.find;

import ibidem.cite.words.WordLists;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a word announces in a reference; the words of each class are data, in {@code words.txt}. */
public enum WordClass {
    SEASON,
    ACCESSED,
    EDITOR,
    TRANSLATOR,
    IN,
    ETAL,
    AND,
    EDITION,
    VOLUME,
    ISSUE,
    PAGE,
    CHAPTER,
    PARTICLE,
    SUFFIX,
    INSTITUTION,
    PUBLISHER,
    JOURNAL,
    CONFERENCE,
    THESIS,
    REPORT,
    FORTHCOMING,
    PLACE,
    GIVEN,
    HONORIFIC;

    /** Whether a lower-case word without closing dot belongs to the class. */
    public boolean has(String word) {
        return (classesOf(word) >>> ordinal() & 1) != 0;
    }

    /** The classes that a word belongs to: bit {@code n} is the class of ordinal {@code n}. */
    public static int classesOf(String word) {
        return Lists.CLASSES.getOrDefault(word, 0);
    }

    /** Read when the first word is looked up. */
    private static final class Lists {
        private static final Map<String, Integer> CLASSES = load();

        private static Map<String, Integer> load() {
            Map<String, Set<String>> lists = WordLists.classes("/ibidem/cite/find/words.txt");
            Map<String, Integer> classes = new HashMap<>();
            for (WordClass wordClass : values()) {
                for (String word : lists.getOrDefault(wordClass.name().toLowerCase(Locale.ROOT), Set.of())) {
                    classes.merge(word, 1 << wordClass.ordinal(), (a, b) -> a | b);
                }
            }
            return classes;
        }
    }
}
