package ibidem.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import ibidem.read.Block;
import ibidem.read.Document;
import ibidem.read.Inline;
import ibidem.read.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
    @Test
    void blocksAsAReaderSeesThem() {
        assertThat(read("""
                <nav>Home</nav><h1>The <em>Flood</em></h1>
                <p>The  river
                rose &amp; <q>we <q>all</q> laughed</q>.
                <blockquote cite="http://a.example"><p>We had been warned.</p><footer>Smith, <cite>The Flood</cite></footer></blockquote>
                line one<br>line two<br><br>another
                <table><tr><th>a<th>b<tr><td>1<td>2</table>
                <ul><li>one<ul><li>two</ul></ul>
                <pre>kept
                  so</pre><pre><code>x = “1”</code></pre>
                <figure><img alt=no><figcaption>A photograph</figcaption></figure>
                <footer>Imprint</footer>
                """)).isEqualTo("""
                HEADING 1: The Flood
                PARAGRAPH: The river rose & “we ‘all’ laughed”.
                BLOCK_QUOTATION: We had been warned.
                BLOCK_QUOTATION: Smith, The Flood
                PARAGRAPH: line one⏎line two
                PARAGRAPH: another
                TABLE: a	b⏎1	2
                LIST_ITEM 1: one
                LIST_ITEM 2: two
                PARAGRAPH: kept⏎  so
                CODE: x = “1”
                CAPTION: A photograph
                RUNNING: Home
                RUNNING: Imprint""");
    }

    /** A box of an article is read, after it; a sentence pulled out of it, links and what asks to subscribe are not. */
    @Test
    void boxesOfAnArticleAreReadAfterIt() {
        String box =
                "The river has risen every spring since the year of the great flood, and always stayed. ".repeat(4);
        assertThat(read("<article><p>One.</p><aside><h3>The box</h3><p>" + box
                        + "</p></aside><aside>“One.”</aside><aside><p>" + "<a href=/x>" + box
                        + "</a></p></aside><p>Two.</p></article><aside><p>" + box + "</p></aside>"))
                .startsWith("PARAGRAPH: One.\nPARAGRAPH: Two.\nHEADING 3: The box\nPARAGRAPH: The river has")
                .contains("RUNNING: “One.”\nRUNNING: The river has", "RUNNING: The river has");
    }

    @Test
    void paragraphsInACellStandApart() {
        assertThat(read("<table><tr><td>a<p>b</p>c<td><p>d</p><p>e</p><tr><td>f<div>g</div><td>h</table>"))
                .isEqualTo("TABLE: a b c\td e⏎f g\th");
    }

    /** One habit a row: two markers, two notes, whatever the publishing system. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                // pandoc
                "<p>A.<a href='#fn1' class='footnote-ref' id='fnref1' role='doc-noteref'><sup>1</sup></a> B.<a href='#fn2' class='footnote-ref' id='fnref2' role='doc-noteref'><sup>2</sup></a></p><section class='footnotes' role='doc-endnotes'><hr><ol><li id='fn1'><p>One.<a href='#fnref1' class='footnote-back' role='doc-backlink'>↩︎</a></p></li><li id='fn2'><p>Two.<a href='#fnref2' class='footnote-back'>↩︎</a></p></li></ol></section>",
                // Wikipedia
                "<p>A.<sup id='cite_ref-1' class='reference'><a href='#cite_note-1'>[1]</a></sup> B.<sup id='cite_ref-x_2-0' class='reference'><a href='#cite_note-x-2'>[2]</a></sup></p><ol class='references'><li id='cite_note-1'><span class='mw-cite-backlink'><b><a href='#cite_ref-1'>^</a></b></span> <span class='reference-text'>One.</span></li><li id='cite_note-x-2'><span class='mw-cite-backlink'>^ <a href='#cite_ref-x_2-0'><sup><i>a</i></sup></a></span> <span class='reference-text'>Two.</span></li></ol>",
                // EPUB
                "<p>A.<a epub:type='noteref' href='#n1'>1</a> B.<a epub:type='noteref' href='#n2'>2</a></p><aside epub:type='footnote' id='n1'>One.</aside><aside epub:type='footnote' id='n2'><p>Two.</p></aside>",
                // EPUB, the notes before their references
                "<aside epub:type='footnote' id='n1'><a href='#r1'>1</a> One.</aside><aside epub:type='footnote' id='n2'><p><a href='#r2'>2</a> Two.</p></aside><p>A.<a epub:type='noteref' id='r1' href='#n1'>1</a> B.<a epub:type='noteref' id='r2' href='#n2'>2</a></p>",
                // WordPress
                "<p>A.<sup data-fn='x' class='fn'><a href='#x' id='x-link'>1</a></sup> B.<sup data-fn='y' class='fn'><a href='#y' id='y-link'>2</a></sup></p><ol class='wp-block-footnotes'><li id='x'>One. <a href='#x-link' aria-label='Jump to footnote reference 1'>↩︎</a></li><li id='y'>Two. <a href='#y-link'>↩︎</a></li></ol>",
                // Drupal
                "<p>A.<a class='see-footnote' id='footnoteref1_a' title='One.' href='#footnote1_a'>1</a> B.<a class='see-footnote' id='footnoteref2_b' href='#footnote2_b'>2</a></p><ul class='footnotes'><li class='footnote' id='footnote1_a'><a class='footnote-label' href='#footnoteref1_a'>1.</a> One.</li><li class='footnote' id='footnote2_b'><a class='footnote-label' href='#footnoteref2_b'>2.</a> Two.</li></ul>",
                // Word
                "<p>A.<a style='mso-footnote-id:ftn1' href='#_ftn1' name='_ftnref1' title=''><sup>[1]</sup></a> B.<a href='#_ftn2' name='_ftnref2'><sup>[2]</sup></a></p><div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p><a href='#_ftnref1' name='_ftn1'>[1]</a> One.</p></div><div id=ftn2><p><a href='#_ftnref2' name='_ftn2'>[2]</a> Two.</p></div></div>",
                // LibreOffice
                "<p>A.<a class='sdfootnoteanc' name='sdfootnote1anc' href='#sdfootnote1sym'><sup>1</sup></a> B.<a class='sdfootnoteanc' name='sdfootnote2anc' href='#sdfootnote2sym'><sup>2</sup></a></p><div id='sdfootnote1'><p><a class='sdfootnotesym' name='sdfootnote1sym' href='#sdfootnote1anc'>1</a>One.</p></div><div id='sdfootnote2'><p><a class='sdfootnotesym' name='sdfootnote2sym' href='#sdfootnote2anc'>2</a>Two.</p></div>",
                // newsletters
                "<p>A.<a class='footnote-anchor' id='footnote-anchor-1' href='#footnote-1'>1</a> B.<a class='footnote-anchor' id='footnote-anchor-2' href='#footnote-2'>2</a></p><div class='footnote'><a id='footnote-1' href='#footnote-anchor-1' class='footnote-number'>1</a><div class='footnote-content'><p>One.</p></div></div><div class='footnote'><a id='footnote-2' href='#footnote-anchor-2' class='footnote-number'>2</a><div class='footnote-content'><p>Two.</p></div></div>",
                // by hand, with anchors in paragraphs
                "<p>A.<sup><a href='#note1'>1</a></sup> B.<sup><a href='#note2'>2</a></sup></p><hr><p><a name='note1'></a>1. One.</p><p><a name='note2'></a>2. Two.</p>",
                // by hand, without links
                "<p>A.<sup>1</sup> B.<sup>2</sup></p><h2>Notes</h2><ol><li>One.<li>Two.</ol>",
                "<p>A.<sup>1</sup> B.<sup>2</sup></p><p>Notes</p><p>1. One.</p><p>2. Two.</p>",
                "<p>A.[1] B.[2]</p><h3>Endnotes</h3><p>[1] One.</p><p>[2] Two.</p>",
                // Google Docs, with a comment beside it
                "<p>A.<sup><a href='#ftnt1' id='ftnt_ref1'>[1]</a></sup> B.<sup><a href='#ftnt2' id='ftnt_ref2'>[2]</a></sup><sup><a href='#cmnt1' id='cmnt_ref1'>[a]</a></sup></p><hr><div><p><a href='#ftnt_ref1' id='ftnt1'>[1]</a><span>&nbsp;One.</span></p></div><div><p><a href='#ftnt_ref2' id='ftnt2'>[2]</a><span>&nbsp;Two.</span></p></div><div class='c7'><p><a href='#cmnt_ref1' id='cmnt1'>[a]</a><span>Is this so?</span></p></div>",
                // a page that a browser saved: its links are absolute
                "<p>A.<sup><a href='https://example.org/essay#fn1' id='r1'>1</a></sup> B.<sup><a href='https://example.org/essay#fn2' id='r2'>2</a></sup></p><ol><li id='fn1'>One. <a href='https://example.org/essay#r1'>↩</a></li><li id='fn2'>Two. <a href='https://example.org/essay#r2'>↩</a></li></ol>",
                // HTMLBook
                "<p>A.<sup><a data-type='noteref' id='a-marker' href='ch01.html#a'>1</a></sup> B.<a data-type='noteref' id='b-marker' href='ch01.html#b'>2</a></p><div data-type='footnotes'><p data-type='footnote' id='a'><sup><a href='ch01.html#a-marker'>1</a></sup> One.</p><p data-type='footnote' id='b'><sup><a href='ch01.html#b-marker'>2</a></sup> Two.</p></div>",
                // notes at their marks, the marks shown
                "<p>A.<sup class='modern-footnotes-footnote' data-mfn='1'><a href='javascript:void(0)'>1</a></sup><span class='modern-footnotes-footnote__note' data-mfn='1'>One.</span> B.<span><a role='button'><sup>2</sup></a><span class='footnote_tooltip'>Two.</span></span></p>",
                // sidenotes
                "<p>A.<label for='sn-1' class='margin-toggle sidenote-number'></label><input type='checkbox' id='sn-1'><span class='sidenote'>One.</span> B.<label class='sidenote-number'></label><span class='sidenote'>Two.</span></p>"
            })
    void notesOfEveryHabitAreTied(String page) {
        Document document = Reading.of("a.html", page);
        assertThat(document.markers()).extracting(m -> m.label()).containsExactly("1", "2");
        assertThat(document.markers())
                .allSatisfy(m -> assertThat(document.words(m.span())).isEqualTo(m.label()));
        assertThat(document.notes())
                .extracting(note -> note.label() + ": " + document.words(note.span()))
                .containsExactly("1: One.", "2: Two.");
        assertThat(document.blocks())
                .filteredOn(block -> block.kind() == Block.Kind.PARAGRAPH)
                .extracting(block -> document.words(block.span()).replaceAll("[\\[\\]]", ""))
                .contains("A.1 B.2");
    }

    /** Books on the web keep the numbers of their printed pages amid the text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span class='pagenum'><a id='Page_12'>[Pg 12]</a></span>",
                "<span class='pageno' title='12'>12</span>",
                "<span epub:type='pagebreak' id='p12'>12</span>",
                "<span role='doc-pagebreak' aria-label='12'>12</span>"
            })
    void numbersOfPagesStandInNoSentence(String number) {
        Document page = Reading.of("a.html", "<p>We will not " + number + "leave the town.</p>");
        assertThat(page.words(page.blocks().get(0).span())).isEqualTo("We will not leave the town.");
    }

    @Test
    void linksToChaptersAreNoNotes() {
        Document page = Reading.of(
                "a.html",
                "<ul><li><a href='#s1'>1</a><li><a href='#s2'>2</a></ul><h2 id=s1>One</h2><p>x<h2 id=s2>Two</h2>");
        assertThat(page.notes()).isEmpty();
        assertThat(page.markers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p hidden>Secret.</p>",
                "<p style='display: none'>Secret.</p>",
                "<p style='visibility:hidden'>Secret.</p>",
                "<template>Secret.</template>",
                "<noscript>Secret.</noscript>",
                "<p style='font-size:0px'>Secret.</p>",
                "<p style='position:absolute; left:-9999px'>Secret.</p>",
                "<p style='text-indent:-9999px'>Secret.</p>",
                "<div style='height:0;overflow:hidden'>Secret.</div>",
                "<style>.gone{display:none}</style><p class='gone'>Secret.</p>",
                "<style>/* c */ #x, #gone { color: red; visibility: hidden }</style><p id=gone>Secret.</p>",
                "<span class='sr-only'>Secret.</span>",
                "<p style='opacity:0'>Secret.</p>",
                "<p style='position:absolute;clip:rect(0,0,0,0)'>Secret.</p>",
                "<style>p.gone{display:none}</style><p class='gone'>Secret.</p>",
                "<style>div > span.gone, x{display:none}</style><div><span class='gone'>Secret.</span></div>",
                "<style>.out .gone{opacity:.01}</style><div class=out><p><i class='gone'>Secret.</i></p></div>",
                "<style><!-- /* a */ [data-x='1']{visibility:hidden} --></style><p data-x=1>Secret.</p>",
                "<style>@media screen{#gone{display:none}}</style><p id=gone>Secret.</p>",
                "<style>#gone{display:none !important}</style><p id=gone style='display:block'>Secret.</p>",
                "<style>.x{display:block}.gone{display:none}</style><p class='gone x'>Secret.</p>",
                "<p style='color:transparent'>Secret.</p>",
                "<p style='color:rgba(10, 10, 10, 0)'>Secret.</p>",
                "<p style='color:#eee; background:#eee'>Secret.</p>",
                "<p style='color:#fff'>Secret.</p>",
                "<font color=white>Secret.</font>",
                "<p style='font-size:0.2px'>Secret.</p>",
                "<p style='font:0/0 a'>Secret.</p>",
                "<p style='transform: scale(0)'>Secret.</p>",
                "<p style='transform: translateX(-9999px)'>Secret.</p>",
                "<p style='position:absolute; left:-100vw'>Secret.</p>",
                "<p style='clip-path: circle(0)'>Secret.</p>",
                "<p style='filter: opacity(0)'>Secret.</p>",
                "<p style='content-visibility:hidden'>Secret.</p>",
                "<div popover>Secret.</div>",
                "<dialog>Secret.</dialog>",
                "<p hidden=until-found>Secret.</p>"
            })
    void wordsThatNobodySeesAreSetApart(String hidden) {
        assertThat(read("<p>Seen.</p>" + hidden)).isEqualTo("PARAGRAPH: Seen.\nHIDDEN: Secret.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p aria-hidden=true>Seen too.</p>",
                "<style>@media print{.p{display:none}}</style><p class=p>Seen too.</p>",
                "<details><summary>Seen too.</summary></details>",
                "<p style='display:block;left:-9999px'>Seen too.</p>",
                "<p style='height:0'>Seen too.</p>",
                "<p style='opacity:0.5'>Seen too.</p>",
                "<style>.x{display:none}.x.open{display:block}</style><p class='x open'>Seen too.</p>",
                "<style>.x{display:none}.y{display:block}</style><p class='y x'>Seen too.</p>",
                "<style>.x{opacity:0}.x{opacity:1}</style><p class='x'>Seen too.</p>",
                "<style>.js .x, nav > p, p:hover, p + p{display:none}</style><p class='x'>Seen too.</p>",
                "<style>.x{display:none}</style><p class=x style='display:block'>Seen too.</p>",
                "<p style='display:none;display:block'>Seen too.</p>",
                "<p style='color:white;background:#123'>Seen too.</p>",
                "<div style='background:navy'><p style='color:white'>Seen too.</p></div>",
                "<link rel=stylesheet href=a.css><p style='color:white'>Seen too.</p>",
                "<style>.b{background:#000}</style><p style='color:white'>Seen too.</p>",
                "<p style='color:transparent;background:linear-gradient(red,blue);-webkit-background-clip:text'>Seen too.</p>",
                "<p style='color:inherit;background:inherit'>Seen too.</p>",
                "<p style='transform:translate(-50%,-50%)'>Seen too.</p>",
                "<p style='margin-left:-100%'>Seen too.</p>",
                "<style>@media (max-width:600px){.x{display:none}}</style><p class=x>Seen too.</p>",
                "<style>@media print{.a{color:red}.x{display:none}}</style><p class=x>Seen too.</p>"
            })
    void wordsThatAreSeenStay(String seen) {
        assertThat(read("<p>Seen.</p>" + seen)).isEqualTo("PARAGRAPH: Seen.\nPARAGRAPH: Seen too.");
    }

    @Test
    void thePageSaysWhatItIs() {
        Document page = Reading.of("a.html", """
                <html lang=de><head><title>Flood - Herald</title>
                <meta property="og:title" content="The Flood"><meta property="og:site_name" content="The Herald">
                <link rel=canonical href="https://herald.example/flood">
                <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle","headline":"The Flood of 1910",
                "author":[{"@type":"Person","name":"Jane Smith"}],"datePublished":"1910-03-04T08:00:00+01:00"}]}</script></head><p>Text.
                """);
        assertThat(page.metadata().title()).isEqualTo("The Flood of 1910");
        assertThat(page.metadata().authors()).containsExactly("Jane Smith");
        assertThat(page.metadata().published()).isEqualTo("1910-03-04");
        assertThat(page.metadata().site()).isEqualTo("The Herald");
        assertThat(page.metadata().url()).isEqualTo("https://herald.example/flood");
        assertThat(page.metadata().language()).isEqualTo("de");
    }

    @Test
    void stretchesKeepTheirMeaning() {
        Document page = Reading.of(
                "a.html", "<p><a href='/x'> A link </a>, <cite>The Flood</cite>, <q>so</q>, <span lang=la>sic</span>.");
        assertThat(page.inlines())
                .extracting(inline -> inline.kind() + "=" + page.words(inline.span()) + "=" + inline.target())
                .containsExactly("LINK=A link=/x", "CITE=The Flood=", "QUOTE=so=", "FOREIGN=sic=la");
        assertThat(page.inlines()).extracting(Inline::kind).hasSize(4);
    }

    private static String read(String page) {
        return Reading.shown(Reading.of("a.html", page));
    }
}
