package ibidem.library;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.cite.CslItem;
import ibidem.cite.fields.FieldReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
    private final FieldReader reader = new FieldReader();

    private static final List<String> HELD = List.of(
            "Jack Stubbs and Polina Devitt, “Russia Stance on Assad Suggests Divergence with Iran,” Reuters, November 3, 2015, http://www.reuters.com/article/us-mideast-crisis-idUSKCN0SS0TY20151103",
            "Mahan Abedin, “Russia and Iran Diverging on Syria,” Middle East Eye, October 27, 2015.",
            "Shannon, C. E. (1948). A mathematical theory of communication. Bell System Technical Journal, 27(3), 379–423. https://doi.org/10.1002/j.1538-7305.1948.tb01338.x");

    private Catalogue catalogue() {
        List<Source> sources = new ArrayList<>();
        for (String held : HELD) {
            CslItem item = reader.read(held).item();
            Description description = new Description(
                    item, List.of(), Description.Coverage.FULL, "en", Description.Nature.ARTICLE, false);
            sources.add(new Source(sources.size(), "s" + sources.size() + ".txt", Path.of("s.txt"), description));
        }
        sources.add(new Source(3, "acton-1887.txt", Path.of("acton-1887.txt"), Description.UNKNOWN));
        CslItem column = reader.read("Ann Lee, “Letter from the Harbour,” The Evening Star, June 21, 2014.")
                .item();
        Description monthly =
                new Description(column, List.of(), Description.Coverage.FULL, "en", Description.Nature.ARTICLE, false);
        sources.add(new Source(4, "column.txt", Path.of("column.txt"), monthly));
        return Catalogue.of(sources);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # the citation | status, source
        “Russia Stance,” Reuters, November 3, 2015, https://mobile.reuters.com/article/us-mideast-crisis-idUSKCN0SS0TY20151103/?utm_medium=x | AVAILABLE 0
        Jack Stubbs, “Russia Stance on Assad Suggests Divergence with Iran,” Reuters, November 3, 2015. | AVAILABLE 0
        Mahan Abedin, “Russia and Iran Diverging on Syria,” The Middle East Eye, October 27, 2015. | AVAILABLE 1
        Claude Shannon, “A Mathematical Theory of Communication,” BSTJ 27 (1948): 379, doi:10.1002/J.1538-7305.1948.TB01338.X | AVAILABLE 2
        Norbert Wiener, “A Mathematical Theory of Communication,” New York Times, May 4, 1961. | CONFLICT 2 author is C. E. Shannon, cited as Norbert Wiener; container-title is Bell System Technical Journal, cited as New York Times; issued is 1948, cited as 1961
        Jack Stubbs, “Russia Stance on Assad Suggests Divergence with Iran,” Reuters, November 3, 2011. | AVAILABLE 0 issued is 2015, cited as 2011
        Norbert Wiener, “Russia Stance on Assad Suggests Divergence with Iran,” The Guardian, November 3, 2015. | AVAILABLE 0 author is Jack Stubbs, cited as Norbert Wiener; container-title is Reuters, cited as The Guardian
        Norbert Wiener, “Russia Stance on Assad Suggests Divergence with Iran,” The Guardian, May 3, 1915. | CONFLICT 0 author is Jack Stubbs, cited as Norbert Wiener; container-title is Reuters, cited as The Guardian; issued is 2015, cited as 1915
        Norbert Wiener, “Letter from the Harbour,” The Guardian, May 3, 1915. | ABSENT -1
        Norbert Wiener, “Extrapolation, Interpolation, and Smoothing,” Technology Press, 1949. | ABSENT -1
        Lord Acton, Letter to Mandell Creighton, April 5, 1887. | AVAILABLE 3
        """)
    void namesTheSource(String citation, String expected) {
        Availability found = catalogue().find(reader.read(citation).item());
        String differs = found.differing().isEmpty() ? "" : " " + found.detail();
        assertThat(found.status() + " " + found.source() + differs).isEqualTo(expected);
    }

    @Test
    void oneSourceIsNotGivenToTwoWorks() {
        CslItem letter = reader.read("Lord Acton, Letter to Mandell Creighton, April 5, 1887.")
                .item();
        CslItem other = reader.read("Lord Acton, Letter to Mary Gladstone, June 1, 1887.")
                .item();
        List<Availability> found = catalogue().assign(List.of(letter, other));
        assertThat(found).filteredOn(one -> one.source() == 3).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void nothingIsFoundOfNothing() {
        assertThat(catalogue().find(CslItem.EMPTY)).isEqualTo(Availability.ABSENT);
        assertThat(Catalogue.of(List.of()).find(reader.read(HELD.get(0)).item()))
                .isEqualTo(Availability.ABSENT);
    }
}
