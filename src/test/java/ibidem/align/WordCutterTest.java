package ibidem.align;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.text.Folding;
import ibidem.text.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast way over bytes gives the words, and the keys, that the general way over characters gives. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class WordCutterTest {
    private static final Folding FOLDING = new Folding();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "Power tends to corrupt, and absolute power corrupts absolutely.",
                "P5+1, 1,204 Pferde; 58 % (p < 0.05)",
                "“Don’t,” she said—‘no!’",
                "co\u00ADoperate na\u00EFve \uFB01ne Stra\u00DFe \u00C6sop",
                "e\u0301te\u0301 \u0301alone",
                "Все счастливые семьи похожи друг на друга",
                "كَتَبَ كتب می\u200Cخواهم على علی",
                "בְּרֵאשִׁית בראשית",
                "μῆνιν ἄειδε θεά",
                "सत्यमेव जयते नानृतम्",
                "学而时习之，不亦说乎？ABC学",
                "吾輩は猫である。名前はまだ無い。カタカナ",
                "ภาษาไทยไม่มีช่องว่าง ๑๒๓",
                "\uD835\uDC00\uD835\uDC01 \uD83D\uDE00 \uD840\uDC00x",
                "internationalization12345678901234567890 x\ny\tz\0w",
            })
    void cutsAsTheGeneralWayDoes(String text) throws IOException {
        assertSame(text);
    }

    @Test
    void cutsRandomTextsOfAllScriptsAlike() throws IOException {
        int[] alphabet =
                "aZ09 ,.-'\n\u00AD\u00E9\u0301\u00DF\u2019\u2014\u200C\u0416\u06CC\u0643\u064E\u05D0\u05B0\u03C2\u0915\u094D\u4E2D\u3042\u0E01\u0E31\uFF21\uFB03\uD83D\uDE00\uD840\uDC00"
                        .codePoints()
                        .toArray();
        Random random = new Random(20261124);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(200);
            for (int i = 0; i < length; i++) {
                // Runs of ASCII, so that the fast way is taken as well.
                text.appendCodePoint(
                        random.nextInt(4) > 0
                                ? "abcdE 7, ".charAt(random.nextInt(9))
                                : alphabet[random.nextInt(alphabet.length)]);
            }
            assertSame(text.toString());
        }
    }

    @Test
    void wordsAcrossBufferBordersAreWhole() throws IOException {
        StringBuilder text = new StringBuilder();
        Random random = new Random(7);
        while (text.length() < 3 * WordCutter.CAPACITY) {
            text.append("palimpsest".repeat(1 + random.nextInt(3)), 0, 1 + random.nextInt(10))
                    .append(random.nextInt(9) == 0 ? "\u2014" : " ");
        }
        assertSame(text.toString());
    }

    @Test
    void aRunLongerThanTheBufferIsReadToItsEnd() throws IOException {
        List<int[]> words = cut(("x".repeat(5 * WordCutter.CAPACITY) + " end").getBytes(StandardCharsets.UTF_8));
        assertThat(words.get(words.size() - 1)[0]).isEqualTo(5 * WordCutter.CAPACITY + 1);
        List<int[]> marks =
                cut(("e" + "\u0301".repeat(3 * WordCutter.CAPACITY) + " end").getBytes(StandardCharsets.UTF_8));
        assertThat(marks.get(marks.size() - 1)[0]).isEqualTo(6 * WordCutter.CAPACITY + 2);
    }

    @Test
    void tellsBytesThatAreNoUtf8() throws IOException {
        WordCutter cutter = new WordCutter();
        Texts.Cursor cursor = ListTexts.ofBytes("na\u00EFve caf\u00E9".getBytes(StandardCharsets.ISO_8859_1))
                .cursor();
        cursor.open(0);
        cutter.begin();
        cutter.next(cursor);
        assertThat(cutter.malformed()).isTrue();
    }

    private static void assertSame(String text) throws IOException {
        List<int[]> fast = cut(text.getBytes(StandardCharsets.UTF_8));
        Words general = Words.of(text);
        WordKey scratch = new WordKey();
        List<String> expected = new ArrayList<>();
        List<String> actual = new ArrayList<>();
        int start = 0;
        int from = 0;
        for (int i = 0; i < general.size(); i++) {
            start += text.substring(from, general.start(i)).getBytes(StandardCharsets.UTF_8).length;
            from = general.start(i);
            expected.add(
                    start + ":" + WordKey.hash(text.substring(general.start(i), general.end(i)), FOLDING, scratch));
        }
        for (int[] word : fast) {
            actual.add(word[0] + ":" + word[1]);
        }
        assertThat(actual).as(text.length() < 300 ? text : "a long text").isEqualTo(expected);
    }

    private static List<int[]> cut(byte[] utf8) throws IOException {
        WordCutter cutter = new WordCutter();
        Texts.Cursor cursor = ListTexts.ofBytes(utf8).cursor();
        cursor.open(0);
        cutter.begin();
        List<int[]> words = new ArrayList<>();
        int n;
        while ((n = cutter.next(cursor)) >= 0) {
            for (int i = 0; i < n; i++) {
                words.add(new int[] {cutter.starts()[i], cutter.hashes()[i]});
            }
        }
        return words;
    }
}
