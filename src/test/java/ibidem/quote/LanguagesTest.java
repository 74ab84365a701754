package ibidem.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence of the tables under {@code src/test/resources/ibidem/quote}, quotation and speaker. */
class LanguagesTest {
    private static final int SENTENCES = 40;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "ru", "ar", "fa"})
    void findsQuotationsAndSpeakers(String language) throws IOException {
        List<String> wrong = new ArrayList<>();
        int sentences = 0;
        for (String line : lines(language)) {
            int bar = line.indexOf(" || ");
            if (line.startsWith("#") || bar < 0) {
                continue;
            }
            sentences++;
            String found =
                    Sentences.found(line.substring(0, bar).replace(" | ", "\n").replace('⏎', '\r'));
            if (!found.equals(line.substring(bar + 4))) {
                wrong.add(line + "\n   found: " + found);
            }
        }
        assertThat(sentences).isGreaterThanOrEqualTo(SENTENCES);
        assertThat(wrong).isEmpty();
    }

    private static List<String> lines(String language) throws IOException {
        try (InputStream in = LanguagesTest.class.getResourceAsStream("/ibidem/quote/" + language + ".table")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
