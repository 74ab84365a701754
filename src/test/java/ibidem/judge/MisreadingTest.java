package ibidem.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a recogniser makes of print, against words that people exchange. */
class MisreadingTest {
    @ParameterizedTest
    @CsvSource({
        "the, tbe, true",
        "the, tlie, true",
        "modern, modem, true",
        "Hercules, Hercnles, true",
        "ortliodoxy, orthodoxy, true",
        "close, elose, true",
        "clear, dear, true",
        "deity, de\uFFFDty, true",
        "the house, tbe honse, true",
        "house, house, false",
        "house, horse, false",
        "North, South, false",
        "always, never, false",
        "not, now, false",
        "1858, 1868, false",
        "increased, decreased, false"
    })
    void tellsLookAlikesFromOtherWords(String printed, String read, boolean expected) {
        assertThat(Misreading.isPossible(printed, read)).isEqualTo(expected);
    }
}
