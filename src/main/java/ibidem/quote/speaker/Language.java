package ibidem.quote.speaker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Guesses which lexicon a text needs, by the share of each language’s commonest words. The resource {@code languages.txt}
 * has a line a language: its code, a colon, its words.
 */
public final class Language {
    /** Words that are looked at; more change nothing. */
    private static final int SAMPLE = 4000;

    private static final String DEFAULT = "en";

    private Language() {}

    /** The code of the lexicon for {@code text}; English where nothing speaks for another. */
    public static String of(String text) {
        Map<String, Set<String>> words = commonest();
        Map<String, Integer> counts = new HashMap<>();
        int seen = 0;
        int at = 0;
        while (at < text.length() && seen < SAMPLE) {
            while (at < text.length() && !Character.isLetter(text.charAt(at))) {
                at++;
            }
            int start = at;
            while (at < text.length() && Character.isLetter(text.charAt(at))) {
                at++;
            }
            if (at > start && at - start < 12) {
                String word = text.substring(start, at).toLowerCase(Locale.ROOT);
                words.forEach((language, common) -> {
                    if (common.contains(word)) {
                        counts.merge(language, 1, Integer::sum);
                    }
                });
                seen++;
            }
        }
        String best = DEFAULT;
        for (String language : words.keySet()) {
            if (counts.getOrDefault(language, 0) > counts.getOrDefault(best, 0)) {
                best = language;
            }
        }
        return best;
    }

    private static Map<String, Set<String>> commonest() {
        Map<String, Set<String>> languages = new TreeMap<>();
        try (InputStream in = Language.class.getResourceAsStream("/ibidem/quote/languages.txt")) {
            if (in == null) {
                throw new IllegalStateException("no resource languages.txt");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                if (colon > 0 && !line.startsWith("#")) {
                    Set<String> words = new HashSet<>();
                    java.util.Collections.addAll(words, line.substring(colon + 1).strip().split("\\s+"));
                    languages.put(line.substring(0, colon), words);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("languages.txt", e);
        }
        return languages;
    }
}
