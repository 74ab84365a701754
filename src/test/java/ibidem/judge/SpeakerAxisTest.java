package ibidem.judge;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.quote.speaker.Speaker;
import ibidem.quote.voice.Voices;
import ibidem.text.TextSpan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerAxisTest {
    private static final Map<String, List<String>> ALIASES =
            Map.of("Ali Khamenei", List.of("the Supreme Leader", "Khamene’i"));

    private static Speaker draft(String name, String cue) {
        return new Speaker(name, name, new TextSpan(0, name.length()), cue, true, null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # draft               | source               | answer
                    Donald Trump          | Donald Trump         | MATCH
                    Trump                 | Donald Trump         | MATCH
                    Donald J. Trump       | TRUMP                | MATCH
                    President Trump       | Donald Trump         | MATCH
                    Senator Bernie Sanders| Bernard Sanders      | MATCH
                    Sergei Lavrov         | Sergej Lawrow        | MATCH
                    Bahram Qassemi        | Bahram Ghasemi       | MATCH
                    Путин                 | Vladimir Putin       | MATCH
                    Khamene’i             | Ali Khamenei         | MATCH
                    the Supreme Leader    | Khamenei             | MATCH
                    François Hollande     | Francois Hollande    | MATCH
                    J. Kerry              | John Kerry           | MATCH
                    Hillary Clinton       | Donald Trump         | MISMATCH
                    Trump                 | Clinton              | MISMATCH
                    Angela Merkel         | Olaf Scholz          | MISMATCH
                    Bill Clinton          | Hillary Clinton      | UNKNOWN
                    George W. Bush        | Jeb Bush             | UNKNOWN
                    the Trump campaign    | Hillary Clinton      | UNKNOWN
                    the candidate         | Hillary Clinton      | UNKNOWN
                    the Democratic nominee| Bill Clinton         | UNKNOWN
                    Hillary Clinton       | QUESTION             | UNKNOWN
                    The White House       | Barack Obama         | UNKNOWN
                    Smith                 | Smyth                | MATCH
                    Petrov                | Petrova              | UNKNOWN
                    """)
    void comparesTheDraftsNameWithTheSources(String name, String credited, SpeakerMatch answer) {
        assertThat(SpeakerAxis.of(draft(name, "said"), new Voices.Credit(credited, true, false), ALIASES))
                .isEqualTo(answer);
    }

    @Test
    void accusesNobodyWhereEitherSideIsNotExplicit() {
        Voices.Credit byline = new Voices.Credit("Donald Trump", false, false);
        Voices.Credit spoken = new Voices.Credit("Donald Trump", true, false);
        Speaker pronoun = new Speaker("Hillary Clinton", "she", new TextSpan(0, 3), "said", true, null);
        assertThat(SpeakerAxis.of(draft("Hillary Clinton", "said"), byline, Map.of()))
                .isEqualTo(SpeakerMatch.UNKNOWN);
        assertThat(SpeakerAxis.of(draft("Hillary Clinton", ""), spoken, Map.of()))
                .isEqualTo(SpeakerMatch.UNKNOWN);
        assertThat(SpeakerAxis.of(pronoun, spoken, Map.of())).isEqualTo(SpeakerMatch.UNKNOWN);
        assertThat(SpeakerAxis.of(draft("Hillary Clinton", "said"), null, Map.of()))
                .isEqualTo(SpeakerMatch.UNKNOWN);
    }

    @Test
    void aPronounThatLeadsToNobodyMatchesNoName() {
        Speaker unknown = new Speaker(null, "she", new TextSpan(0, 3), "said", true, null);
        assertThat(SpeakerAxis.of(unknown, new Voices.Credit("she", false, true), Map.of()))
                .isEqualTo(SpeakerMatch.UNKNOWN);
        assertThat(SpeakerAxis.of(unknown, new Voices.Credit("Donald Trump", true, false), Map.of()))
                .isEqualTo(SpeakerMatch.UNKNOWN);
    }

    @Test
    void nobodyInTheDraftIsNone() {
        assertThat(SpeakerAxis.of(null, new Voices.Credit("Donald Trump", true, false), Map.of()))
                .isEqualTo(SpeakerMatch.NONE);
    }
}
