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

    @Test
    void whoSpeaksIsToldThroughTags() {
        assertThat(Reading.shown(Reading.of("talk.srt", """
                1
                00:00:01,000 --> 00:00:04,000
                <i>ANN: Was it high?</i>

                2
                00:00:04,500 --> 00:00:06,000
                {\\an8}<i>- High.</i>
                <font color="#fff">- And fast, 3 < 4.</font>
                """))).isEqualTo("""
                PARAGRAPH: ANN: Was it high?
                PARAGRAPH: - High.
                PARAGRAPH: - And fast, 3 < 4.""");
        assertThat(Reading.shown(Reading.of("talk.vtt", """
                WEBVTT

                00:01.000 --> 00:04.000
                <v.loud Ann Lee>Was it <00:02.000>high?</v>

                00:04.500 --> 00:06.000
                <v Bob><ruby>川<rt>kawa</rt></ruby> was.</v>
                """))).isEqualTo("""
                PARAGRAPH: Ann Lee: Was it high?
                PARAGRAPH: Bob: 川 was.""");
    }

    @Test
    void linesThatRollAreSaidOnce() {
        assertThat(Reading.shown(Reading.of("talk.vtt", """
                WEBVTT
                Kind: captions

                00:00:00.000 --> 00:00:02.500 align:start position:0%
                \s
                so<00:00:00.400><c> we</c><00:00:00.600><c> were</c><00:00:00.900><c> warned</c>

                00:00:02.500 --> 00:00:02.510 align:start position:0%
                so we were warned
                \s

                00:00:02.510 --> 00:00:05.000 align:start position:0%
                so we were warned
                in<00:00:02.800><c> the</c><00:00:03.000><c> spring</c>

                00:00:05.000 --> 00:00:05.010 align:start position:0%
                in the spring
                \s

                00:00:05.010 --> 00:00:07.000 align:start position:0%
                in the spring
                and<00:00:05.200><c> nobody</c><00:00:05.600><c> listened</c>
                """)))
                .isEqualTo("PARAGRAPH: so we were warned in the spring and nobody listened");
    }

    @Test
    void whatIsSaidTwiceIsKept() {
        assertThat(Reading.shown(Reading.of("talk.srt", """
                1
                00:00:01,000 --> 00:00:02,000
                Stop!

                2
                00:00:02,000 --> 00:00:03,000
                Stop!

                3
                00:00:03,100 --> 00:00:04,000
                -Who said?
                -I did.
                """))).isEqualTo("""
                PARAGRAPH: Stop! Stop!
                PARAGRAPH: -Who said?
                PARAGRAPH: -I did.""");
    }
}
