package ibidem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What README shows is what the tool prints, and what it links to is there. */
class ReadmeTest {
    @Test
    void theReportThatReadmeShowsIsTheOneOnFile() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("```text\n") + "```text\n".length();
        String shown = readme.substring(start, readme.indexOf("```", start));
        String report = Files.readString(Path.of("fixtures/reports/articles.txt"));
        for (String entry : shown.strip().split("\n\n")) {
            assertThat(report).contains(entry);
        }
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (String page : List.of("README.md", "CONTRIBUTING.md", "docs/architecture.md", "docs/ci.md")) {
            Matcher links = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(Files.readString(Path.of(page)));
            while (links.find()) {
                if (!Files.exists(Path.of(page).resolveSibling(links.group(1)))) {
                    broken.add(page + ": " + links.group(1));
                }
            }
        }
        assertThat(broken).isEmpty();
    }
}
