package ibidem.cite;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.read.Block;
import ibidem.read.Document;
import ibidem.read.Inline;
import ibidem.read.NoteText;
import ibidem.text.TextSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the running text cites, tied to this list of works. */
class InTextTest {
    private static final CitationReader READER = new CitationReader();
    private static final LocalDate TODAY = LocalDate.of(2024, 1, 1);

    private static final List<String> WORKS = List.of(
            "Arendt, Hannah. 1951. The Origins of Totalitarianism. New York: Harcourt.",
            "Arendt, Hannah. 1958. The Human Condition. Chicago: University of Chicago Press.",
            "Berger, Peter L., and Thomas Luckmann. 1966. The Social Construction of Reality. New York: Doubleday.",
            "Foucault, Michel. 1975. Surveiller et punir. Paris: Gallimard.",
            "Müller, Karl. 1901a. Die Geschichte der Stadt. Leipzig: Hirzel.",
            "Müller, Karl. 1901b. Die Geschichte des Landes. Leipzig: Hirzel.");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    As has been said (Arendt 1951, 14).                          | (Arendt 1951, 14)=b1@14
                    As has been said (see Arendt 1958; Foucault 1975, p. 9).     | see Arendt 1958=b2 Foucault 1975, p. 9=b4@9
                    As has been said (Arendt 1951; 1958).                        | Arendt 1951=b1 1958=b2
                    Berger and Luckmann (1966) say otherwise.                    | Berger and Luckmann (1966)=b3
                    As is known (Berger & Luckmann, 1966, pp. 3–5).              | (Berger & Luckmann, 1966, pp. 3–5)=b3@3–5
                    So Müller (1901b: 12) found.                                 | Müller (1901b: 12)=b6@12
                    As he found (Müller 1901a, 1901b).                           | Müller 1901a=b5 1901b=b6
                    Then Hannah Arendt (1951) saw it (Foucault 1966/1975, 12). | Then Hannah Arendt (1951)=b1 (Foucault 1966/1975, 12)=b4@12
                    So it was (Müller 1901).                                     | (Müller 1901)=AMBIGUOUS
                    It fell (May 1968), and rose again (Paris 1968).             |
                    As shown (Arendt 1951) and denied (Weber 1922).              | (Arendt 1951)=b1
                    As shown (Arendt 1951; Foucault 1975) or not (Weber 1922).   | Arendt 1951=b1 Foucault 1975=b4 (Weber 1922)=DANGLING
                    """)
    void authorAndDate(String text, String expected) {
        Citations read = READER.read(document(text), TODAY);
        String found = read.inText().stream().map(InTextTest::shown).collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void entriesKnowWhoCitesThem() {
        Citations read = READER.read(document("One (Arendt 1951) and again (Arendt 1951, 9)."), TODAY);
        assertThat(read.bibliography()).hasSize(WORKS.size());
        assertThat(read.bibliography().get(0).citedBy()).containsExactly("c1", "c2");
        assertThat(read.bibliography().get(1).citedBy()).isEmpty();
    }

    @Test
    void keysLeadToWorksKnownByKey() {
        String text = "So it is [see @arendt, pp. 4-5; @nobody].";
        TextSpan bracket = new TextSpan(text.indexOf('[') + 1, text.indexOf(']'));
        List<Inline> inlines = List.of(
                new Inline(Inline.Kind.CITATION_KEY, bracket, "arendt"),
                new Inline(Inline.Kind.CITATION_KEY, bracket, "nobody"));
        Document document = Drafts.document(
                text,
                List.of(new Block(Block.Kind.PARAGRAPH, new TextSpan(0, text.length()), 0)),
                List.of(),
                List.of(),
                inlines);
        CslItem item = new CslItem("book", Map.of("title", "The Human Condition"), Map.of(), Map.of());
        Citations read = READER.read(document, TODAY, Map.of("arendt", item));
        assertThat(read.inText().stream().map(InTextTest::shown))
                .containsExactly("see @arendt, pp. 4-5=b1@4-5", "@nobody=DANGLING");
        assertThat(read.bibliography().get(0).citation().csl().title()).isEqualTo("The Human Condition");
    }

    private static String shown(Citations.InText citation) {
        String entry = citation.entry().isEmpty()
                ? citation.citation().resolution().status().name()
                : citation.entry();
        String locator = citation.citation().csl().get("locator");
        return citation.citation().text() + "=" + entry + (locator.isEmpty() ? "" : "@" + locator);
    }

    private static Document document(String body) {
        StringBuilder text = new StringBuilder(body).append("\n\n");
        List<Block> blocks =
                new ArrayList<>(List.of(new Block(Block.Kind.PARAGRAPH, new TextSpan(0, body.length()), 0)));
        List<NoteText> notes = new ArrayList<>();
        for (String work : WORKS) {
            int start = text.length();
            text.append(work);
            TextSpan span = new TextSpan(start, text.length());
            notes.add(new NoteText("", span, new TextSpan(start, start), NoteText.Kind.BIBLIOGRAPHY_ENTRY));
            blocks.add(new Block(Block.Kind.NOTE, span, 0));
            text.append('\n');
        }
        return Drafts.document(text.toString(), blocks, notes, List.of(), List.of());
    }
}
