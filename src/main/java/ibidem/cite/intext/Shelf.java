package ibidem.cite.intext;

import ibidem.cite.follow.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The list of works, found by year and name, or by label. */
final class Shelf {
    private final Map<String, List<Listed>> byYear = new HashMap<>();
    private final Map<String, Listed> byLabel = new HashMap<>();

    Shelf(List<Listed> entries) {
        for (Listed entry : entries) {
            String year = entry.mention().year();
            String plain = year.length() == 5 ? year.substring(0, 4) : year;
            byYear.computeIfAbsent(plain, key -> new ArrayList<>()).add(entry);
            byLabel.putIfAbsent(entry.label(), entry);
        }
    }

    boolean isEmpty() {
        return byYear.isEmpty();
    }

    @Nullable
    Listed labelled(String label) {
        return label.isEmpty() ? null : byLabel.get(label);
    }

    /**
     * The entries that names and a year may mean, the best ones only.
     *
     * @param names folded surnames, first author first
     * @param year as cited, perhaps with a letter
     */
    List<Listed> find(List<String> names, String year) {
        String plain = year.length() == 5 ? year.substring(0, 4) : year;
        List<Listed> found = new ArrayList<>();
        for (Listed entry : byYear.getOrDefault(plain, List.of())) {
            if (isBy(entry, names)) {
                found.add(entry);
            }
        }
        found = narrowed(found, entry -> entry.mention().year().equals(year));
        found = narrowed(found, entry -> isFirst(entry, names));
        return narrowed(found, entry -> entry.mention().names().size() <= names.size());
    }

    private static boolean isBy(Listed entry, List<String> names) {
        List<String> all = entry.mention().names().isEmpty()
                ? entry.mention().loose()
                : entry.mention().names();
        return Names.allIn(names, all) || Names.allIn(names, entry.mention().loose()) && isStart(entry, names);
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

    private static List<Listed> narrowed(List<Listed> found, java.util.function.Predicate<Listed> better) {
        List<Listed> narrow = found.stream().filter(better).toList();
        return narrow.isEmpty() ? found : narrow;
    }
}
