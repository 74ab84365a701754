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
import org.junit.jupiter.api.Timeout;
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
            "Müller, Karl. 1901b. Die Geschichte des Landes. Leipzig: Hirzel.",
            "World Health Organization. 2019. World Health Statistics. Geneva: World Health Organization.",
            "Weber, Max. Forthcoming. Letters. Tübingen: Mohr.");

    /** As MLA lists works: the year comes last. */
    private static final List<String> CITED = List.of(
            "Berger, Peter L., and Thomas Luckmann. The Social Construction of Reality. Doubleday, 1966.",
            "Said, Edward W. Culture and Imperialism. Knopf, 1993.",
            "---. Orientalism. Pantheon, 1978.",
            "Woolf, Virginia. A Room of One’s Own. Hogarth Press, 1929.",
            "“The Impact of Global Warming in North America.” Global Warming: Early Signs, 1999.");

    private static final List<String> NUMBERED = List.of(
            "M. Bloch, Apologie pour l’histoire. Paris: Armand Colin, 1949.",
            "E. H. Carr, What Is History? London: Macmillan, 1961.",
            "G. R. Elton, The Practice of History. Sydney: Sydney University Press, 1967.");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    As has been said (Arendt 1951, 14).                          | (Arendt 1951, 14)=b1@14
                    As has been said (see Arendt 1958; Foucault 1975, p. 9).     | see Arendt 1958=b2 Foucault 1975, p. 9=b4@9
                    As has been said (Arendt 1951; 1958).                        | Arendt 1951=b1 1958=b2
                    Berger and Luckmann (1966) say otherwise.                    | Berger and Luckmann (1966)=b3
                    As is known (Berger & Luckmann, 1966, pp. 3–5).              | (Berger & Luckmann, 1966, pp. 3–5)=b3@3–5
                    So Müller (1901b: 12) found.                                 | Müller (1901b: 12)=b6@12
                    As he found (Müller 1901a, 1901b).                           | Müller 1901a=b5 1901b=b6
                    Then Hannah Arendt (1951) saw it (Foucault 1966/1975, 12). | Hannah Arendt (1951)=b1 (Foucault 1966/1975, 12)=b4@12
                    So it was (Müller 1901).                                     | (Müller 1901)=AMBIGUOUS
                    It fell (May 1968), and rose again (Paris 1968).             |
                    As shown (Arendt 1951) and denied (Weber 1922).              | (Arendt 1951)=b1
                    As said (see Arendt 1958, chap. 3, and Berger and Luckmann 1966) | see Arendt 1958, chap. 3=b2@3 Berger and Luckmann 1966=b3
                    As said (Arendt 1951, Foucault 1975).                        | Arendt 1951=b1 Foucault 1975=b4
                    As said (Arendt 1951: 14; 1958: 3, my translation).          | Arendt 1951: 14=b1@14 1958: 3, my translation=b2@3
                    As said (Arendt 1951, 14–15, 20 f.; emphasis added).         | Arendt 1951, 14–15, 20 f.=b1@14–15, 20 f.
                    Müller’s (1901b) book, and (Foucault 1975 [1966], 12).       | Müller’s (1901b)=b6 (Foucault 1975 [1966], 12)=b4@12
                    As said (Foucault [1966] 1975: 12) of it.                    | (Foucault [1966] 1975: 12)=b4@12
                    It rose (World Health Organization [WHO], 2019; WHO 2019: 4) | World Health Organization [WHO], 2019=b7 WHO 2019: 4=b7@4
                    It fell (WHO, 2019, p. 4). But (UNHCR 2018) says not.        | (WHO, 2019, p. 4)=b7@4
                    He wrote (Weber, in press); see (Weber forthcoming).         | (Weber, in press)=b8 (Weber forthcoming)=b8
                    So (Arendt 1951, 14). And so (ibid., 15), so (Ibid.).        | (Arendt 1951, 14)=b1@14 (ibid., 15)=b1@15 (Ibid.)=b1
                    So (Arendt 1951; Foucault 1975). And so (ibid., 15).         | Arendt 1951=b1 Foucault 1975=b4 (ibid., 15)=AMBIGUOUS@15
                    So (Arendt 1951). A film (Paris, 1968), a time (Summer 2019) | (Arendt 1951)=b1
                    As shown (Arendt 1951; Foucault 1975) or not (Weber 1922).   | Arendt 1951=b1 Foucault 1975=b4 (Weber 1922)=DANGLING
                    """)
    void authorAndDate(String text, String expected) {
        assertThat(cited(text, WORKS, false)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    It has been said (Woolf 12).                          | (Woolf 12)=b4@12
                    Said so (Said 12), or (Said, Orientalism 12–13).      | (Said 12)=AMBIGUOUS@12 (Said, Orientalism 12–13)=b3@12–13
                    So it is (*Culture and Imperialism* xii).             | (Culture and Imperialism xii)=b2@xii
                    So it is (*Orientalism* 4) and (Orientalism 5).       | (Orientalism 4)=b3@4 (Orientalism 5)=b3@5
                    It warms (“Impact” 6), as (“Impact of Global” 7).     | (“Impact” 6)=b5@6 (“Impact of Global” 7)=b5@7
                    So they say (Berger and Luckmann 3; Woolf 4).         | Berger and Luckmann 3=b1@3 Woolf 4=b4@4
                    So it is (qtd. in Woolf 44), so (see Woolf 4, 7).     | (qtd. in Woolf 44)=b4@44 (see Woolf 4, 7)=b4@4, 7
                    None (Apollo 11), (May 12), (Table 2), (Room 12).     |
                    None (see Figure 4), (World War 2), (Impact 6).       |
                    None (Woolf), (12), (Woolf is 12), (a room of 12).    |
                    """)
    void authorAndPage(String text, String expected) {
        assertThat(cited(text, CITED, false)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    As shown [1] and [2, p. 4].                 | [1]=b1 [2, p. 4]=b2@4
                    As shown [1, 2] and [3: 7].                 | 1=b1 2=b2 [3: 7]=b3@7
                    As shown [1–3].                             | [1–3]=b1 [1–3]=b2 [1–3]=b3
                    As shown [1; 3, pp. 5–6, 9].                | 1=b1 3, pp. 5–6, 9=b3@5–6, 9
                    He was [sic] there in [1990] and (2).       |
                    The set [1, 2, 99] and [2 of 3] and [1, x]. |
                    """)
    void numbersOfEntries(String text, String expected) {
        assertThat(cited(text, NUMBERED, true)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    He agreed (Miller, interview, 3 May 2019).                  | (Miller, interview, 3 May 2019)=interview
                    (J. Miller, personal communication, May 3, 2019)            | (J. Miller, personal communication, May 3, 2019)=personal_communication
                    J. Miller (personal communication, May 3, 2019) agreed.     | J. Miller (personal communication, May 3, 2019)=personal_communication
                    It is so (interview with the author, London, 3 May 2019).   | (interview with the author, London, 3 May 2019)=interview
                    He said it (in an interview in 2019).                       |
                    He said it (Interview, 2019), (BBC interview, May 2019).    |
                    The talk (an interview, held in 2019, that was long) ended. |
                    """)
    void talksAreInNoList(String text, String expected) {
        Citations read = READER.read(document(text, List.of(), false), TODAY);
        String found = read.inText().stream()
                .map(one -> one.citation().text() + "=" + one.citation().csl().type())
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(expected == null ? "" : expected);
        assertThat(read.inText()).allMatch(one -> one.citation().form() == Citation.Form.UNPUBLISHED);
    }

    @Test
    @Timeout(60)
    void anUnclosedBracketInALongTextIsReadInLinearTime() {
        String text = "(Woolf 12 ".repeat(20_000) + "(".repeat(20_000);
        assertThat(cited(text, CITED, false)).isEmpty();
    }

    private static String cited(String text, List<String> works, boolean numbered) {
        Citations read = READER.read(document(text, works, numbered), TODAY);
        return read.inText().stream().map(InTextTest::shown).collect(Collectors.joining(" "));
    }

    @Test
    void entriesKnowWhoCitesThem() {
        Citations read = READER.read(document("One (Arendt 1951) and again (Arendt 1951, 9).", WORKS, false), TODAY);
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

    @Test
    void aKeyOutsideBracketsIsReadIfTheWorkIsKnown() {
        String text = "So @arendt [p. 3] and -@arendt say, not @handle.";
        List<Inline> inlines = new ArrayList<>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            String key = text.startsWith("@a", at) ? "arendt" : "handle";
            inlines.add(new Inline(Inline.Kind.CITATION_KEY, new TextSpan(at, at + 1 + key.length()), key));
        }
        Block block = new Block(Block.Kind.PARAGRAPH, new TextSpan(0, text.length()), 0);
        Document document = Drafts.document(text, List.of(block), List.of(), List.of(), inlines);
        CslItem item = new CslItem("book", Map.of("title", "The Human Condition"), Map.of(), Map.of());
        Citations read = READER.read(document, TODAY, Map.of("arendt", item));
        assertThat(read.inText().stream().map(InTextTest::shown)).containsExactly("@arendt [p. 3]=b1@3", "-@arendt=b1");
    }

    private static String shown(Citations.InText citation) {
        String entry = citation.entry().isEmpty()
                ? citation.citation().resolution().status().name()
                : citation.entry();
        String locator = citation.citation().csl().get("locator");
        return citation.citation().text() + "=" + entry + (locator.isEmpty() ? "" : "@" + locator);
    }

    /** A paragraph, asterisks being italics, and a list of works. */
    private static Document document(String words, List<String> works, boolean numbered) {
        List<Inline> inlines = new ArrayList<>();
        StringBuilder text = new StringBuilder(Drafts.withItalics(words, inlines));
        int end = text.length();
        List<Block> blocks = new ArrayList<>(List.of(new Block(Block.Kind.PARAGRAPH, new TextSpan(0, end), 0)));
        List<NoteText> notes = new ArrayList<>();
        text.append("\n\n");
        for (String work : works) {
            int start = text.length();
            text.append(work);
            TextSpan span = new TextSpan(start, text.length());
            String label = numbered ? String.valueOf(notes.size() + 1) : "";
            notes.add(new NoteText(label, span, new TextSpan(start, start), NoteText.Kind.BIBLIOGRAPHY_ENTRY));
            blocks.add(new Block(Block.Kind.NOTE, span, 0));
            text.append('\n');
        }
        return Drafts.document(text.toString(), blocks, notes, List.of(), inlines);
    }
}
