package ibidem.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where quotations begin and end. */
class MarksTest {
    /** Characters of marks; quadratic work on so many takes minutes. */
    private static final int HOSTILE = 200_000;

    private static List<String> words(String text) {
        return new QuotationFinder()
                .find(Sentences.document(text), QuoteOptions.NONE).stream()
                        .map(quotation -> quotation.span().of(text).replace("\n", "¶"))
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    # text (¶ a new paragraph)                                             | quotations, parted by /
                    “One two three four,” he said.                                         | One two three four,
                    ‘It’s the dogs’ dinner, isn’t it?’ she asked.                          | It’s the dogs’ dinner, isn’t it?
                    He said ‘the workers’ rights bill’ is dead.                            | the workers’ rights bill
                    ’Tis the season of rock ’n’ roll in the ’90s.                          |
                    "A board of 6'2" by 12", cut," he said.                                | A board of 6'2" by 12", cut,
                    „Das ist ‚nie‘ gesagt worden“, meinte er.                              | Das ist ‚nie‘ gesagt worden
                    »Das ist nie gesagt worden«, meinte er und ging; »so ist es«.           | Das ist nie gesagt worden / so ist es
                    « Nous partons demain », dit-il1. Il ajouta que « l’État paiera »2. 3 | Nous partons demain / l’État paiera
                    Il dit : «Nous partons demain»1 et «rien de plus».2 Puis «fini».3       | Nous partons demain / rien de plus / fini
                    ”Vi kommer tillbaka snart”, sade han.                                  | Vi kommer tillbaka snart
                    「明日また来ます」と彼は言った。                                         | 明日また来ます
                    “He said ‘never’ and “left” us,” she said.                             | He said ‘never’ and “left” us,
                    "One is open here and never closed.¶"The next," he said, "is fine."     | One is open here and never closed.¶"The next," he said, "is fine.
                    She said “this is open.¶Then came “another one” at last.               | this is open. / another one
                    that “no one can force us.¶” Those should go.                          | no one can force us.
                    “First.¶“Second.¶“Third,” he said.                                     | First.¶“Second.¶“Third,
                    He read <a href="x">it</a> and said "yes, it is so".                   | yes, it is so
                    ‘They’re the teachers’ and the pupils’ books,’ she said.                | They’re the teachers’ and the pupils’ books,
                    ‘I don’t know,’ he said, ‘if the Joneses’ dog’s lost.’                  | I don’t know,’ he said, ‘if the Joneses’ dog’s lost.
                    He said: ‘I will tell them.’1 He called it ‘somebody’s vanity’2. ‘No!’3    | I will tell them. / somebody’s vanity / No!
                    He said ’twas nothing but ‘a bit o’ luck’, no more.                     | a bit o’ luck
                    “She asked, ‘Who said “never”?’ and went,” he said.                     | She asked, ‘Who said “never”?’ and went,
                    The plank was 5' 10" long, and he said "it fits".                        | it fits
                    Une voix : « Il a dit “jamais” », puis rien.                            | Il a dit “jamais”
                    Il écrit « l’homme est né libre » et s’en va.                           | l’homme est né libre
                    ›Nie wieder‹, sagte er. »Ich sagte ›nie‹ und ging«.                     | Nie wieder / Ich sagte ›nie‹ und ging
                    הוא אמר "לא נחזור לשם" והלך.                                            | לא נחזור לשם
                    צה"ל הודיע כי "הגשר סגור לתנועה" עד מחר.                                | הגשר סגור לתנועה
                    او گفت «ما برنمی‌گردیم» و رفت.                                          | ما برنمی‌گردیم
                    قال "لن نعود" ثم قال «أبدا».                                            | لن نعود / أبدا
                    『白い本』と「赤い本」を読んだ。                                          | 白い本 / 赤い本
                    He said ``yes, it is so'' and left.                                     | yes, it is so
                    She said: “One.”¶“Two,” he said. “Three is next.¶“Four,” he said.       | One. / Two, / Three is next.¶“Four,
                    "No," he said. "I won't. 'Tis done.¶It rained. "Yes," she said.         | No, / I won't. 'Tis done. / Yes,
                    """)
    void findsTheEnds(String text, String expected) {
        List<String> wanted = expected == null ? List.of() : List.of(expected.split(" / "));
        assertThat(words(text.replace('¶', '\n'))).isEqualTo(wanted);
    }

    @Test
    void aMissingMarkCostsItsParagraphOnly() {
        assertThat(words("He said “it is over and went.\nThen “Fine,” said X.\n“Good,” said Y."))
                .endsWith("Fine,", "Good,");
    }

    @Test
    @Timeout(60)
    void proseWithoutAParagraphBreakCostsLinearTime() {
        String prose =
                "The mayor said the road was shut and it would stay so. “We wait,” said Ruth Ellis. They asked him why. ";
        assertThat(words(prose.repeat(HOSTILE * 10 / prose.length()))).hasSizeGreaterThan(10_000);
    }

    @Test
    @Timeout(30)
    void marksNestedAHundredThousandTimesEnd() {
        assertThat(words("“‘".repeat(HOSTILE / 4) + "a" + "’”".repeat(HOSTILE / 4)))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "\"", "‘", "“a ", "\"a ", "'a ", "“x” ", "\n“a", "said “a” ", "(", "— a"})
    @Timeout(30)
    void costsLinearTime(String unit) {
        assertThat(words(unit.repeat(HOSTILE / unit.length()))).isNotNull();
    }
}
