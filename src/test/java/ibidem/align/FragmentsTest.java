package ibidem.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FragmentsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # the wording                     | its pieces: / after an omission, # after a bracket
        one two three                     | one two three
        one two … three                   | one two/three
        one two... three                  | one two/three
        one two. . . three                | one two/three
        one two [...] three               | one two/three
        one two [ … ] three               | one two/three
        one two (...) three               | one two/three
        one two \\[...\\] three           | one two/three
        one [he] two                      | one#two
        one \\[he\\] two                  | one#two
        [T]he one                         | [T]he one
        walk[ed] off                      | walk[ed] off
        one (he) two                      | one (he) two
        one two.                          | one two.
        one.. two                         | one.. two
        … one                             | one
        one [he] … two                    | one/two
        ……one……two                        | one/two
        """)
    void cutsAtOmissionsAndBrackets(String wording, String expected) {
        Fragments fragments = Fragments.of(wording);
        String cut = fragments.pieces().stream()
                .map(piece -> switch (piece.joint()) {
                            case START -> "";
                            case OMISSION -> "/";
                            case BRACKET -> "#";
                        }
                        + piece.span().of(wording))
                .collect(Collectors.joining());
        assertThat(cut).isEqualTo(expected);
    }

    @Test
    void seesWhatStandsAtTheEdges() {
        assertThat(Fragments.of("… one two").edgeEllipsis()).isTrue();
        assertThat(Fragments.of("one two …").edgeEllipsis()).isTrue();
        assertThat(Fragments.of("one … two").edgeEllipsis()).isFalse();
        assertThat(Fragments.of("[he] one two").edgeBracket()).isTrue();
        assertThat(Fragments.of("one two [sic]").edgeBracket()).isTrue();
        assertThat(Fragments.of("one [sic] two").edgeBracket()).isFalse();
    }

    @Test
    void nothingComesOfNothing() {
        assertThat(Fragments.of("").pieces()).isEmpty();
        assertThat(Fragments.of("   ").pieces()).isEmpty();
        assertThat(Fragments.of("… — !").pieces()).isEmpty();
    }

    @Test
    void bracketsAndPointsWithoutEndAreLinear() {
        for (String odd : new String[] {"[", "(", ".", "…", "[a", ". ", "[.] "}) {
            String wording = odd.repeat(1_000_000);
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Fragments.of(wording), odd);
        }
    }
}
