package ibidem.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.read.Document;
import ibidem.read.Reading;
import ibidem.text.TextSpan;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void blocksAsAReaderSeesThem() {
        assertThat(read("""
                # The *Flood*

                The river \\*rose\\*
                all night &amp; day.

                > We had been warned.
                >
                > And we laughed.

                - one
                  - two

                | a | b |
                |---|---|
                | 1 | *2* |

                ![A photograph](flood.jpg)

                ```
                code “x”
                ```
                """)).isEqualTo("""
                HEADING 1: The Flood
                PARAGRAPH: The river *rose*⏎all night & day.
                BLOCK_QUOTATION: We had been warned.
                BLOCK_QUOTATION: And we laughed.
                LIST_ITEM 1: one
                LIST_ITEM 2: two
                TABLE: a	b⏎1	2
                CAPTION: A photograph
                CODE: ```⏎code “x”⏎```""");
    }

    @Test
    void aNoteWithoutWordsStandsWhereItsLabelDoes() {
        String file = "One.[^1] Two.[^2] Three.[^3]\n\n[^1]: First.\n\n[^2]:\n\n[^3]: Third.\n";
        Document document = Reading.of("a.md", file);
        assertThat(document.notes())
                .extracting(note -> document.toFile().toOriginal(note.span()).start())
                .containsExactly(file.indexOf("First"), file.indexOf("[^2]:"), file.indexOf("Third"));
        assertThat(document.notes())
                .extracting(note -> document.words(note.span()))
                .containsExactly("First.", "", "Third.");
    }

    @Test
    void notesComeAfterTheBodyWithAllTheirParagraphs() {
        assertThat(read("""
                “We were warned.”[^1] Nobody[^smith] slept.^[An *inline* note.] And this[^9] has none.

                [^1]: Smith, *The Flood*, 12.

                    A second paragraph.

                [^smith]: Ibid.
                [^unused]: Nobody comes here.
                """)).isEqualTo("""
                PARAGRAPH: “We were warned.”{1} Nobody{smith} slept.{2} And this[^{9}] has none.
                NOTE: An inline note.
                NOTE: Smith, The Flood, 12.
                NOTE: A second paragraph.
                NOTE: Ibid.
                NOTE: Nobody comes here.
                note 2: An inline note.
                note 1: Smith, The Flood, 12.⏎⏎A second paragraph.
                note smith: Ibid.
                note unused: Nobody comes here.""");
    }

    @Test
    void theMarkersFirstDigitIsItsPlace() {
        Document draft = Reading.of("a.md", "Warned.[^12]\n\n[^12]: Smith.\n");
        TextSpan marker = draft.toFile().toOriginal(draft.markers().get(0).span());
        assertThat(marker.of(draft.file())).isEqualTo("12");
        TextSpan note = draft.toFile().toOriginal(draft.notes().get(0).span());
        assertThat(note.of(draft.file())).isEqualTo("Smith.");
    }

    @Test
    void frontMatterIsWhatTheDraftSaysOfItself() {
        Document draft = Reading.of("a.md", """
                ---
                title: "The Flood: a history"
                authors:
                  - Jane Smith
                  - name: Karl Schmidt
                date: 1911-03-04T10:00:00Z
                lang: en-GB
                canonical: https://herald.example/flood
                ---
                Text.
                """);
        assertThat(draft.metadata().title()).isEqualTo("The Flood: a history");
        assertThat(draft.metadata().authors()).containsExactly("Jane Smith", "Karl Schmidt");
        assertThat(draft.metadata().published()).isEqualTo("1911-03-04");
        assertThat(draft.metadata().language()).isEqualTo("en-GB");
        assertThat(draft.metadata().url()).isEqualTo("https://herald.example/flood");
        assertThat(draft.text()).isEqualTo("Text.");
    }

    @Test
    void citationKeysAreNamed() {
        Document draft =
                Reading.of("a.md", "Warned [@smith1911, p. 3; see also -@{doe 99}], wrote @smith at me@x.org [no].\n");
        assertThat(draft.inlines())
                .filteredOn(inline -> inline.kind() == ibidem.read.Inline.Kind.CITATION_KEY)
                .extracting(inline -> inline.target() + ": " + draft.words(inline.span()))
                .contains(
                        "smith1911: @smith1911, p. 3; see also -@{doe 99}",
                        "doe 99: @smith1911, p. 3; see also -@{doe 99}",
                        "smith: @smith")
                .noneMatch(key -> key.startsWith("x"));
    }

    @Test
    void shortcodesAndRawHtmlLeaveTheirWords() {
        assertThat(read("""
                {{< figure src="x.jpg" >}}

                Before {{% note %}}inside{{% /note %}} after, <q>quoted</q> and m<sup>2</sup>.

                {% include x %}

                <div class="box">Boxed <b>words</b> &amp; more.</div>
                """)).isEqualTo("""
                PARAGRAPH: Before inside after, “quoted” and m2.
                PARAGRAPH: Boxed words & more.""");
    }

    @Test
    void whatLiquidAndKramdownKeepForThemselvesIsNotRead() {
        assertThat(read("""
                {% comment %}
                Nobody sees “this comment” {{ at all }}.
                {% endcomment %}
                {% highlight ruby %}
                puts “code”
                {% endhighlight %}

                {% raw %}Raw {{ braces }} stay.{% endraw %} And {{ others }} go.

                A paragraph of some kind.{: .lead #first }

                > Quoted.
                {: .prompt }

                {: .alone }
                Open {: brace
                of a set }.
                """)).isEqualTo("""
                CODE: {% highlight ruby %}⏎puts “code”⏎{% endhighlight %}
                PARAGRAPH: Raw {{ braces }} stay. And  go.
                PARAGRAPH: A paragraph of some kind.
                BLOCK_QUOTATION: Quoted.
                PARAGRAPH: Open {: brace⏎of a set }.""");
    }

    @Test
    void frontMatterMayBeJson() {
        Document draft = Reading.of("a.md", """
                {
                  "title": "The {Flood}",
                  "authors": ["Jane Smith", {"name": "no scalar"}, "Karl Schmidt"],
                  "menu": {"main": {"weight": 3}},
                  "date": "1911-03-04T10:00:00Z"
                }

                Text.
                """);
        assertThat(draft.metadata().title()).isEqualTo("The {Flood}");
        assertThat(draft.metadata().authors()).containsExactly("Jane Smith", "Karl Schmidt");
        assertThat(draft.metadata().published()).isEqualTo("1911-03-04");
        assertThat(draft.text()).isEqualTo("Text.");
        assertThat(read("{a set} and no front matter\n")).isEqualTo("PARAGRAPH: {a set} and no front matter");
    }

    @Test
    void typedNotesAreNotes() {
        assertThat(read("""
                Warned.<sup>1</sup> Laughed.<sup>2</sup>

                ## Notes

                1. Smith, *The Flood*, 12.
                2. Ibid.

                ## References

                Smith, Jane. 1911. *The Flood*. London.
                """)).isEqualTo("""
                PARAGRAPH: Warned.{1} Laughed.{2}
                HEADING 2: Notes
                NOTE: Smith, The Flood, 12.
                NOTE: Ibid.
                HEADING 2: References
                NOTE: Smith, Jane. 1911. The Flood. London.
                note 1: Smith, The Flood, 12.
                note 2: Ibid.
                entry : Smith, Jane. 1911. The Flood. London.""");
    }

    private static String read(String file) {
        return Reading.shown(Reading.of("a.md", file));
    }
}
