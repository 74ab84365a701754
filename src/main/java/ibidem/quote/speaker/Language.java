package ibidem.quote.speaker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Guesses which lexicon a text needs, by the share of each language’s commonest words and of the letters that tell it.
 * The resource {@code languages.txt} has a line a language: its code, a colon, words, a bar, letters.
 */
final class Language {
    /** Words that are looked at; more change nothing. */
    private static final int SAMPLE = 4000;
    /** A telling letter counts as a part of a small word: one accent in an English text is a name. */
    private static final int LETTERS_A_WORD = 2;

    /** One language’s marks. */
    private record Profile(String code, Set<String> words, String letters) {}

    private final List<Profile> profiles = profiles();

    /** The code of the lexicon for {@code text}; the first of the resource, English, where nothing speaks for another. */
    String of(String text) {
        int[] scores = new int[profiles.size()];
        int seen = 0;
        int at = 0;
        while (at < text.length() && seen < SAMPLE) {
            while (at < text.length() && !Character.isLetter(text.charAt(at)) && "„¿¡".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            int start = at;
            while (at < text.length() && (Character.isLetter(text.charAt(at)) || at == start)) {
                at++;
                if (!Character.isLetter(text.charAt(start))) {
                    break;
                }
            }
            String word = text.substring(start, at).toLowerCase(Locale.ROOT);
            for (int i = 0; i < scores.length; i++) {
                scores[i] += score(profiles.get(i), word);
            }
            seen++;
        }
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return profiles.get(best).code();
    }

    private static int score(Profile profile, String word) {
        int score = profile.words().contains(word) ? LETTERS_A_WORD : 0;
        for (int i = 0; i < word.length() && !profile.letters().isEmpty(); i++) {
            if (profile.letters().indexOf(word.charAt(i)) >= 0) {
                return score + 1;
            }
        }
        return score;
    }

    private static List<Profile> profiles() {
        List<Profile> profiles = new ArrayList<>();
        try (InputStream in = Language.class.getResourceAsStream("/ibidem/quote/languages.txt")) {
            if (in == null) {
                throw new IllegalStateException("no resource languages.txt");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                if (colon > 0 && !line.startsWith("#")) {
                    int bar = line.indexOf('|');
                    String words = line.substring(colon + 1, bar < 0 ? line.length() : bar)
                            .strip();
                    String letters = bar < 0 ? "" : line.substring(bar + 1).strip();
                    profiles.add(new Profile(
                            line.substring(0, colon), new HashSet<>(List.of(words.split("\\s+"))), letters));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("languages.txt", e);
        }
        return profiles;
    }
}
