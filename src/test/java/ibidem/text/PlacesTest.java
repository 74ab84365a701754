package ibidem.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PlacesTest {
    /** Ends of lines of all three kinds, a letter of two code units and halves of such. */
    private static final String[] PARTS = {"a", "b", " ", "é", "\n", "\r", "\r\n", "\uD83D\uDE00", "\uD83D", "\uDE00"};

    @Test
    void countsAsOneWouldByHand() {
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            StringBuilder text = new StringBuilder();
            int kinds = round % 3 == 0 ? 6 : PARTS.length;
            int length = random.nextInt(round < 50 ? 40 : 4_000);
            while (text.length() < length) {
                text.append(PARTS[random.nextInt(kinds)]);
            }
            assertSame(text.toString());
        }
    }

    private static void assertSame(String text) {
        Places places = new Places(text);
        int line = 1;
        int lineStart = 0;
        for (int at = 0; at <= text.length(); at++) {
            char before = at > 0 ? text.charAt(at - 1) : 0;
            if (before == '\n' || before == '\r' && (at == text.length() || text.charAt(at) != '\n')) {
                line++;
                lineStart = at;
            }
            assertThat(places.line(at)).as("line of %d in %s", at, text).isEqualTo(line);
            if (!isInside(text, at)) {
                int points = text.codePointCount(0, at);
                assertThat(places.codePoint(at))
                        .as("code points before %d in %s", at, text)
                        .isEqualTo(points);
                assertThat(places.column(at)).isEqualTo(text.codePointCount(lineStart, at) + 1);
            }
        }
        assertThat(places.lines()).isEqualTo(line);
    }

    /** Whether the offset parts a code point, where no place points. */
    private static boolean isInside(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }
}
