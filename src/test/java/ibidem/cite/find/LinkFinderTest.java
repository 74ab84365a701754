package ibidem.cite.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkFinderTest {
    private static String links(String text) {
        return LinkFinder.find(text.replace("\\n", "\n")).stream()
                .map(link -> link.url() + (link.wrapped() ? " (wrapped)" : ""))
                .collect(Collectors.joining(" + "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        see http://www.iimes.ru/?p=26236, accessed         | http://www.iimes.ru/?p=26236
        (https://en.wikipedia.org/wiki/Iran_(word)).       | https://en.wikipedia.org/wiki/Iran_(word)
        <https://example.org/a>                            | https://example.org/a
        www.bbc.co.uk/news/1                               | www.bbc.co.uk/news/1
        At nytimes.com/2015/12/05/x.html, 5 May            | nytimes.com/2015/12/05/x.html
        http://www.nbcnews.com/storyline/iran-nuclear-talks/ obama-thanks-putin-n392976. | http://www.nbcnews.com/storyline/iran-nuclear-talks/obama-thanks-putin-n392976 (wrapped)
        http://example.org/long-\\npath.html (accessed      | http://example.org/long-path.html (wrapped)
        http://example.org/a accessed 5 May 2015           | http://example.org/a
        http://example.org/ accessed 5 May 2015            | http://example.org/
        http://example.org/. Next sentence                 | http://example.org/
        http://a.org/x; http://b.org/y                     | http://a.org/x + http://b.org/y
        and/or 5/6 km/h M/S e.g./i.e.                      |
        mail me@example.org/x                              |
        http//www.un.org/en                                | http://www.un.org/en
        http:// www.un.org/en                              | http://www.un.org/en (wrapped)
        """)
    void findsAddresses(String text, String expected) {
        assertThat(links(text)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    @Timeout(3)
    void hostileTextIsLinear() {
        assertThat(LinkFinder.find("http://a.".repeat(100_000))).hasSize(1);
        assertThat(LinkFinder.find("a.b.c-".repeat(100_000))).isEmpty();
        assertThat(LinkFinder.find("http://x/ ".repeat(50_000)).size()).isLessThan(50_001);
    }
}
