package ibidem.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults that a citation shows by itself; the day of the run is 1 January 2024. */
class SanityTest {
    private static final CitationReader READER = new CitationReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
                    “Deal Reached,” BBC News, July 14, 2015, http://www.bbc.com/news/world-middle-east-33518524. | -
                    “Deal Reached,” Mehr, (July 14, 2015), retrieved July 10, 2015, from http://mehrnews.com/a. | DATE_CONFLICT
                    “Deal Reached,” Mehr, July 14, 2015, http://mehrnews.com/2015/07/12/deal. | DATE_CONFLICT
                    “Deal Reached,” Mehr, July 14, 2015, http://mehrnews.com/2015/07/13/deal. | -
                    “Deal Reached,” Mehr, July 14, 2015, http://bit.ly/1abcDEF. | URL_SHORTENER
                    “Deal Reached,” Mehr, July 14, 2015, http://www.example.com/deal. | URL_PLACEHOLDER
                    “Deal Reached,” Mehr, July 14, 2015, http:/www.mehrnews.com/deal. | URL_MALFORMED
                    “Deal Reached,” Mehr, July 14, 2015, http://mehrnews/deal. | URL_MALFORMED
                    “Deal Reached,” Mehr, June 31, 2015. | DATE_IMPOSSIBLE
                    “Deal Reached,” Mehr, June 30, 2031. | DATE_FUTURE
                    “Deal Reached,” Mehr, (Jully 14, 2015). | DATE_UNPARSED
                    Karl Popper, *The Open Society* (London: Routledge, 1945), ISBN 978-0-306-40615-7. | -
                    Karl Popper, *The Open Society* (London: Routledge, 1945), ISBN 978-0-306-40615-8. | ISBN_CHECKSUM
                    Karl Popper, *The Open Society* (London: Routledge, 1945), pp. 145–139. | PAGES_REVERSED
                    Karl Popper, *The Open Society* (London: Routledge, 1945), pp. 145–9. | -
                    Karl Popper, *The Open Society* (London: Routledge, 1945), ISBN 0-306-40615-2. | -
                    Karl Popper, *The Open Society* (London: Routledge, 1945), ISBN 0-8044-2957-X. | -
                    Karl Popper, *The Open Society* (London: Routledge, 1945), ISBN 0-306-40615-3. | ISBN_CHECKSUM
                    Karl Popper, *The Open Society* (London: Routledge, 1945), pp. xii–xv. | -
                    Karl Popper, *The Open Society* (London: Routledge, 1945), pp. 1198–203. | -
                    “Deal Reached,” Mehr, July 14, 2015, https://doi.org/10.1000/182 (accessed July 20, 2015). | -
                    “Deal Reached,” Mehr, July 14, 2015, accessed July 14, 2015, http://mehrnews.com/deal. | -
                    “Deal Reached,” Mehr, July 2015, accessed July 2, 2015, http://mehrnews.com/deal. | -
                    “Deal Reached,” Mehr, February 29, 2016. | -
                    “Deal Reached,” Mehr, February 29, 2015. | DATE_IMPOSSIBLE
                    “Deal Reached,” Mehr, 45.12.2015. | DATE_IMPOSSIBLE
                    Tenn. Code Ann. § 49-6-1028(b)(1) (2021) (Lexis Advance). | -
                    “Deal Reached,” Mehr, 23 Tir 1394, http://mehrnews.com/2015/07/14/deal. | -
                    “Plans for 2050,” Reuters, July 14, 2015. | -
                    “Deal Reached,” Mehr, January 1, 2024. | -
                    “Deal Reached,” Mehr, January 2, 2024. | DATE_FUTURE
                    “Deal Reached,” Mehr, July 14, 2015, http://en.wikipedia.org/wiki/Vienna_(film). | -
                    “Deal Reached,” Mehr, July 14, 2015, http://localhost/deal. | URL_PLACEHOLDER
                    Karl Popper, *The Open Society* (London: Routledge, 1945), doi:11.1000/182. | DOI_MALFORMED
                    Karl Popper, *The Open Society* (London: Routledge, 1945), https://doi.org/10.1000/182. | -
                    """)
    void findsFaults(String note, String expected) {
        Note read = READER.read(Drafts.ofNotes(List.of(note)), LocalDate.of(2024, 1, 1))
                .notes()
                .get(0);
        String found = read.citations().stream()
                .flatMap(citation -> citation.sanity().stream())
                .map(Enum::name)
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    http://www.mehrnews.com/news/deal-~reached-in-vienna. | true
                    http://www.mehrnews.com/news/2015/~56734e439a7947d8. | true
                    http://www.mehrnews.com/news.~Retrieved yesterday. | false
                    """)
    void rejoinsAddressesBrokenOverLines(String address, boolean wrapped) {
        String note = "“Deal Reached,” Mehr, July 14, 2015, " + address.replace("~", "\n    ");
        Note read = READER.read(Drafts.ofNotes(List.of(note)), LocalDate.of(2024, 1, 1))
                .notes()
                .get(0);
        assertThat(read.citations().get(0).sanity().contains(Citation.Sanity.URL_WRAPPED))
                .isEqualTo(wrapped);
        assertThat(read.citations().get(0).csl().get("URL")).doesNotContain("\n");
    }
}
