package ibidem.cite.follow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The works of a draft, found by any word of their names or titles. */
final class Works {
    /** A word that so many works share finds nothing by itself. */
    private static final int MOST_CANDIDATES = 500;

    private final List<Work> all = new ArrayList<>();
    private final Map<String, List<Work>> byWord = new HashMap<>();
    private final Map<String, List<Work>> bySound = new HashMap<>();
    private final Map<String, Work> byKey = new HashMap<>();

    void add(Work work) {
        all.add(work);
        Set<String> words = new LinkedHashSet<>(work.lead());
        words.addAll(work.mention().names());
        words.addAll(work.mention().title());
        words.addAll(work.mention().marked());
        words.addAll(work.mention().known());
        for (String word : words) {
            byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(work);
            bySound.computeIfAbsent(Names.sound(word), key -> new ArrayList<>()).add(work);
        }
        if (!work.key().isEmpty()) {
            byKey.putIfAbsent(work.key(), work);
        }
    }

    /** The works that may be meant: those that share the rarest of the words. */
    List<Work> candidates(Mention mention) {
        List<Work> exact = rarest(mention, byWord, false);
        return exact.isEmpty() ? rarest(mention, bySound, true) : exact;
    }

    private static List<Work> rarest(Mention mention, Map<String, List<Work>> index, boolean sound) {
        List<String> words = new ArrayList<>(mention.title());
        words.addAll(mention.names().isEmpty() ? mention.loose() : mention.names());
        List<Work> best = List.of();
        for (String word : words) {
            List<Work> found = index.getOrDefault(sound ? Names.sound(word) : word, List.of());
            boolean rarer = !found.isEmpty() && (best.isEmpty() || found.size() < best.size());
            if (rarer && found.size() <= MOST_CANDIDATES) {
                best = found;
            }
        }
        return best;
    }

    /** The first work with the same address or DOI; null if none. */
    @org.jspecify.annotations.Nullable
    Work byKey(String key) {
        return key.isEmpty() ? null : byKey.get(key);
    }
}
