package ibidem.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters held as pictures, called by their codes. */
class TexCodesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # codes that the font has | one of them | is read
            a21 a27 a28 a65           | 28          | fi
            a21 a27 a28 a65           | 21          | \u2013
            a21 a27 a28 a65           | 65          | A
            a28 a146 a178             | 146         | \u0160
            a11 a12 a65               | 12          | fi
            a11 a12 a25 a65           | 25          | \u00df
            """)
    void areReadAsTexMeansThem(String names, int code, String text) throws IOException {
        assertThat(new Face(font(names)).text(code)).isEqualTo(text);
    }

    private static PDType3Font font(String names) throws IOException {
        COSArray differences = new COSArray();
        for (String name : names.split(" ")) {
            differences.add(COSInteger.get(Integer.parseInt(name.substring(1))));
            differences.add(COSName.getPDFName(name));
        }
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, differences);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.ENCODING, encoding);
        return new PDType3Font(font);
    }
}
