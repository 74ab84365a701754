package ibidem.read.charset;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.read.Decoded;
import ibidem.read.Document;
import ibidem.read.Reading;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            windows-1252 | Sie fragte: „Wo sind die Schlüssel?“ – und er wußte es nicht. “Naïve,” said the café owner.
            windows-1252 | I’m the other one, and that’s fine. “We won’t pay,” she’d said. The Board’s ‘no’ was read out.
            windows-1252 | “We will not pay for it,” the mayor told reporters. “Let them dig it.”
            windows-1252 | The Americans’ plan … was the mayor’s.
            windows-1252 | The owner’s café was full.
            windows-1252 | Prices rose – by £3 or €4 – in a year; 20° was the norm, ½ of it new.
            x-MacRoman   | I’m the other one, and that’s fine. “We won’t pay,” she’d said. The Board’s ‘no’ was read out.
            x-MacRoman   | “We will not pay for it,” the mayor told reporters. “Let them dig it.”
            x-MacRoman   | El río creció toda la noche y aquí no había nadie; así lo escribió Martín en el país vecino.
            windows-1252 | El río creció toda la noche y aquí no había nadie; así lo escribió Martín en el país vecino.
            x-MacRoman   | “Naïve,” said the café’s owner — and she didn’t know: “Déjà vu,” he wrote, “is no façade.”
            x-MacRoman   | Der Schlüssel lag über der Tür, und der Mann hörte, daß es später würde. Größe zählt.
            x-MacRoman   | L’été où la rivière déborda, personne n’était là: «Nous l’avions prévu», écrit-il.
            windows-1252 | L’été où la rivière déborda, personne n’était là: «Nous l’avions prévu», écrit-il.
            windows-1251 | Он ответил: «Мы вернёмся весной», — и закрыл дверь. Никто ему не поверил.
            KOI8-R       | Он ответил, что они вернутся весной, и закрыл дверь. Никто ему не поверил.
            IBM866       | Он ответил, что они вернутся весной, и закрыл дверь. Никто ему не поверил.
            windows-1250 | Książka leżała na stole, a światło gasło. Příliš žluťoučký kůň běžel přes pole.
            windows-1253 | Το ποτάμι ανέβηκε όλη τη νύχτα και το πρωί έφτασε στην πόλη.
            windows-1254 | Nehir bütün gece yükseldi ve sabah şehre ulaştı; kimse uyumadığını söylemedi. Işık İzmir'de söndü.
            windows-1255 | הנהר עלה כל הלילה ובבוקר הגיע אל העיר
            windows-1256 | ارتفع النهر طوال الليل وفي الصباح وصل إلى المدينة
            Shift_JIS    | 川は一晩中水位が上がり、朝には町に達した。
            EUC-JP       | 川は一晩中水位が上がり、朝には町に達した。
            ISO-2022-JP  | 川は一晩中水位が上がり、朝には町に達した。
            EUC-KR       | 강물은 밤새 불어나 아침에 마을에 이르렀다.
            GB18030      | 河水整夜上涨，到了早上就到了城里，人们都说这是一个大问题。
            Big5         | 河水整夜上漲，到了早上就到了城裡，人們都說這是一個大問題。
            UTF-16LE     | The river rose all night and reached the town in the morning.
            """)
    void tellsTheEncodingThatNobodyNamed(String charset, String text) {
        assertThat(TextDecoder.decode(text.getBytes(Charset.forName(charset)), "")
                        .text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ~{<:Ky2;S{#,NpJ)l6HK!#~} Bye.      | 己所不欲，勿施於人。 Bye.
            One ~~ and ~{<:Ky~} two.            | One ~ and 己所 two.
            A set ~{x} and no Chinese.          | A set ~{x} and no Chinese.
            ~{a                                 | ~{a
            """)
    void chineseInSevenBitsIsTold(String bytes, String text) {
        assertThat(TextDecoder.decode(bytes.getBytes(StandardCharsets.US_ASCII), "")
                        .text())
                .isEqualTo(text);
    }

    @Test
    void utf8IsTriedFirstAlsoWhereTheFileNamesAnother() {
        byte[] bytes = "“Curly,” she said — naïvely.".getBytes(StandardCharsets.UTF_8);
        assertThat(TextDecoder.decode(bytes, "iso-8859-1").text()).isEqualTo("“Curly,” she said — naïvely.");
    }

    @Test
    void aLateFirstAccentDoesNotChangeTheEncoding() {
        String text = "plain words ".repeat(5000) + "“and then a quotation”";
        assertThat(TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8), "").text())
                .isEqualTo(text);
    }

    @Test
    void aDeclaredEncodingIsTaken() {
        Document page = Reading.of(
                "a.html", "<html><meta charset=windows-1251><p>Весна</p>".getBytes(Charset.forName("windows-1251")));
        assertThat(page.text()).isEqualTo("Весна");
        assertThat(page.warnings()).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoText() {
        byte[] marked = "\uFEFFWords.".getBytes(StandardCharsets.UTF_8);
        assertThat(TextDecoder.decode(marked, "").text()).isEqualTo("Words.");
        byte[] wide = "\uFEFFWords.".getBytes(StandardCharsets.UTF_16BE);
        assertThat(TextDecoder.decode(wide, "").text()).isEqualTo("Words.");
    }

    @Test
    void brokenBytesAndGuessesAreSaid() {
        Decoded broken =
                TextDecoder.decode(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xFF, 'b'}, "");
        assertThat(broken.text()).isEqualTo("a\uFFFDb");
        assertThat(broken.warnings()).containsExactly("some bytes are no UTF-8 and were replaced");
        assertThat(TextDecoder.decode("Schlüssel".getBytes(Charset.forName("windows-1252")), "")
                        .warnings())
                .containsExactly("its encoding is not named; taken for windows-1252");
    }
}
