package ibidem.cite.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTest {
    /** Every date as {@code y-m-d[words]}. */
    private static String dates(String text) {
        return DateFinder.find(text).stream()
                .map(date -> date.date().year() + "-" + date.date().month() + "-"
                        + date.date().day() + "[" + date.span().of(text) + "]")
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Reuters, November 3, 2015, p. 4              | 2015-11-3[November 3, 2015]
        5 December 2015                              | 2015-12-5[5 December 2015]
        Dec. 5th, 2015                               | 2015-12-5[Dec. 5th, 2015]
        am 5. Dezember 2015 in Bonn                  | 2015-12-5[5. Dezember 2015]
        le 1er mars 2014                             | 2014-3-1[1er mars 2014]
        5 de diciembre de 2015                       | 2015-12-5[5 de diciembre de 2015]
        5 декабря 2015 г.                            | 2015-12-5[5 декабря 2015 г.]
        (2015, December 5)                           | 2015-12-5[2015, December 5]
        (2015, March)                                | 2015-3-0[2015, March]
        2015 Dec 5;11:3                              | 2015-12-5[2015 Dec 5]
        2015. december 5.                            | 2015-12-5[2015. december 5]
        2015-12-05                                   | 2015-12-5[2015-12-05]
        am 05.12.2015 gesehen                        | 2015-12-5[05.12.2015]
        12/25/2015                                   | 2015-12-25[12/25/2015]
        25/12/2015                                   | 2015-12-25[25/12/2015]
        5/6/2015                                     | 2015-0-0[5/6/2015]
        2015年12月5日                                 | 2015-12-5[2015年12月5日]
        March 15–16, 2013                            | 2013-3-15[March 15–16, 2013]
        30 April - 2 May 2013                        | 2013-4-30[30 April - 2 May 2013]
        May/June 1999                                | 1999-5-0[May/June 1999]
        22 (spring 2000): 5–24                       | 2000-0-0[spring 2000]
        Berlin 1998/99                               | 1998-0-0[1998/99]
        Wiley, 2006a.                                | 2006-0-0[2006a]
        March 1994, 2nd ed. 1999                     | 1994-3-0[March 1994] 1999-0-0[1999]
        February 30, 2015                            | 2015-2-30[February 30, 2015]
        23 Tir 1394                                  | 2015-7-14[23 Tir 1394]
        ۲۳ تیر ۱۳۹۴                                   | 2015-7-14[۲۳ تیر ۱۳۹۴]
        ۱۳۵۷/۱۱/۲۲                                    | 1979-2-11[۱۳۵۷/۱۱/۲۲]
        ۳۰ اسفند ۱۳۹۹                                 | 2021-3-20[۳۰ اسفند ۱۳۹۹]
        ۱۴ ژوئیه ۲۰۱۵                                 | 2015-7-14[۱۴ ژوئیه ۲۰۱۵]
        تهران، ۱۳۸۴                                   | 2005-0-0[۱۳۸۴]
        Mehr 2015, Tir 1394                          | 2015-0-0[2015] 2015-0-0[Tir 1394]
        28 سبتمبر 2015                               | 2015-9-28[28 سبتمبر 2015]
        1.º de janeiro de 2003                       | 2003-1-1[1.º de janeiro de 2003]
        9 de julio de 2015                           | 2015-7-9[9 de julio de 2015]
        2014. április 7.                             | 2014-4-7[2014. április 7]
        14 يوليو/تموز 2015                           | 2015-7-14[14 يوليو/تموز 2015]
        19 marta 2014 g.                             | 2014-3-19[19 marta 2014]
        NOVÁK, Marta, 2015                           | 2015-0-0[2015]
        al-Ahram, 3 Rajab 1375                       | 1956-0-0[3 Rajab 1375]
        ١٢ رمضان ١٤٠٠                                | 1980-0-0[١٢ رمضان ١٤٠٠]
        1 Muharram 1 and Ramadan 2015                | 2015-0-0[2015]
        no date here, 12 apostles                    |
        IEEE 1394-1 and 12345                        | 1394-0-0[1394]
        """)
    void readsDates(String text, String expected) {
        assertThat(dates(text)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void knowsADayThatTheCalendarLacks() {
        assertThat(DateFinder.find("30 February 2015").get(0).isPossible()).isFalse();
        assertThat(DateFinder.find("29 February 2016").get(0).isPossible()).isTrue();
    }

    @Test
    @Timeout(30)
    void isLinear() {
        String text = "March 5-".repeat(1_000_000);
        assertThat(DateFinder.find(text)).isEmpty();
    }
}
