package ibidem.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.cli.Run;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quotation that runs over the end of a page, past a note, a foot and a head. */
class AcrossPagesTest {
    @Test
    void isFoundWhole(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("article.pdf");
        Sheets.write("""
                ^< 11   Journal of Examples
                ~ 40
                | The miller told the council{1} that the old wheel had turned for a hundred years and
                -
                _ {1} Of the council of that year nothing else is known.
                =
                ^> Journal of Examples   12
                | would turn for a hundred more if nobody touched the weir above the bridge.
                ~ 40
                =
                ^< 13   Journal of Examples
                ~ 40
                """, file);
        Run run = Run.of(
                "locate",
                "--no-cache",
                "-s",
                file.toString(),
                "the old wheel had turned for a hundred years and would turn for a hundred more if nobody touched");
        assertThat(run.out()).startsWith("EXACT");
    }
}
