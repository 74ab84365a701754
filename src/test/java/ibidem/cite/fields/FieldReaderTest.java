package ibidem.cite.fields;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.cite.CslDate;
import ibidem.cite.CslItem;
import ibidem.cite.CslName;
import ibidem.cite.item.Fields;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real works, cited in many styles; the expectation is type, first author's family, title, container or publisher, date. */
class FieldReaderTest {
    private final FieldReader reader = new FieldReader();

    private static String shown(CslItem item) {
        List<CslName> authors = item.authors();
        String author = authors.isEmpty()
                ? ""
                : authors.get(0).family().isEmpty()
                        ? authors.get(0).literal()
                        : authors.get(0).family();
        CslDate issued = item.issued();
        String date = issued == null
                ? ""
                : issued.isFull() ? issued.year() + "-" + issued.month() + "-" + issued.day() : "" + issued.year();
        String in = item.container().isEmpty() ? item.get("publisher") : item.container();
        return List.of(item.type(), author, item.title(), in, date).stream().collect(Collectors.joining(" ¦ "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Thomas Piketty, Capital in the Twenty-First Century, trans. Arthur Goldhammer (Cambridge, MA: Harvard University Press, 2014), 14. | book ¦ Piketty ¦ Capital in the Twenty-First Century ¦ Harvard University Press ¦ 2014
        Piketty, Thomas. 2014. Capital in the Twenty-First Century. Cambridge, MA: Harvard University Press. | book ¦ Piketty ¦ Capital in the Twenty-First Century ¦ Harvard University Press ¦ 2014
        Piketty, T. (2014). Capital in the twenty-first century. Harvard University Press. | book ¦ Piketty ¦ Capital in the twenty-first century ¦ Harvard University Press ¦ 2014
        Max Weber, Wirtschaft und Gesellschaft, 5. Aufl., Tübingen: Mohr Siebeck 1972, S. 28. | book ¦ Weber ¦ Wirtschaft und Gesellschaft ¦ Mohr Siebeck ¦ 1972
        Marc Bloch, Apologie pour l’histoire ou métier d’historien, Paris, Armand Colin, 1949, p. 17. | book ¦ Bloch ¦ Apologie pour l’histoire ou métier d’historien ¦ Armand Colin ¦ 1949
        Ada Lovelace, “Notes,” in Scientific Memoirs, vol. 3, ed. Richard Taylor (London: R. and J. E. Taylor, 1843), 691–731. | chapter ¦ Lovelace ¦ Notes ¦ Scientific Memoirs ¦ 1843
        “Obama Thanks Putin for Russia’s Role in Iran Nuclear Deal,” NBC News, July 16, 2015. | article-newspaper ¦  ¦ Obama Thanks Putin for Russia’s Role in Iran Nuclear Deal ¦ NBC News ¦ 2015-7-16
        Shannon, C. E. (1948). A mathematical theory of communication. Bell System Technical Journal, 27(3), 379–423. | article-journal ¦ Shannon ¦ A mathematical theory of communication ¦ Bell System Technical Journal ¦ 1948
        Watson JD, Crick FHC. Molecular structure of nucleic acids. Nature. 1953;171(4356):737-738. | article-journal ¦ Watson ¦ Molecular structure of nucleic acids ¦ Nature ¦ 1953
        Brown v. Board of Education, 347 U.S. 483, 495 (1954). | legal_case ¦  ¦ Brown v. Board of Education ¦ U.S. ¦ 1954
        Donoghue v Stevenson [1932] AC 562 (HL). | legal_case ¦  ¦ Donoghue v Stevenson ¦ AC ¦ 1932
        BGH, Urteil vom 6. Mai 2010 – IX ZR 114/08, NJW 2010, 2202. | legal_case ¦  ¦ BGH 6. Mai 2010 ¦ NJW ¦ 2010-5-6
        BVerfGE 7, 198 (207). | legal_case ¦  ¦ BVerfGE 7, 198 ¦ BVerfGE ¦
        Human Rights Act 1998, s 15(1)(b). | legislation ¦  ¦ Human Rights Act 1998 ¦  ¦ 1998
        Case C-131/12 Google Spain SL v AEPD [2014] ECLI:EU:C:2014:317. | legal_case ¦  ¦ Case C-131/12 Google Spain SL v AEPD ¦  ¦ 2014
        Letter from John Adams to Abigail Adams, 3 July 1776, Adams Family Papers, Massachusetts Historical Society, Boston. | personal_communication ¦ Adams ¦ Letter from John Adams to Abigail Adams ¦  ¦ 1776-7-3
        Goethe an Schiller, 27. August 1794. | personal_communication ¦ Goethe ¦ Goethe an Schiller ¦  ¦ 1794-8-27
        § 823 Abs. 1 BGB. | legislation ¦  ¦ BGB ¦  ¦
        42 U.S.C. § 1983 (2012). | legislation ¦  ¦ 42 U.S.C. ¦ U.S.C. ¦ 2012
        """)
    void readsReferencesInManyStyles(String reference, String expected) {
        assertThat(shown(reader.read(reference).item()).strip()).isEqualTo(expected.strip());
    }

    @Test
    void spansPointAtTheWords() {
        String reference =
                "Shannon, C. E. (1948). A mathematical theory of communication. Bell System Technical Journal, 27(3), 379–423.";
        Fields fields = reader.read(reference);
        assertThat(fields.spans().get("title").of(reference)).isEqualTo("A mathematical theory of communication");
        assertThat(fields.spans().get("volume").of(reference)).isEqualTo("27");
        assertThat(fields.spans().get("page").of(reference)).isEqualTo("379–423");
        assertThat(fields.spans().get("issued").of(reference)).isEqualTo("1948");
    }

    @Test
    @Timeout(10)
    void anythingGetsAnAnswer() {
        for (String text : List.of(
                "",
                " ",
                "“",
                "((((".repeat(5_000),
                "ibid. ".repeat(50_000),
                "§§§",
                "v v v v v.",
                "\uD83D\uDE00 \uD83D",
                "نامه‌ای از تهران، ۱۳۹۴",
                "1234567890 ".repeat(20_000),
                "A v. ".repeat(20_000),
                "http://".repeat(20_000),
                "10.1000/".repeat(20_000))) {
            assertThat(reader.read(text)).isNotNull();
        }
    }
}
