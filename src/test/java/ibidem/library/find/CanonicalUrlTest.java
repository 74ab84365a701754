package ibidem.library.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalUrlTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        http://www.nytimes.com/2015/07/15/world/iran.html?_r=0        | nytimes.com/2015/07/15/world/iran.html
        https://nytimes.com/2015/07/15/world/iran.html                | nytimes.com/2015/07/15/world/iran.html
        https://mobile.nytimes.com/2015/07/15/world/iran.html#story   | nytimes.com/2015/07/15/world/iran.html
        http://m.reuters.com/article/iran-deal/?utm_source=x&page=2   | reuters.com/article/iran-deal?page=2
        https://web.archive.org/web/20150714120000id_/http://www.reuters.com/article/iran-deal | reuters.com/article/iran-deal
        https://www.google.com/amp/s/www.bbc.com/news/amp/1           | bbc.com/news/amp/1
        https://www-bbc-com.cdn.ampproject.org/c/s/www.bbc.com/news/1.amp | bbc.com/news/1
        https://en.m.wikipedia.org/wiki/Lord_Acton                    | en.wikipedia.org/wiki/Lord_Acton
        http://www.iimes.ru/?p=26236                                  | iimes.ru?p=26236
        HTTP://Example.ORG:80/%7Esmith/index.html                     | example.org/~smith
        not an address                                                |
        """)
    void onePageHasOneForm(String url, String expected) {
        assertThat(CanonicalUrl.of(url)).isEqualTo(expected == null ? "" : expected);
    }
}
