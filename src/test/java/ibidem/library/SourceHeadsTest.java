package ibidem.library;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.cite.fields.FieldReader;
import ibidem.library.Availability.Status;
import ibidem.read.FileReaders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Undeclared sources, known by what they say of themselves. {@code /} parts lines. */
class SourceHeadsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # file  | its beginning | the citation | status, what matched
        a.html  | <title>Minister Defends Budget - The Evening Star</title><p>By Ann Lee</p> | Ann Lee, “Minister Defends Budget,” Evening Star, March 3, 2021. | AVAILABLE title author container-title
        b.html  | <title>Minister Defends Budget :: News</title><p>By Ann Lee</p> | Ann Lee, “Minister Defends Budget,” Evening Star, March 3, 2021. | AVAILABLE title author
        c.html  | <title>Minister Defends Budget</title><p>Last night’s paper</p> | Ann Lee, “Minister Defends Budget,” Evening Star, March 3, 2021. | ABSENT
        d.html  | <title>Minister Defends Himself - Evening Star</title><p>By Ann Lee</p> | Ann Lee, “Minister Defends Budget,” Evening Star, March 3, 2021. | ABSENT
        e.html  | <title>Minister Defends Budget</title><meta name=author content="Bo Hall"><p>Ann Lee was there</p> | Ann Lee, “Minister Defends Budget,” Evening Star, March 3, 2021. | ABSENT
        g.txt   | Discours au Sénat, 3 mai 1924 | Paul Renard, « Discours au Sénat », 3 mai 1924. | AVAILABLE title
        h.txt   | Discours au Sénat, 7 mai 1924 | Paul Renard, « Discours au Sénat », 3 mai 1924. | ABSENT
        i.txt   | Blaise Pascal: Pensées | Blaise Pascal, Pensées (Paris: Desprez, 1670), 423. | AVAILABLE title author
        j.txt   | A letter to Pascal: Pensées received | Blaise Pascal, Pensées (Paris: Desprez, 1670), 423. | ABSENT
        k.txt   | What Blaise Pascal meant in Pensées | Blaise Pascal, Pensées (Paris: Desprez, 1670), 423. | ABSENT
        l.txt   | Pensées by Blaise Pascal | Blaise Pascal, Pensées (Paris: Desprez, 1670), 423. | AVAILABLE title author
        m.txt   | 市长讲话，2018年5月4日/Boats | 《市长讲话》，2018年5月4日。 | AVAILABLE title
        n.txt   | 市长讲话，2018年5月7日/Boats | 《市长讲话》，2018年5月4日。 | ABSENT
        o.txt   | خطاب رئيس البلدية، ٤ أيار ٢٠١٨ | «خطاب رئيس البلدية»، ٤ أيار ٢٠١٨. | AVAILABLE title
        p.txt   | سخنرانی شهردار، ۱۴ اردیبهشت ۱۳۹۷ | «سخنرانی شهردار»، ۱۴ اردیبهشت ۱۳۹۷. | AVAILABLE title
        q.txt   | נאום ראש העיר, 4 במאי 2018 | "נאום ראש העיר", 4 במאי 2018. | AVAILABLE title
        f.txt   | Minister Defends Budget/By Ann Lee/Evening Star, March 3, 2021 | Ann Lee, “Minister Defends Budget,” Evening Star, March 3, 2021. | AVAILABLE title author
        """)
    void aFileSaysWhatItIs(String file, String start, String citation, String expected) throws IOException {
        Files.writeString(folder.resolve(file), start.replace("/B", "\nB").replace("/E", "\nE"));
        Library library = Library.open(List.of(folder), Set.of(), new FileReaders(), Descriptions.UNKNOWN);
        Availability found =
                Catalogue.of(library).find(new FieldReader().read(citation).item());
        assertThat((found.status() + " " + String.join(" ", found.matched())).strip())
                .isEqualTo(expected);
    }

    @Test
    void ofVeryManySourcesOnlyNamesAreLookedAtAndThatIsSaid() throws IOException {
        for (int i = 0; i < 4_000; i++) {
            Files.writeString(folder.resolve("page-" + i + ".txt"), "");
        }
        Files.writeString(folder.resolve("Lee Minister Defends Budget.txt"), "");
        Files.writeString(folder.resolve("a.txt"), "Harbour Strike Ends\nBy Bo Hall\n");
        Library library = Library.open(List.of(folder), Set.of(), new FileReaders(), Descriptions.UNKNOWN);
        FieldReader reader = new FieldReader();
        List<Availability> found = Catalogue.of(library)
                .assign(List.of(
                        reader.read("Ann Lee, “Minister Defends Budget,” Evening Star, March 3, 2021.")
                                .item(),
                        reader.read("Bo Hall, “Harbour Strike Ends,” Evening Star, March 4, 2021.")
                                .item()));
        assertThat(found).extracting(Availability::status).containsExactly(Status.AVAILABLE, Status.ABSENT);
        assertThat(found.get(1).detail()).contains("names only");
    }
}
