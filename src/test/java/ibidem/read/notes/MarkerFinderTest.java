package ibidem.read.notes;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.read.Marker;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Markers in braces, as they must be found in the same words without braces. */
class MarkerFinderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            3  | He left for Iran.{1}\u00A0Finally he came to Moscow.{2}Consequently “it was so.”{3}
            3  | The P5+1 met in 2015.{1} The G7 and the G20 did not,{2} nor MH17 or COVID19 in 1990s.{3}
            3  | At 3.14 of 1,000 it rose.{1} By 2.5 and 10:30 (in 2014){2} it fell; 5.2 million; 25km{3}
            4  | One,{1} two;{2} three:{3} four!{4}
            2  | It weighed 5.3 kg.{1} The area was 5 m2 or 7 km2, at v2.0 and H2O.{2}
            3  | As shown [{1}], and again [{2}, {3}], in [sic] and in [2015].
            5  | Ranges [{1}{–}{3}] and more [{4};{5}].
            3  | Raised¹ and² more³ but 5 m² not.
            2  | First claim.{1} In the 1980s. 12 people came. A second claim.{2}
            3  | A list.{1},{2} Then more.{3}
            12 | a.{1} b.{2} c.{3} d.{4} e.{5} f.{6} g.{7} h.{8} i.{9} j.{10} k.{11} l.{12}
            3  | See Article 5.2 and Section 3.1 first.{1} Then ’68 came.{2} “Nobody,”{3} he said.
            0  | Nothing.2 here counts.
            0  | One.{1} Two.{2} Three.{3} without a list
            2  | One.{1} Two.{2} And the third is missing.{3} and a fourth.{4}
            """)
    void markersRiseAsTheNotesDo(int notes, String marked) {
        boolean raisedSigns = marked.contains("¹");
        String text = marked.replace("{", "").replace("}", "");
        List<String> labels = new ArrayList<>();
        for (int i = 1; i <= notes; i++) {
            labels.add(String.valueOf(i));
        }
        String shown = shown(text, MarkerFinder.find(text, List.of(new TextSpan(0, text.length())), labels));
        assertThat(raisedSigns ? shown.replace("{", "").replace("}", "") : shown)
                .isEqualTo(raisedSigns ? text : marked);
    }

    @Test
    void superscriptSignsAreMarkersButUnitsAreNot() {
        String text = "Raised¹ and² more³ but 5 m² not.";
        List<Marker> markers = MarkerFinder.find(text, List.of(new TextSpan(0, text.length())), List.of("1", "2", "3"));
        assertThat(markers).extracting(Marker::label).containsExactly("1", "2", "3");
    }

    @Test
    void digitsThatTheFormatRaisesWin() {
        String text = "It rose.1 In 2015.2 it fell and7 rose.";
        List<Marker> markers =
                MarkerFinder.find(text, List.of(new TextSpan(0, text.length())), List.of("1", "2"), Set.of(8, 18));
        assertThat(markers).extracting(marker -> marker.span().start()).containsExactly(8, 18);
    }

    @Test
    void signsAreMarkersWhereNotesHaveThem() {
        String text = "Power* corrupts,† he wrote; 2 * 3 is six.";
        assertThat(shown(text, MarkerFinder.find(text, List.of(new TextSpan(0, text.length())), List.of("*", "†"))))
                .isEqualTo("Power{*} corrupts,{†} he wrote; 2 * 3 is six.");
    }

    private static String shown(String text, List<Marker> markers) {
        StringBuilder shown = new StringBuilder(text);
        for (int i = markers.size() - 1; i >= 0; i--) {
            shown.insert(markers.get(i).span().end(), '}');
            shown.insert(markers.get(i).span().start(), '{');
        }
        return shown.toString();
    }
}
