package ibidem.cite.fields;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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
        return Lists.WORDS.get(ordinal()).contains(word);
    }

    /** Read when the first word is looked up. */
    private static final class Lists {
        private static final List<Set<String>> WORDS = load();

        private static List<Set<String>> load() {
            Map<String, Set<String>> lists = WordLists.classes("words.txt");
            return Stream.of(values())
                    .map(wordClass -> lists.getOrDefault(wordClass.name().toLowerCase(Locale.ROOT), Set.of()))
                    .toList();
        }
    }
}
