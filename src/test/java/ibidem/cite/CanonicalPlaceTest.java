package ibidem.cite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalPlaceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Gen. 1:1–3 (KJV).            | true
        Qur’an 2:256.                | true
        Aristotle, Politics 1253a.   | true
        Plato, Republic 514a–520a.   | true
        Thuc. 1.22.4.                | true
        Homer, Iliad 1.1.            | true
        Acton, Historical Essays, 504. | false
        Smith, Works, 2 vols., 14n.  | false
        the 1960s and the 42nd day   | false
        Mill, On Liberty, 10ff.      | false
        """)
    void isToldByItsNumbers(String text, boolean expected) {
        assertThat(CanonicalPlace.isIn(text)).isEqualTo(expected);
    }
}
