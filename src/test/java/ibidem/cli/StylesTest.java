package ibidem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.cite.Citation;
import ibidem.cite.CslDate;
import ibidem.cite.CslItem;
import ibidem.cite.CslName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * References to real works in the styles of their fields, as {@code parse} reads them. What the tables list must be read
 * so; of {@link #ALWAYS} nothing may be read that they do not list.
 */
class StylesTest {
    private static final Set<String> ALWAYS =
            Set.of("author", "editor", "title", "container-title", "publisher", "issued");

    private final NoteLine reader = new NoteLine();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mla",
                "apa",
                "mhra",
                "harvard",
                "turabian",
                "iso690",
                "gost",
                "oscola",
                "bluebook",
                "german",
                "french",
                "swedish",
                "kinds",
                "notes",
                "dates",
                "names",
                "uncased",
                "messy"
            })
    void readsTheStyle(String style) throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> lines = lines(style);
        for (int i = 0; i + 1 < lines.size(); i += 2) {
            String[] parts = lines.get(i + 1).strip().split(" ¦ ");
            List<Citation> citations = reader.citations(lines.get(i));
            assertThat(citations).as(lines.get(i)).hasSize(1);
            wrong.addAll(differences(lines.get(i), parts, citations.get(0).csl()));
        }
        assertThat(lines).hasSizeGreaterThanOrEqualTo(16);
        assertThat(wrong).isEmpty();
    }

    private static List<String> differences(String reference, String[] parts, CslItem item) {
        Map<String, String> expected = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            expected.put(parts[i].substring(0, equals), parts[i].substring(equals + 1));
        }
        List<String> wrong = new ArrayList<>();
        if (!item.type().equals(parts[0])) {
            wrong.add(reference + ": type " + item.type() + " for " + parts[0]);
        }
        Set<String> looked = new TreeSet<>(ALWAYS);
        looked.addAll(expected.keySet());
        for (String variable : looked) {
            String want = expected.getOrDefault(variable, "");
            String got = value(item, variable);
            if (!got.equals(want)) {
                wrong.add(reference + ": " + variable + " [" + got + "] for [" + want + "]");
            }
        }
        return wrong;
    }

    private static String value(CslItem item, String variable) {
        CslDate date = item.dates().get(variable);
        if (date != null) {
            String month = date.month() == 0 ? "" : String.format("-%02d", date.month());
            return date.year() + month + (date.day() == 0 ? "" : String.format("-%02d", date.day()));
        }
        List<CslName> names = item.names().get(variable);
        return names == null
                ? item.get(variable)
                : names.stream().map(StylesTest::shown).collect(Collectors.joining("; "));
    }

    private static String shown(CslName name) {
        return !name.literal().isEmpty()
                ? "{" + name.literal() + "}"
                : name.given().isEmpty() ? name.family() : name.family() + ", " + name.given();
    }

    private static List<String> lines(String style) throws IOException {
        try (InputStream in = StylesTest.class.getResourceAsStream("/ibidem/cite/styles/" + style + ".table")) {
            assertThat(in).as(style).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
