package ibidem.quote.speaker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Guesses which lexicon a text needs, by the share of each language’s commonest words and of the letters that tell it.
 * The resource {@code languages.txt} has a line a language: its code, a colon, words, a bar, letters.
 */
final class Language {
    /** Words that are looked at, from the beginning; more change nothing. */
    private static final int SAMPLE = 4000;
    /** Points by which one language must lead the others for the rest to be left unread: some 300 words. */
    private static final int LEAD = 200;
    /** Words between two looks at the points. */
    private static final int STEP = 64;
    /** A small word counts as much as this many words with a telling letter: one accent in an English text is a name. */
    private static final int LETTERS_A_WORD = 2;
    /** Letters and signs below this have a place in the table of telling ones. */
    private static final int LETTERS = 0x2100;

    private final List<String> codes = new ArrayList<>();
    /** Which languages have a word among their commonest, a bit a language. */
    private final Map<String, Integer> words = new HashMap<>();
    /** Which languages a letter tells, a bit a language. */
    private final int[] letters = new int[LETTERS];

    private int longest;

    Language() {
        try (InputStream in = Language.class.getResourceAsStream("/ibidem/quote/languages.txt")) {
            if (in == null) {
                throw new IllegalStateException("no resource languages.txt");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                if (colon > 0 && !line.startsWith("#")) {
                    int bar = line.indexOf('|');
                    add(line.substring(0, colon), line.substring(colon + 1, bar < 0 ? line.length() : bar));
                    letters(bar < 0 ? "" : line.substring(bar + 1).strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("languages.txt", e);
        }
    }

    private void add(String code, String commonest) {
        int bit = 1 << codes.size();
        codes.add(code);
        for (String word : commonest.strip().split("\\s+")) {
            words.merge(word, bit, (one, other) -> one | other);
            longest = Math.max(longest, word.length());
        }
    }

    private void letters(String telling) {
        for (int i = 0; i < telling.length(); i++) {
            letters[telling.charAt(i)] |= 1 << (codes.size() - 1);
        }
    }

    /** The code of the lexicon for {@code text}; the first of the resource, English, where nothing speaks for another. */
    String of(String text) {
        int[] scores = new int[codes.size()];
        int seen = 0;
        int at = 0;
        while (at < text.length() && seen < SAMPLE && !(seen % STEP == 0 && lead(scores) > LEAD)) {
            int start = at;
            int told = 0;
            while (at < text.length() && Character.isLetter(text.charAt(at))) {
                told |= telling(text.charAt(at++));
            }
            if (at > start) {
                seen++;
                if (at - start <= longest) {
                    String word = text.substring(start, at).toLowerCase(Locale.ROOT);
                    count(scores, words.getOrDefault(word, 0), LETTERS_A_WORD);
                }
            } else {
                told = telling(text.charAt(at++));
            }
            count(scores, told, 1);
        }
        return codes.get(best(scores, -1));
    }

    private static int lead(int[] scores) {
        int best = best(scores, -1);
        return scores[best] - scores[best(scores, best)];
    }

    /** The first of those with the most points, {@code but} apart. */
    private static int best(int[] scores, int but) {
        int best = but == 0 ? 1 : 0;
        for (int i = best + 1; i < scores.length; i++) {
            best = i != but && scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    private int telling(char c) {
        char small = Character.toLowerCase(c);
        return small < LETTERS ? letters[small] : 0;
    }

    private static void count(int[] scores, int languages, int points) {
        for (int rest = languages; rest != 0; rest &= rest - 1) {
            scores[Integer.numberOfTrailingZeros(rest)] += points;
        }
    }
}
