package ibidem.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocatorsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Acton, Historical Essays, 504.          | 504",
                "Acton, Historical Essays, 503-505.      | 503-505",
                "Acton, Historical Essays, pp. 12, 14–16 | 12, 14-16",
                "Ibid., 505.                             | 505",
                "Ebd., S. 12.                            | 12",
                "Ibid., at 17.                           | 17",
                "Acton, “Letter to Creighton,” 1887.     | ''",
                "Shakespeare, Henry 5.                   | ''",
                "Acton, Historical Essays.               | ''",
                "Ibid., at 12:31.                        | 12:31",
                "Interview, 1:12:31.                     | 1:12:31",
            })
    void aShortFormEndsWithItsPlace(String text, String locator) {
        assertThat(Locators.in(text, Citation.Form.SHORT, CslItem.EMPTY).get("locator"))
                .isEqualTo(locator);
    }

    @ParameterizedTest
    @CsvSource({"book, 504, 504", "book, 12-14, 12-14", "article-journal, 12-40, ''", "article-journal, 31, 31"})
    void thePageOfAWholeWorkIsAPlace(String type, String page, String locator) {
        CslItem csl = new CslItem(type, Map.of("page", page), Map.of(), Map.of());
        assertThat(Locators.in("", Citation.Form.FULL, csl).get("locator")).isEqualTo(locator);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ibid., para 48.              | 48    | paragraph",
                "Ebd., Rn. 12.                | 12    | paragraph",
                "(Smith 2016, ch. 3)          | 3     | chapter",
                "[@smith2016, chap. 3]        | 3     | chapter",
                "(Smith 2016, 12–14)          | 12–14 | page",
                "Goldsmith (n 2) 12           | 12    | page",
                "Hansard, col. 203            | 203   | column",
            })
    void whatALocatorCountsSaysTheWordBeforeIt(String text, String locator, String label) {
        assertThat(Locators.with(CslItem.EMPTY, text, locator).get("label")).isEqualTo(label);
    }
}
