package ibidem.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IgnoreRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # pattern      | path            | left out
            *.log          | a.log           | true
            *.log          | deep/down/a.log | true
            *.log          | a.log.txt       | false
            /top.txt       | top.txt         | true
            /top.txt       | deep/top.txt    | false
            a/b.txt        | a/b.txt         | true
            a/b.txt        | x/a/b.txt       | false
            **/b.txt       | x/y/b.txt       | true
            a/**/b.txt     | a/b.txt         | true
            a/**/b.txt     | a/x/y/b.txt     | true
            a/**           | a/x             | true
            build/         | build           | false
            [ab]?.txt      | a1.txt          | true
            [!ab]?.txt     | a1.txt          | false
            [a-c]x         | bx              | true
            draft*v2.*     | draft-of-v2.md  | true
            #comment       | #comment        | false
            """)
    void matchesAsGitDoes(String pattern, String path, boolean ignored) {
        assertThat(IgnoreRules.NONE.and("", List.of(pattern)).ignores(path, false))
                .isEqualTo(ignored);
    }

    @Test
    void aPatternWithASlashAtItsEndAsksForAFolder() {
        IgnoreRules rules = IgnoreRules.NONE.and("", List.of("build/"));
        assertThat(rules.ignores("build", true)).isTrue();
        assertThat(rules.ignores("x/build", true)).isTrue();
    }

    @Test
    void theLastPatternThatMatchesDecidesAndDeeperFilesComeLater() {
        IgnoreRules rules =
                IgnoreRules.NONE.and("", List.of("*.txt", "!keep.txt")).and("deep", List.of("keep.txt"));
        assertThat(rules.ignores("a.txt", false)).isTrue();
        assertThat(rules.ignores("keep.txt", false)).isFalse();
        assertThat(rules.ignores("deep/keep.txt", false)).isTrue();
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void manyStarsCostNoMoreThanTheProductOfTheLengths() {
        String pattern = "*a".repeat(200) + "b";
        assertThat(IgnoreRules.segment(pattern, "a".repeat(5000))).isFalse();
    }
}
