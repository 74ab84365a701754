package ibidem.quote.speaker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Guesses which lexicon a text needs, by the share of each language’s commonest words and of the letters that tell it.
 * The resource {@code languages.txt} has a line a language: its code, a colon, words, a bar, letters.
 */
final class Language {
    /** Characters that are looked at, from the beginning; more change nothing. */
    private static final int SAMPLE = 30_000;
    /** Points by which one language must lead the others for the rest to be left unread: some 200 words. */
    private static final int LEAD = 120;
    /** Words between two looks at the points. */
    private static final int STEP = 64;
    /** A small word counts as much as this many words with a telling letter: one accent in an English text is a name. */
    private static final int LETTERS_A_WORD = 2;
    /** Letters and signs below this have a place in the table of telling ones. */
    private static final int LETTERS = 0x2100;

    private final List<String> codes = new ArrayList<>();
    /** Which languages have a word among their commonest, a bit a language. */
    private final WordTable<Integer> words = new WordTable<>();
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
            add(word.toCharArray(), bit);
            longest = Math.max(longest, word.length());
        }
    }

    /** A word in small letters, and as a sentence begins with it. */
    private void add(char[] word, int bit) {
        for (int i = 0; i < 2; i++) {
            Integer others = words.get(word, 0, word.length);
            words.put(word, 0, word.length, others == null ? bit : others | bit);
            word[0] = Character.toUpperCase(word[0]);
        }
    }

    private void letters(String telling) {
        for (int i = 0; i < telling.length(); i++) {
            char letter = telling.charAt(i);
            letters[letter] |= 1 << (codes.size() - 1);
            letters[Character.toUpperCase(letter)] = letters[letter];
        }
    }

    /** The code of the lexicon for {@code document}; the first of the resource, English, where nothing speaks for another. */
    String of(String document) {
        char[] text = document.substring(0, Math.min(document.length(), SAMPLE)).toCharArray();
        int[] scores = new int[codes.size()];
        int seen = 0;
        int at = 0;
        while (at < text.length && !(seen == STEP && lead(scores) > LEAD)) {
            seen = seen == STEP ? 0 : seen;
            int start = at;
            int told = 0;
            while (at < text.length && letter(text[at])) {
                told |= telling(text[at++]);
            }
            if (at > start) {
                seen++;
                Integer common = at - start <= longest ? words.get(text, start, at) : null;
                count(scores, common == null ? 0 : common, LETTERS_A_WORD);
            } else {
                told = telling(text[at++]);
            }
            count(scores, told, 1);
        }
        return codes.get(best(scores, -1));
    }

    private static boolean letter(char c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
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
        return c < LETTERS ? letters[c] : 0;
    }

    private static void count(int[] scores, int languages, int points) {
        for (int rest = languages; rest != 0; rest &= rest - 1) {
            scores[Integer.numberOfTrailingZeros(rest)] += points;
        }
    }
}
