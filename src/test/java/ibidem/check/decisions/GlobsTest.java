package ibidem.check.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobsTest {
    @ParameterizedTest
    @CsvSource({
        "*.md, a.md, true",
        "*.md, x/a.md, true",
        "x/*.md, x/a.md, true",
        "x/*.md, x/y/a.md, false",
        "x/**/*.md, x/y/z/a.md, true",
        "x/**/*.md, x/a.md, true",
        "x/**/*.md, xy/a.md, false",
        "**/a.md, a.md, true",
        "x/**, x/y/z, true",
        "x, x/y/z.md, true",
        "x/, x/y/z.md, true",
        "./x/a.md, x/a.md, true",
        "x/a.md, ./x/a.md, true",
        "?.md, a.md, true",
        "?.md, ab.md, false",
        "x/y, x/yz, false",
    })
    void fitsAsInGitignore(String glob, String path, boolean fits) {
        assertThat(Globs.matches(glob, path)).isEqualTo(fits);
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.SECONDS)
    void manyStarsCostLittle() {
        assertThat(Globs.matches("*a".repeat(500) + "b", "a".repeat(2_000))).isFalse();
        assertThat(Globs.matches("**/".repeat(500) + "b", "a/".repeat(2_000))).isFalse();
    }
}
