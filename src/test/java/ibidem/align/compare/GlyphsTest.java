package ibidem.align.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlyphsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ferry   | ferry   | 0
            don’t   | don't   | 1
            ﬁsh     | fish    | 1
            Ferry   | ferry   | 2
            FERRY   | ferry   | 2
            naïve   | naive   | 3
            ΛΟΓΟΣ   | λόγος   | 2
            """)
    void tellsHowMuchWasFolded(String quoted, String source, int level) {
        assertThat(Glyphs.level(Tokens.of(quoted), 0, Tokens.of(source), 0)).isEqualTo(level);
    }

    /** Against all ways of turning one word into the other, worked out one letter at a time. */
    @Test
    void measuresTheDistanceUpToItsLimit() {
        Random random = new Random(5);
        for (int round = 0; round < 4_000; round++) {
            String a = word(random);
            String b = word(random);
            int limit = random.nextInt(6);
            int distance = distance(a, b);
            assertThat(Glyphs.distance(a, b, limit)).as("%s to %s", a, b).isEqualTo(Math.min(distance, limit + 1));
            assertThat(Glyphs.differ(a, b)).as("%s to %s", a, b).isLessThanOrEqualTo(distance);
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(7); i > 0; i--) {
            word.append("abcdж學".charAt(random.nextInt(6)));
        }
        return word.toString();
    }

    private static int distance(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length();
        }
        int paired = distance(a.substring(1), b.substring(1)) + (a.charAt(0) == b.charAt(0) ? 0 : 1);
        return Math.min(paired, 1 + Math.min(distance(a.substring(1), b), distance(a, b.substring(1))));
    }
}
