package ibidem.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom pronouns stand for, who can speak, who reports a speaker, what is denied: the tables beside those of the languages. */
class SpeakersTest {
    @ParameterizedTest
    @ValueSource(strings = {"chains", "persons"})
    void findsWhoSpeaks(String table) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String line : lines(table)) {
            int bar = line.indexOf(" || ");
            if (!line.startsWith("#") && bar > 0) {
                String found = Sentences.chains(
                        line.substring(0, bar).replace(" | ", "\n").replace('⏎', '\r'));
                String wanted = line.substring(bar + 4);
                if (!found.equals(wanted) && !found.equals(wanted.replaceAll("\\. =", " ="))) {
                    wrong.add(line + "\n   found: " + found);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> lines(String table) throws IOException {
        try (InputStream in = SpeakersTest.class.getResourceAsStream("/ibidem/quote/" + table + ".table")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
