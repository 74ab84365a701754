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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # the file held | the citation | status
        smith2016.pdf | Ali Smith, *Autumn* (London: Hamish Hamilton, 2016), 3. | AVAILABLE
        Smith - 2016 - Autumn.pdf | Ali Smith, *Autumn* (London: Hamish Hamilton, 2016), 3. | AVAILABLE
        Smith_Autumn_2016.epub | Ali Smith, *Autumn* (London: Hamish Hamilton, 2016), 3. | AVAILABLE
        Smith - 2016 - The Politics of Oil.pdf | Ali Smith, *Autumn* (London: Hamish Hamilton, 2016), 3. | ABSENT
        Smith et al. - 2016 - Mastering the game of Go with deep neural netw.pdf | Ali Smith, *Autumn* (London: Hamish Hamilton, 2016), 3. | ABSENT
        Silver et al. - 2016 - Mastering the game of Go with deep neural netw.pdf | David Silver et al., “Mastering the Game of Go with Deep Neural Networks and Tree Search,” *Nature* 529 (2016): 484–489. | AVAILABLE
        smith2015.pdf | Ali Smith, *Autumn* (London: Hamish Hamilton, 2016), 3. | ABSENT
        Jones 2016 Autumn.pdf | Ali Smith, *Autumn* (London: Hamish Hamilton, 2016), 3. | ABSENT
        The Clash of Civilizations.txt | Samuel P. Huntington, “The Clash of Civilizations?” *Foreign Affairs* 72, no. 3 (1993): 22–49. | AVAILABLE
        acheson-1969-present-at-the-creation.pdf | Dean Acheson, *Present at the Creation* (New York: Norton, 1969), 7. | AVAILABLE
        acheson-1969-power-and-diplomacy.pdf | Dean Acheson, *Present at the Creation* (New York: Norton, 1969), 7. | ABSENT
        acheson_1969_scan_ocr_final.pdf | Dean Acheson, *Present at the Creation* (New York: Norton, 1969), 7. | AVAILABLE
        1969.pdf | Dean Acheson, *Present at the Creation* (New York: Norton, 1969), 7. | ABSENT
        acheson.pdf | Dean Acheson, *Present at the Creation* (New York: Norton, 1969), 7. | ABSENT
        """)
    void knowsFilesByTheirNames(String file, String citation, String expected) {
        Source source = new Source(0, file, Path.of(file), Description.UNKNOWN);
        CslItem cited = reader.read(citation.replace("*", "")).item();
        assertThat(Catalogue.of(List.of(source)).find(cited).status().name()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # the work held | the citation | status
        Davies, Norman. Europe: A History. Oxford: Oxford University Press, 1996. | Tony Judt, review of Europe: A History, by Norman Davies, New Republic, September 15, 1997. | ABSENT
        Tony Judt, review of Europe: A History, by Norman Davies, New Republic, September 15, 1997. | Norman Davies, Europe: A History (Oxford: Oxford University Press, 1996), 20. | ABSENT
        Michael Gorra, “The Good of the Novel,” review of The Good of the Novel, ed. Liam McIlvanney and Ray Ryan, Times Literary Supplement, May 22, 2015, 9. | Liam McIlvanney and Ray Ryan, eds., The Good of the Novel (London: Faber, 2011), 4. | ABSENT
        Dean Acheson, Power and Diplomacy (Cambridge, MA: Harvard University Press, 1958). | Dean Acheson, Present at the Creation (New York: Norton, 1969), 7. | ABSENT
        Vaswani, Ashish, et al. “Attention Is All You Need.” arXiv, June 12, 2017. | Ashish Vaswani et al., “Attention Is All You Need,” Advances in Neural Information Processing Systems 30 (2017): 5998–6008. | AVAILABLE
        E. H. Carr, What Is History? (London: Macmillan, 1961). | E. H. Carr, What Is History?, 2nd ed. (Harmondsworth: Penguin, 1987), 22. | ABSENT
        E. H. Carr, What Is History? (London: Macmillan, 1961). | E. H. Carr, What Is History? (New York: Knopf, 1961), 22. | AVAILABLE
        Human Rights Watch, World Report 2015 (New York: Seven Stories Press, 2015). | Human Rights Watch, World Report 2016 (New York: Seven Stories Press, 2016), 12. | ABSENT
        International Monetary Fund, World Economic Outlook (Washington, DC: IMF, 2015). | International Monetary Fund, World Economic Outlook (Washington, DC: IMF, 2009), 12. | ABSENT
        “Iran Nuclear Deal: Key Details,” BBC News, January 16, 2016. | “Iran Nuclear Deal: Key Details,” BBC News, June 11, 2019. | AVAILABLE
        """)
    void tellsWorksApart(String held, String citation, String expected) {
        Description description = new Description(
                reader.read(held).item(),
                List.of(),
                Description.Coverage.FULL,
                "en",
                Description.Nature.UNKNOWN,
                false);
        Source source = new Source(0, "held.txt", Path.of("held.txt"), description);
        Availability found =
                Catalogue.of(List.of(source)).find(reader.read(citation).item());
        assertThat(found.status().name()).as(found.detail()).isEqualTo(expected);
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
