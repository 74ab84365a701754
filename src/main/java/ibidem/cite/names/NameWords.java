package ibidem.cite.names;

import ibidem.cite.words.WordLists;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of {@code names.txt}, which tell in what order a name's parts stand. */
enum NameWords {
    HISPANIC,
    EASTERN,
    PINYIN;

    boolean has(String word) {
        return Lists.CLASSES
                .getOrDefault(name().toLowerCase(Locale.ROOT), Set.of())
                .contains(word);
    }

    /** Whether a lower-case word is two syllables of a Chinese given name: {@code zedong}. */
    static boolean isChineseGiven(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (PINYIN.has(word.substring(0, i)) && PINYIN.has(word.substring(i))) {
                return true;
            }
        }
        return false;
    }

    /** Read when the first word is looked up. */
    private static final class Lists {
        private static final Map<String, Set<String>> CLASSES = WordLists.classes("/ibidem/cite/names/names.txt");
    }
}
