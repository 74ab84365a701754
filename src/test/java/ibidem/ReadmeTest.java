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
    /** With {@code -Dgolden.update=true} each entry shown is taken anew from the report, by its draft and number. */
    @Test
    void theReportThatReadmeShowsIsTheOneOnFile() throws IOException {
        Path page = Path.of("README.md");
        String readme = Files.readString(page);
        int start = readme.indexOf("```text\n") + "```text\n".length();
        int end = readme.indexOf("```", start);
        List<String> shown = List.of(readme.substring(start, end).strip().split("\n\n"));
        List<String> entries = List.of(Files.readString(Path.of("fixtures/reports/articles.txt"))
                .strip()
                .split("\n\n"));
        if (Boolean.getBoolean("golden.update")) {
            shown = shown.stream()
                    .map(old -> entries.stream()
                            .filter(entry -> key(entry).equals(key(old)))
                            .findFirst()
                            .orElse(old))
                    .toList();
            Files.writeString(
                    page, readme.substring(0, start) + String.join("\n\n", shown) + "\n" + readme.substring(end));
        }
        assertThat(entries).containsAll(shown);
    }

    /** An entry's draft and number, which outlive its line, verdict and speaker; the summary has neither. */
    private static String key(String entry) {
        Matcher head =
                Pattern.compile("^. (\\S+?):\\d+:\\d+ .*?([qc]\\d+|note \\S+)").matcher(entry);
        return head.find() ? head.group(1) + " " + head.group(2) : entry.substring(0, 1);
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
