package ibidem.cite.data;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.cite.CslDate;
import ibidem.cite.CslItem;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Exports as reference managers write them. */
class ReferenceDataTest {
    @Test
    void bibtexWithStringsAccentsAndAParent() throws IOException {
        ReferenceData data = read("refs.bib", """
                @string{hup = "Harvard University Press"}
                @comment{passed over}
                @article{mueller1998,
                  title = {Die {Geschichte} der {Universit{\\"a}t} G{\\"o}ttingen},
                  author = {M{\\"u}ller, J{\\"o}rg and King, Jr., Martin and {World Health Organization}},
                  journal = {Historische Zeitschrift}, month = mar, year = {1998}, pages = {1--20},
                  file = {Mueller.pdf:files/101/Mueller.pdf:application/pdf}
                }
                @incollection{lee1999, crossref={coll1999}, title={A Chapter \\& More}, author="Ann Lee", pages="3--9"}
                @book{coll1999, title = "The Collection: " # "Essays", editor={Smith, John}, publisher = hup, year=1999}
                @online{bbc, title={Key Details}, subtitle={What We Know}, date={2019-06-11}, organization={BBC News}}
                """);
        assertThat(data.warnings()).isEmpty();
        Map<String, CslItem> works = data.byKey();
        assertThat(works).containsOnlyKeys("mueller1998", "lee1999", "coll1999", "bbc");
        CslItem article = works.get("mueller1998");
        assertThat(article.title()).isEqualTo("Die Geschichte der Universität Göttingen");
        assertThat(article.authors())
                .extracting(name -> name.family() + name.literal() + "/" + name.given())
                .containsExactly("Müller/Jörg", "King/Martin, Jr.", "World Health Organization/");
        assertThat(article.get("page")).isEqualTo("1-20");
        assertThat(data.references().get(0).files()).containsExactly("files/101/Mueller.pdf");
        CslItem chapter = works.get("lee1999");
        assertThat(chapter.title()).isEqualTo("A Chapter & More");
        assertThat(chapter.container()).isEqualTo("The Collection: Essays");
        assertThat(chapter.get("publisher")).isEqualTo("Harvard University Press");
        assertThat(works.get("bbc").title()).isEqualTo("Key Details: What We Know");
    }

    @Test
    void aBadEntryCostsOnlyItself() throws IOException {
        ReferenceData data = read("refs.bib", """
                @book{good, title={One}, year=1999}
                @book{bad, title={Two, year=2000
                @book{orphan, crossref={nowhere}, title={Three}}
                @book{last, title={Four}, year=2001}
                """);
        assertThat(data.byKey()).containsKeys("good", "last");
        assertThat(data.warnings()).isNotEmpty().allMatch(warning -> warning.startsWith("refs.bib: line "));
    }

    private static ReferenceData read(String name, String text) throws IOException {
        return ReferenceData.read(name, new StringReader(text));
    }

    @Test
    void entriesAsPeopleHaveThem() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> lines = lines();
        for (int i = 0; i + 1 < lines.size(); i += 2) {
            String entry = lines.get(i).replace('⏎', '\n');
            String name = entry.startsWith("@") ? "refs.bib" : entry.startsWith("TY") ? "refs.ris" : "refs.json";
            ReferenceData data = read(name, entry);
            String[] parts = (lines.get(i + 1) + " ").split("¦");
            if (data.references().size() != 1) {
                wrong.add(entry + ": " + data.references().size() + " entries " + data.warnings());
                continue;
            }
            Reference reference = data.references().get(0);
            check(entry, "key", parts[0].strip(), reference.key(), wrong);
            check(entry, "type", parts[1].strip(), reference.item().type(), wrong);
            for (int k = 2; k < parts.length; k++) {
                String variable = parts[k].substring(0, parts[k].indexOf('=')).strip();
                String expected = parts[k].substring(parts[k].indexOf('=') + 1).strip();
                check(entry, variable, expected, value(reference, variable), wrong);
            }
        }
        assertThat(lines).hasSizeGreaterThan(20);
        assertThat(wrong).isEmpty();
    }

    private static void check(String entry, String variable, String expected, String found, List<String> wrong) {
        if (!expected.equals(found)) {
            wrong.add(entry + ": " + variable + " [" + found + "] for [" + expected + "]");
        }
    }

    private static String value(Reference reference, String variable) {
        CslItem item = reference.item();
        CslDate date = item.dates().get(variable);
        if (variable.equals("file")) {
            return String.join("; ", reference.files());
        }
        if (date != null) {
            return date.year()
                    + (date.month() == 0 ? "" : "-" + date.month())
                    + (date.day() == 0 ? "" : "-" + date.day());
        }
        return item.names().containsKey(variable)
                ? item.names().get(variable).stream()
                        .map(name -> name.literal().isEmpty()
                                ? name.family() + ", " + name.given()
                                : "{" + name.literal() + "}")
                        .collect(Collectors.joining("; "))
                : item.get(variable);
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = ReferenceDataTest.class.getResourceAsStream("/ibidem/cite/data/exports.table")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
