package ibidem.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # the text                        | its words
        It's well-known: 2nd, 10,000 (x²) | It s well known 2nd 10 000 x
        naïve Ünlaut                      | naïve Ünlaut
        سلام‌علیکم به همه                   | سلام‌علیکم به همه
        学而时习                            | 学 而 时 习
        ที่นี่                               | ที่ นี่
        東京Tower                          | 東 京 Tower
        한국어 말                           | 한국어 말
        सत्यमेव जयते                       | सत्यमेव जयते
        𐐷𐐲 ab                             | 𐐷𐐲 ab
        𠮷野                               | 𠮷 野
        """)
    void cutsTextIntoWords(String text, String expected) {
        List<String> words = new ArrayList<>();
        Words found = Words.of(text);
        for (int i = 0; i < found.size(); i++) {
            words.add(found.span(i).of(text));
        }
        assertThat(words).containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ﬁnal   | FINAL
        Œuvre  | oeuvre
        straße | STRASSE
        İzmir  | izmir
        ΣΟΦΟΣ  | σοφος
        σοφός  | ΣΟΦΟΣ
        كتابي  | کتابی
        كِتَاب   | كتاب
        ٣٤     | 34
        été    | e\u0301te\u0301
        """)
    void variantsHaveOneKey(String left, String right) {
        String other = right.replace("\\u0301", "\u0301");
        assertThat(Words.of(left).key(0)).isEqualTo(Words.of(other).key(0));
    }

    @ParameterizedTest
    @CsvSource({"was, saw", "का, की", "กา, ก่า", "б, в", "12, 21", "is, in"})
    void otherWordsHaveOtherKeys(String left, String right) {
        assertThat(Words.of(left).key(0)).isNotEqualTo(Words.of(right).key(0));
    }

    @Test
    void aStretchHasTheSameWordsAsTheWhole() {
        String text = "Wörter – слова, 言葉 and the ﬁrst one; ";
        String all = text.repeat(20);
        Words whole = Words.of(all);
        Words part = Words.of(all, text.length(), 2 * text.length(), new Folding());
        int each = whole.size() / 20;
        for (int i = 0; i < each; i++) {
            assertThat(part.span(i)).isEqualTo(whole.span(each + i));
            assertThat(part.key(i)).isEqualTo(whole.key(each + i));
        }
    }

    @Test
    void marksWithoutEndAndLoneSurrogatesAreLinear() {
        String marks = "a" + "\u0301".repeat(2_000_000);
        String alone = "\uDC00".repeat(1_000_000) + "\uD800".repeat(1_000_000);
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            assertThat(Words.of(marks).size()).isEqualTo(1);
            assertThat(Words.of(alone).size()).isZero();
        });
    }

    @Test
    void wordsAreRunsOfTheirPartsWhateverTheText() {
        Random random = new Random(7);
        int[] alphabet = {
            'a', 'Z', '9', ' ', '\'', '-', 0xE9, 0x301, 0x200C, 0xAD, 0x436, 0x5E74, 0xE01, 0xE48, 0x20BB7, 0xB2, '\n'
        };
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
            }
            Words words = Words.of(text);
            int at = 0;
            for (int i = 0; i < words.size(); i++) {
                assertThat(hasWordPart(text, at, words.start(i)))
                        .as("between words of %s", text)
                        .isFalse();
                assertThat(Letters.isWordPart(Character.codePointAt(text, words.start(i))))
                        .isTrue();
                at = words.end(i);
            }
            assertThat(hasWordPart(text, at, text.length())).isFalse();
        }
    }

    private static boolean hasWordPart(CharSequence text, int from, int to) {
        return text.subSequence(from, to).codePoints().anyMatch(Letters::isWordPart);
    }
}
