package ibidem.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.txt  | Some words                                          | text/plain
            a.md   | Some words                                          | text/markdown
            a      | Some words                                          | text/plain
            a.txt  | <!DOCTYPE html><p>x                                 | text/html
            a.md   | <!-- c --> <html><p>x                               | text/html
            a.html | <p>no head                                          | text/html
            a.txt  | <?xml version="1.0"?><html xmlns="x">               | text/html
            a.xml  | <?xml version="1.0"?><TEI>                          | application/xml
            a.md   | %PDF-1.4                                            | application/pdf
            a.docx | PK\u0003\u0004...                                   | application/zip
            a.txt  | {\\rtf1                                             | application/rtf
            a.txt  | WEBVTT                                              | text/vtt
            a.txt  | 1⏎00:00:01,000 --> 00:00:02,000⏎x                   | application/x-subrip
            a.txt  | From: a⏎Subject: b⏎Message-ID: <c>⏎⏎x               | message/rfc822
            a.md   | From: the river to the sea                          | text/markdown
            a.txt  | a\u0000b                                            | application/octet-stream
            """)
    void tellsTheFormatByContentFirst(String name, String content, String mediaType) {
        byte[] bytes = content.replace('⏎', '\n').getBytes(StandardCharsets.ISO_8859_1);
        assertThat(MediaTypes.of(name, bytes)).isEqualTo(mediaType);
    }
}
