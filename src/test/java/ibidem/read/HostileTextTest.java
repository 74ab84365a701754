package ibidem.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unclosed, nested, repeated, huge: an answer in time that grows with the length, never a failure. */
class HostileTextTest {
    private static final int TIMES = 20_000;

    @Timeout(20)
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a.md    | >
            a.md    | [
            a.md    | *a **b
            a.md    | [a](
            a.md    | [^1]
            a.md    | [^a]: x⏎⏎
            a.md    | ^[a
            a.md    | <b>x
            a.md    | {{<
            a.md    | [@a;
            a.md    | a|
            a.md    | ⏎---⏎
            a.html  | <div>
            a.html  | <b><p>x
            a.html  | <a href=#x>1
            a.html  | <table><tr><td>x
            a.html  | <q>x
            a.html  | <ul><li>
            a.html  | <blockquote>x
            a.html  | <aside role=doc-footnote>x
            a.html  | <p hidden>x
            a.html  | <style>.a{display:none
            a.html  | <style>b .a{display:none}</style><i class=a>x
            a.html  | <style>.a{left:0;;;;
            a.html  | <span class=sidenote><sup>1
            a.html  | <a href=#cmnt1>1<a id=cmnt1>
            a.html  | <!--
            a.html  | &amp &copy
            a.html  | <script type=application/ld+json>{"a":
            a.txt   | Notes⏎⏎1. x⏎⏎
            a.txt   | References⏎⏎Smith 2001.⏎⏎
            a.txt   | word.1
            a.txt   | [1,
            a.txt   | a⏏
            a.srt   | 00:00:01,000 --> 00:00:02,000⏎<
            """)
    void endsInTime(String name, String piece) {
        String content = ("x" + piece.replace('⏎', '\n').replace('⏏', '\f').repeat(TIMES));
        ReadOutcome outcome = Reading.outcome(name, content.getBytes(StandardCharsets.UTF_8));
        assertThat(outcome.path()).isEqualTo(name);
    }

    @Timeout(20)
    @ParameterizedTest
    @CsvSource({"a.md", "a.html", "a.txt"})
    void aMillionParagraphsAreRead(String name) {
        String paragraph = name.equals("a.html") ? "<p>Some words." : "Some words.\n\n";
        Document document = Reading.of(name, paragraph.repeat(100_000));
        assertThat(document.blocks()).hasSize(100_000);
    }

    @Timeout(10)
    @ParameterizedTest
    @CsvSource({"a.md", "a.html"})
    void oneWideTableFillsNoMemory(String name) {
        String head = name.equals("a.md")
                ? "|" + "a|".repeat(20_000) + "\n|" + "-|".repeat(20_000) + "\n"
                : "<table><tr>" + "<td>a".repeat(20_000);
        String rows = name.equals("a.md") ? "|a\n".repeat(2000) : "<tr><td>a".repeat(2000);
        assertThat(Reading.of(name, head + rows).text()).startsWith(name.equals("a.md") ? "|a" : "a");
    }
}
