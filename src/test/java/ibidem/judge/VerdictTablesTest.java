package ibidem.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of the tables: label, level, class, flags, each edit, and where the passage begins and ends. */
class VerdictTablesTest {
    @ParameterizedTest
    @ValueSource(strings = {"classes", "numbers", "omissions", "scripts", "wear"})
    void judgesAsTheTableSays(String table) throws IOException {
        List<Labels.Row> rows = Labels.Row.read(lines(table));
        assertThat(rows).hasSizeGreaterThan(30);
        assertThat(rows.stream().map(Labels.Row::answered)).containsExactlyElementsOf(rows);
    }

    private static List<String> lines(String table) throws IOException {
        try (InputStream in = VerdictTablesTest.class.getResourceAsStream("/ibidem/judge/" + table + ".table")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
