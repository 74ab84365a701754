package ibidem.quote;

import ibidem.read.Document;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells quotations that layout displays and that repeat words of the article itself. One pass over the text, whatever the
 * number of quotations: those that begin with the same words are compared where these words stand.
 */
final class PullQuotes {
    /** Words that find a place; fewer in all may stand twice by chance. */
    private static final int KEY = 5;
    /** Displayed quotations that begin alike are compared in full; more than these are a hostile document. */
    private static final int MAX_ALIKE = 16;

    private final Set<TextSpan> repeated;

    private PullQuotes(Set<TextSpan> repeated) {
        this.repeated = repeated;
    }

    /** @param displayed the words of blocks and of quotations alone in their paragraph, in order */
    static PullQuotes of(Document document, List<TextSpan> displayed) {
        Map<String, List<TextSpan>> byKey = new HashMap<>();
        for (TextSpan words : displayed) {
            Folded folded = Folded.of(document.text(), words);
            if (folded.words().size() >= KEY) {
                List<TextSpan> alike = byKey.computeIfAbsent(folded.key(0), key -> new ArrayList<>());
                if (alike.size() < MAX_ALIKE) {
                    alike.add(words);
                }
            }
        }
        return new PullQuotes(byKey.isEmpty() ? Set.of() : repeated(document.text(), byKey));
    }

    private static Set<TextSpan> repeated(String text, Map<String, List<TextSpan>> byKey) {
        Set<TextSpan> repeated = new HashSet<>();
        Set<String> first = new HashSet<>();
        byKey.keySet().forEach(key -> first.add(key.substring(0, key.indexOf(' '))));
        Folded all = Folded.of(text, new TextSpan(0, text.length()));
        for (int i = 0; i + KEY <= all.words().size(); i++) {
            boolean maybe = first.contains(all.words().get(i));
            for (TextSpan words : maybe ? byKey.getOrDefault(all.key(i), List.of()) : List.<TextSpan>of()) {
                if (!words.contains(all.starts().get(i)) && all.has(i, Folded.of(text, words))) {
                    repeated.add(words);
                }
            }
        }
        return repeated;
    }

    /** Whether {@code words}, one of those displayed, stand in the document a second time. */
    boolean repeats(TextSpan words) {
        return repeated.contains(words);
    }

    /** Words in small letters, and where each begins. */
    private record Folded(List<String> words, List<Integer> starts) {
        static Folded of(String text, TextSpan span) {
            List<String> words = new ArrayList<>();
            List<Integer> starts = new ArrayList<>();
            int at = span.start();
            while (at < span.end()) {
                int from = at;
                while (at < span.end() && Character.isLetterOrDigit(text.charAt(at))) {
                    at++;
                }
                if (at > from) {
                    words.add(text.substring(from, at).toLowerCase(java.util.Locale.ROOT));
                    starts.add(from);
                } else {
                    at++;
                }
            }
            return new Folded(words, starts);
        }

        String key(int from) {
            return String.join(" ", words.subList(from, from + KEY));
        }

        boolean has(int from, Folded other) {
            int to = from + other.words().size();
            return to <= words.size() && words.subList(from, to).equals(other.words());
        }
    }
}
