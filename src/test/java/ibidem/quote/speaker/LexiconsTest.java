package ibidem.quote.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | The bridge is closed and it will not be open for a year.          | said
                    de | Die Brücke ist gesperrt und wird auch im Herbst nicht geöffnet.    | sagte
                    fr | Le pont est fermé et il ne sera pas ouvert avant une année.        | dit
                    es | El puente está cerrado y no se abrirá por lo menos en un año.      | dijo
                    ru | Мост закрыт, и его не откроют ещё год, сказали в управлении.       | сказал
                    ar | الجسر مغلق ولن يفتح قبل عام على الأقل في هذه المدينة.              | قال
                    fa | پل بسته است و تا یک سال دیگر هم باز نمی شود که این شهر را          | گفت
                    """)
    void knowsTheLanguageOfATextAndItsWordsForSaying(String language, String text, String says) {
        Lexicon lexicon = new Lexicons().of(text);
        assertThat(new Language().of(text)).isEqualTo(language);
        assertThat(lexicon.saying(says)).isTrue();
    }

    @Test
    void readsALexiconOnce() {
        Lexicons lexicons = new Lexicons();
        assertThat(lexicons.of("Das ist nicht der Weg."))
                .isSameAs(lexicons.of("Wir haben es nicht gesagt und sind dabei."));
    }

    @Test
    void aTagIsOneBit() {
        long all = 0;
        for (Tag tag : Tag.values()) {
            assertThat(all & tag.bit()).as(tag.name()).isZero();
            all |= tag.bit();
        }
    }

    @Test
    void anEntryOfSeveralWordsIsFoundByItsFirst() {
        Lexicon english = Lexicon.load("en");
        assertThat(english.is("according", Tag.LEADS_PHRASE)).isTrue();
        assertThat(english.is("according to", Tag.PHRASE)).isTrue();
        assertThat(english.is("according", Tag.PHRASE)).isFalse();
    }
}
