package ibidem.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The search against an oracle that looks at every place of every text: wherever the best place is at most a quarter of
 * the fragment's letters away, a window lies over a place that is as near.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class OracleTest {
    private static final int TEXTS = 12;
    private static final int WORDS = 120;
    private static final int QUOTATIONS = 60;

    /** What the words of a text are made of. */
    enum Script {
        TWO_LETTERS("ab", 6, 60),
        LATIN("etaoinshrdlucmfwypvbgkjqxz", 7, 900),
        CYRILLIC("оеаинтсрвлкмдпуяызьбгчйхжшюц", 8, 900),
        GREEK("αοιετσνηυρπκμλδθγ", 7, 900),
        ARABIC("اليمنتروبعدسهفكقحجش", 5, 900),
        HEBREW("יוהלארתבמשנדקפעחגסט", 5, 900),
        DEVANAGARI("कलमनरसहतपयदजगब", 5, 900),
        HANGUL("가나다라마바사아자차카타파하", 3, 900),
        MATHEMATICAL("\uD835\uDC4E\uD835\uDC4F\uD835\uDC50\uD835\uDC51\uD835\uDC52\uD835\uDC53", 6, 900),
        HAN("天地玄黃宇宙洪荒日月盈昃辰宿列張寒來暑往秋收冬藏閏餘成歲律呂調陽雲騰致雨露結為霜", 1, 0),
        KANA("あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほ", 1, 0),
        THAI("กขคงจชซดตถทนบปผพฟมยรลวสหอ", 1, 0);

        private final int[] letters;
        private final int longest;
        private final int vocabulary;

        Script(String letters, int longest, int vocabulary) {
            this.letters = letters.codePoints().toArray();
            this.longest = longest;
            this.vocabulary = vocabulary;
        }

        /** Words; of a script without blanks, characters. The commonest come as often as they do in language. */
        List<String> words(Random random, int count) {
            List<String> all = new ArrayList<>();
            for (int i = 0; i < Math.max(vocabulary, letters.length); i++) {
                StringBuilder word = new StringBuilder();
                for (int k = vocabulary == 0 ? longest - 1 : random.nextInt(longest); k >= 0; k--) {
                    word.appendCodePoint(vocabulary == 0 ? letters[i] : letters[random.nextInt(letters.length)]);
                }
                all.add(word.toString());
            }
            List<String> words = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                double skew = random.nextDouble();
                words.add(all.get((int) (skew * skew * all.size())));
            }
            return words;
        }

        String join(List<String> words) {
            return String.join(vocabulary == 0 ? "" : " ", words);
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsAPlaceAsNearAsTheNearest(Script script) {
        Random random = new Random(2026);
        List<String> pool = script.words(random, TEXTS * WORDS);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            texts.add(script.join(pool.subList(i * WORDS, (i + 1) * WORDS)));
        }
        List<String> quotations = new ArrayList<>();
        for (int i = 0; i < QUOTATIONS; i++) {
            int length = 10 + random.nextInt(20);
            int from = random.nextInt(TEXTS) * WORDS + random.nextInt(WORDS - length);
            List<String> words = new ArrayList<>(pool.subList(from, from + length));
            for (int changes = random.nextInt(1 + length / 6); changes > 0; changes--) {
                change(words, random, pool);
            }
            quotations.add(script.join(words));
        }
        Found found = Search.find(quotations, ListTexts.of(texts), Search.Options.DEFAULT);
        int near = 0;
        for (int i = 0; i < quotations.size(); i++) {
            int[] quotation =
                    quotations.get(i).toLowerCase(Locale.ROOT).codePoints().toArray();
            int nearest = Integer.MAX_VALUE;
            for (String text : texts) {
                nearest =
                        Math.min(nearest, distance(quotation, text.codePoints().toArray()));
            }
            if (4 * nearest > quotation.length) {
                continue;
            }
            near++;
            int best = Integer.MAX_VALUE;
            for (Window window : found.windows(i)) {
                best = Math.min(best, distance(quotation, around(window, texts.get(window.text()), quotation.length)));
            }
            assertThat(best).as(quotations.get(i)).isEqualTo(nearest);
        }
        assertThat(near).isGreaterThan(QUOTATIONS * 3 / 4);
    }

    /** A word left out, added, exchanged for another, or a letter of it doubled. */
    private static void change(List<String> words, Random random, List<String> pool) {
        int at = random.nextInt(words.size());
        String other = pool.get(random.nextInt(pool.size()));
        switch (random.nextInt(4)) {
            case 0 -> words.remove(at);
            case 1 -> words.add(at, other);
            case 2 -> words.set(at, other);
            default ->
                words.set(at, words.get(at) + Character.toString(words.get(at).codePointAt(0)));
        }
    }

    /** The window, which is given in bytes, with as much room as a judge takes at the least. */
    private static int[] around(Window window, String text, int room) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int start = new String(bytes, 0, Math.min(window.span().start(), bytes.length), StandardCharsets.UTF_8)
                .codePoints()
                .toArray()
                .length;
        int end = new String(bytes, 0, Math.min(window.span().end(), bytes.length), StandardCharsets.UTF_8)
                .codePoints()
                .toArray()
                .length;
        int[] all = text.codePoints().toArray();
        int from = Math.max(0, start - room);
        return java.util.Arrays.copyOfRange(all, from, Math.min(all.length, end + room));
    }

    /** Edits between {@code q} and the nearest part of {@code s}, by the table that textbooks give (Sellers 1980). */
    private static int distance(int[] q, int[] s) {
        int[] row = new int[s.length + 1];
        for (int i = 1; i <= q.length; i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= s.length; j++) {
                int same = diagonal + (q[i - 1] == s[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        int least = Integer.MAX_VALUE;
        for (int cost : row) {
            least = Math.min(least, cost);
        }
        return least;
    }
}
