package ibidem.read.subtitles;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.read.Document;
import ibidem.read.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubtitlesTest {
    @Test
    void cuesAreJoinedAndKeepTheirTimes() {
        Document talk = Reading.of("talk.srt", """
                1
                00:00:01,000 --> 00:00:04,000
                <i>The river</i> rose
                all night,

                2
                00:00:04,100 --> 00:00:06,000
                and nobody slept.

                3
                00:01:20,000 --> 00:01:22,000
                THE MAYOR: We were warned.
                """);
        assertThat(Reading.shown(talk)).isEqualTo("""
                PARAGRAPH: The river rose all night, and nobody slept.
                PARAGRAPH: THE MAYOR: We were warned.""");
        assertThat(talk.pages().stream()
                        .map(p -> p.label() + " " + talk.words(p.span()))
                        .toList())
                .isEqualTo(List.of(
                        "00:00:01 The river rose all night,",
                        "00:00:04 and nobody slept.",
                        "00:01:20 THE MAYOR: We were warned."));
    }

    @Test
    void voicesOfWebVttBeginParagraphs() {
        Document talk = Reading.of("talk.vtt", """
                WEBVTT

                NOTE made by hand

                00:01.000 --> 00:04.000 align:start
                <v Ann>Was it high?

                00:04.500 --> 00:06.000
                <v Bob>High &amp; fast.
                """);
        assertThat(Reading.shown(talk)).isEqualTo("""
                PARAGRAPH: Ann: Was it high?
                PARAGRAPH: Bob: High & fast.""");
    }
}
