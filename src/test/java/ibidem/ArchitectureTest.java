package ibidem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The directory listing is the pipeline: a package imports only the packages that its line here names. */
class ArchitectureTest {
    private static final Path MAIN = Path.of("src/main/java/ibidem");
    private static final Pattern IMPORT =
            Pattern.compile("^import (?:static )?ibidem\\.([a-z]+)\\.", Pattern.MULTILINE);

    private static final Map<String, List<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("text", List.of()),
            Map.entry("read", List.of("text")),
            Map.entry("quote", List.of("text", "read")),
            Map.entry("cite", List.of("text", "read")),
            Map.entry("align", List.of("text")),
            Map.entry("library", List.of("text", "read", "cite", "align")),
            Map.entry("judge", List.of("text", "read", "quote", "cite", "align", "library")),
            Map.entry("check", List.of("text", "read", "quote", "cite", "align", "library", "judge")),
            Map.entry("report", List.of("text", "read", "quote", "cite", "align", "library", "judge", "check")),
            Map.entry("cli", List.of("text", "read", "quote", "cite", "align", "library", "judge", "check", "report")));

    /** How a reference becomes an item, inside {@code cite}: each imports only those before it. */
    private static final List<String> READING_A_REFERENCE =
            List.of("words", "find", "names", "label", "reference", "item", "manner", "fields");

    private static final Pattern CITE_IMPORT =
            Pattern.compile("^import (?:static )?ibidem\\.cite\\.([a-z]+)\\.", Pattern.MULTILINE);

    @Test
    void aPackageImportsOnlyPackagesBeforeIt() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : sourceFiles()) {
            String home = MAIN.relativize(file).getName(0).toString();
            assertThat(MAY_IMPORT).as("a package that is no stage: %s", file).containsKey(home);
            Matcher imports = IMPORT.matcher(Files.readString(file));
            while (imports.find()) {
                String imported = imports.group(1);
                if (!imported.equals(home) && !MAY_IMPORT.get(home).contains(imported)) {
                    wrong.add(file + ": " + imports.group());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void readingAReferenceGoesOneWay() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : sourceFiles()) {
            Path home = MAIN.relativize(file);
            int place = home.startsWith("cite")
                    ? READING_A_REFERENCE.indexOf(home.getName(1).toString())
                    : -1;
            Matcher imports = CITE_IMPORT.matcher(Files.readString(file));
            while (place >= 0 && imports.find()) {
                int imported = READING_A_REFERENCE.indexOf(imports.group(1));
                if (imported < 0 || imported > place) {
                    wrong.add(file + ": " + imports.group());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void onlyOnePackageImportsTika() throws IOException {
        List<String> importers = new ArrayList<>();
        for (Path file : sourceFiles()) {
            if (Files.readString(file).contains("org.apache.tika.") && !file.startsWith(MAIN.resolve("read/tika"))) {
                importers.add(file.toString());
            }
        }
        assertThat(importers).isEmpty();
    }

    @Test
    void everyPackageHasADoorSign() throws IOException {
        List<Path> without = new ArrayList<>();
        for (Path file : sourceFiles()) {
            if (!Files.exists(file.resolveSibling("package-info.java"))) {
                without.add(file);
            }
        }
        assertThat(without).isEmpty();
    }

    private static List<Path> sourceFiles() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
