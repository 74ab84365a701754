package ibidem.cite.names;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.cite.CslName;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameReaderTest {
    /** Names as {@code Family, Given} or {@code [Institution]}. */
    private static String names(String text) {
        return NameReader.read(text).stream()
                .map(FoundName::name)
                .map(NameReaderTest::shown)
                .collect(Collectors.joining("; "));
    }

    private static String shown(CslName name) {
        return !name.literal().isEmpty()
                ? "[" + name.literal() + "]"
                : name.given().isEmpty() ? name.family() : name.family() + ", " + name.given();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Jack Stubbs and Polina Devitt,                     | Stubbs, Jack; Devitt, Polina
        Golomb, S., & Baumert, L.                          | Golomb, S.; Baumert, L.
        Smith, J. R., van der Berg, A., & Jones, K.        | Smith, J. R.; van der Berg, A.; Jones, K.
        Lathan CE, Tracey M:                               | Lathan, CE; Tracey, M
        Fukuyama, Francis.                                 | Fukuyama, Francis
        Horkheimer, Max, and Theodor W. Adorno.            | Horkheimer, Max; Adorno, Theodor W.
        Eary, L.; Shramke, J.,                             | Eary, L.; Shramke, J.
        Lars Ole Andersen.                                 | Andersen, Lars Ole
        T. A. Cook and E. A. Harcourt.                     | Cook, T. A.; Harcourt, E. A.
        Catherine Wah, Steve Branson, Pietro Perona, and Serge Belongie. | Wah, Catherine; Branson, Steve; Perona, Pietro; Belongie, Serge
        LISÝ, Ján a kol.                                   | Lisý, Ján
        Angus, L., et al.                                  | Angus, L.
        Ludwig van Beethoven                               | van Beethoven, Ludwig
        Santos Otero, A. de.                               | de Santos Otero, A.
        García Márquez, Gabriel                            | García Márquez, Gabriel
        Martin Luther King, Jr.,                           | King, Martin Luther, Jr.
        World Bank                                         | [World Bank]
        U.S. Department of Health and Human Services       | [U.S. Department of Health and Human Services]
        Palandt/Grüneberg                                  | Palandt; Grüneberg
        Иванов И. И., Петров П. П.                         | Иванов, И. И.; Петров, П. П.
        In G. Proctor, M. Cooper, P. Sanders & B. Malcolm (Eds.) | Proctor, G.; Cooper, M.; Sanders, P.; Malcolm, B.
        M. C. Ferris and J.-S. Pang (editors).             | Ferris, M. C.; Pang, J.-S.
        H. Fensterheim e H.G. Birch,                       | Fensterheim, H.; Birch, H.G.
        Van Buuren S, Brand L, Rubin D:                    | Van Buuren, S; Brand, L; Rubin, D
        ———.                                               |
        Aristotle                                          | Aristotle
        hrsg. von Jürgen Habermas                          | Habermas, Jürgen
        Amartya Sen                                        | Sen, Amartya
        Martin Luther King Jr.                             | King, Martin Luther, Jr.
        OECD                                               | [OECD]
        """)
    void readsNames(String text, String expected) {
        assertThat(names(text)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void spansPointAtTheNames() {
        String text = "by Smith, J. R., & Jones, K. (eds.)";
        assertThat(NameReader.read(text))
                .extracting(name -> name.span().of(text))
                .containsExactly("Smith, J. R.", "Jones, K.");
    }

    @Test
    void etAlIsSeenInSeveralLanguages() {
        assertThat(NameReader.hasEtAl("Angus, L., et al.")).isTrue();
        assertThat(NameReader.hasEtAl("Müller, H. u. a.")).isTrue();
        assertThat(NameReader.hasEtAl("Smith, J.")).isFalse();
    }
}
