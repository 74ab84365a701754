package ibidem.library;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.text.Places;
import ibidem.text.Selector;
import ibidem.text.TextSpan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text read block by block says what the same text says that is held as a whole. */
class LongTextTest {
    /** Of one, two, three and four bytes, and line ends of every kind, which blocks' bounds must not cut. */
    private static final String[] SIGNS = {"a", "b ", "\n", "\r", "\r\n", "é", "ж", "語", "\uD83D\uDE00", "\u0301"};

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9_000, 70_000})
    void saysWhatTheWholeTextSays(int signs) throws IOException {
        Random random = new Random(signs);
        StringBuilder signsOfAllSizes = new StringBuilder();
        for (int i = 0; i < signs; i++) {
            signsOfAllSizes.append(SIGNS[random.nextInt(SIGNS.length)]);
        }
        String whole = signsOfAllSizes.toString();
        LongText text = write(whole);
        assertThat(text.length()).isEqualTo(whole.length());
        Places places = new Places(whole);
        for (int i = 0; i < 500; i++) {
            int end = random.nextInt(whole.length() + 1);
            int start = i % 5 == 0 ? random.nextInt(end + 1) : Math.max(0, end - random.nextInt(300));
            TextSpan span = new TextSpan(whole(whole, start), whole(whole, end));
            assertThat(text.words(span)).isEqualTo(span.of(whole));
            assertThat(text.selector(span)).isEqualTo(Selector.of(whole, span));
            assertThat(text.toSearch(bytes(whole, span))).isEqualTo(span);
            assertThat(text.codePoint(span.start())).isEqualTo(places.codePoint(span.start()));
            assertThat(text.line(span.start())).isEqualTo(places.line(span.start()));
            assertThat(text.column(span.start())).isEqualTo(places.column(span.start()));
        }
    }

    @Test
    void ofOneLongLineTheColumnIsThePlace() throws IOException {
        LongText text = write("word ".repeat(40_000));
        assertThat(text.line(150_000)).isEqualTo(1);
        assertThat(text.column(150_000)).isEqualTo(150_001);
    }

    @Test
    void whatWasCutOffSinceIsBlank() throws IOException {
        LongText text = write("word ".repeat(40_000));
        Files.writeString(folder.resolve("long.txt"), "word");
        assertThat(text.words(new TextSpan(100_000, 100_005))).isBlank();
    }

    @Test
    void aFileThatIsNotThereIsNone() {
        assertThat(LongText.of(folder.resolve("none.txt").toString())).isEmpty();
    }

    private LongText write(String text) throws IOException {
        Path file = folder.resolve("long.txt");
        Files.writeString(file, text);
        return LongText.of(file.toString()).orElseThrow();
    }

    /** Not between the halves of a pair. */
    private static int whole(String text, int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static TextSpan bytes(String text, TextSpan span) {
        int start = text.substring(0, span.start()).getBytes(StandardCharsets.UTF_8).length;
        return new TextSpan(start, start + span.of(text).getBytes(StandardCharsets.UTF_8).length);
    }
}
