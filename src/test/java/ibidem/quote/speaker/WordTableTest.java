package ibidem.quote.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTableTest {
    @Test
    void findsEveryWordAmongManyAndNoOther() {
        WordTable<Integer> table = new WordTable<>();
        for (int i = 0; i < 5000; i++) {
            char[] word = Integer.toString(i, 36).toCharArray();
            table.put(word, 0, word.length, i);
        }
        for (int i = 0; i < 5000; i++) {
            char[] text = ("<" + Integer.toString(i, 36) + ">").toCharArray();
            assertThat(table.get(text, 1, text.length - 1)).isEqualTo(i);
            assertThat(table.get(text, 0, text.length)).isNull();
        }
    }

    @Test
    void aWordAddedAgainIsSaidSomethingElseOf() {
        WordTable<String> table = new WordTable<>();
        table.put("said".toCharArray(), 0, 4, "verb");
        table.put("he said so".toCharArray(), 3, 7, "participle");
        assertThat(table.get("said".toCharArray(), 0, 4)).isEqualTo("participle");
    }
}
