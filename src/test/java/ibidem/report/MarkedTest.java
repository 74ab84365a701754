package ibidem.report;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Differing words stand in brackets in the text; what is printed has marks around them. */
class MarkedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Power [corrupts], and so on     | Power {+corrupts+}, and so on",
                "Power [tends] [to corrupt] here | Power {+tends to corrupt+} here",
                "are being[ ]evolved             | are being evolved",
                "are being[, ]evolved            | are being{+,+} evolved",
                "[Three ]score and seven         | {+Three+} score and seven",
                "nothing differs                 | nothing differs",
            })
    void marksWhatDiffersAndKeepsTheBlanksOutside(String marked, String printed) {
        List<TextSpan> spans = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int open = 0;
        for (char c : marked.toCharArray()) {
            if (c == '[') {
                open = text.length();
            } else if (c == ']') {
                spans.add(new TextSpan(open, text.length()));
            } else {
                text.append(c);
            }
        }
        TextSpan whole = new TextSpan(0, text.length());
        assertThat(Marked.line(text.toString(), whole, spans, new Paint(false)::added))
                .isEqualTo(printed);
    }
}
