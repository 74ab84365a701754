package ibidem.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BisectionTest {
    @Test
    void findsWhereAConditionBegins() {
        for (int size = 0; size < 20; size++) {
            for (int begins = 0; begins <= size; begins++) {
                int first = begins;
                assertThat(Bisection.first(size, i -> i >= first)).isEqualTo(first);
            }
        }
    }
}
