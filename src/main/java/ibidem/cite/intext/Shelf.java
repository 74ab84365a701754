package ibidem.cite.intext;

import ibidem.cite.follow.Mention;
import ibidem.cite.follow.Names;
import ibidem.cite.follow.Titles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The list of works, found by year and name, by the words of name or title, or by label. */
final class Shelf {
    /** The year of what is to come out, or came out no one knows when: in press and forthcoming come to the same. */
    private static final String UNDATED = "";

    private final Map<String, List<Listed>> byYear = new HashMap<>();
    private final Map<String, List<Listed>> byWord = new HashMap<>();
    private final Map<String, Listed> byLabel = new HashMap<>();

    Shelf(List<Listed> entries) {
        for (Listed entry : entries) {
            byYear.computeIfAbsent(plain(entry.mention().year()), key -> new ArrayList<>())
                    .add(entry);
            for (String word : firstWords(entry.mention())) {
                byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(entry);
            }
            byLabel.putIfAbsent(entry.label(), entry);
        }
    }

    /** The words by which a short form of it may begin: the first author's names, the title's first words. */
    private static Set<String> firstWords(Mention mention) {
        Set<String> words = new LinkedHashSet<>(
                mention.names().isEmpty()
                        ? mention.loose().subList(0, Math.min(1, mention.loose().size()))
                        : mention.names());
        mention.title().stream().limit(2).forEach(words::add);
        return words;
    }

    /** Without the letter that tells works of one year apart. */
    private static String plain(String year) {
        boolean dated = !year.isEmpty() && Character.isDigit(year.charAt(0));
        return !dated ? UNDATED : year.length() == 5 ? year.substring(0, 4) : year;
    }

    boolean isEmpty() {
        return byYear.isEmpty();
    }

    @Nullable
    Listed labelled(String label) {
        return label.isEmpty() ? null : byLabel.get(label);
    }

    /** The entries that names may mean with the first of the years under which there is one. */
    List<Listed> find(List<String> names, List<String> years) {
        for (String year : years) {
            List<Listed> found = find(names, year);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /**
     * The entries that names and a year may mean, the best ones only.
     *
     * @param names folded surnames, first author first
     * @param year as cited, perhaps with a letter
     */
    private List<Listed> find(List<String> names, String year) {
        List<Listed> found = new ArrayList<>();
        for (Listed entry : byYear.getOrDefault(plain(year), List.of())) {
            if (isBy(entry, names)) {
                found.add(entry);
            }
        }
        found = narrowed(found, entry -> entry.mention().year().equals(year));
        found = narrowed(found, entry -> isFirst(entry, names));
        return narrowed(found, entry -> entry.mention().names().size() <= names.size());
    }

    /**
     * The entries that words without a year may mean: the first author's name, names and the start of a title, or a
     * title of two words and more.
     *
     * @param marked whether they are marked as a title: then one word of it will do
     */
    List<Listed> named(List<String> words, boolean marked) {
        List<Listed> found = new ArrayList<>();
        for (Listed entry : byWord.getOrDefault(words.get(0), List.of())) {
            Mention mention = entry.mention();
            int names = 0;
            while (names < words.size() && Names.in(words.get(names), mention.names())) {
                names++;
            }
            List<String> title = words.subList(names, words.size());
            boolean byName =
                    names > 0 && isFirst(entry, words) && (title.isEmpty() || Titles.abridges(title, mention.title()));
            boolean byTitle =
                    Titles.isAlone(words, mention.title()) || marked && Titles.abridges(words, mention.title());
            if (byName || byTitle) {
                found.add(entry);
            }
        }
        return narrowed(found, entry -> entry.mention().names().size() <= words.size());
    }

    private static boolean isBy(Listed entry, List<String> names) {
        Mention mention = entry.mention();
        List<String> all = mention.names().isEmpty() ? mention.loose() : mention.names();
        return Names.allIn(names, all)
                || names.size() == 1 && Names.isShort(names.get(0), all)
                || Names.allIn(names, mention.loose()) && isStart(entry, names);
    }

    /** The first of the names among the first words of the entry. */
    private static boolean isStart(Listed entry, List<String> names) {
        List<String> loose = entry.mention().loose();
        return Names.in(names.get(0), loose.subList(0, Math.min(names.size() + 1, loose.size())));
    }

    private static boolean isFirst(Listed entry, List<String> names) {
        List<String> all = entry.mention().names();
        return !all.isEmpty() && Names.same(all.get(0), names.get(0));
    }

    private static List<Listed> narrowed(List<Listed> found, Predicate<Listed> better) {
        List<Listed> narrow = found.stream().filter(better).toList();
        return narrow.isEmpty() ? found : narrow;
    }
}
