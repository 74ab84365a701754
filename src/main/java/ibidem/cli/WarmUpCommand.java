package ibidem.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * Loads the classes of everyday runs, so that the launcher can archive them: a few small runs of the real commands on
 * a text of its own. Not for users.
 */
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {
    private static final String MARKDOWN = """
            # A draft

            Lord Acton wrote to Creighton that “power tends to corrupt.”[^1] “Great men are almost always bad men,”
            he said.[^2] “There is no worse heresy,” Acton wrote, “than that the office sanctifies the holder.”[^3]

            [^1]: Lord Acton, *Historical Essays and Studies* (London: Macmillan, 1907), 504.
            [^2]: Ibid.
            [^3]: “The Letter,” Acton Papers, (May 3, 2011), retrieved June 18, 2016, from http://acton.example/letter.
            """;

    private static final String TEXT = """
            A source

            The letter says that power tends to corrupt, and absolute power corrupts absolutely.1 “Great men are almost
            always bad men,” Acton went on, “even when they exercise influence.”2

            Notes

            1. Lord Acton, “Letter to Creighton,” Cannes, April 5, 1887.
            2. Ibid.
            """;

    private static final String HTML = """
            <!DOCTYPE html><html lang="en"><head><title>A source</title><meta name="author" content="Acton">
            <link rel="canonical" href="https://acton.example/letter"><style>.menu li, #gone { display: none }</style>
            <script type="application/ld+json">{"@type": "Article", "headline": "A source", "author": [{"name": "Acton"}],
            "datePublished": "1887-04-05"}</script></head><body><nav class="menu"><a href="/">Home</a></nav><h1>A source</h1>
            <p>He said: “There is no worse heresy than that the office sanctifies the holder of it.”<sup><a href="#n1"
            id="r1">1</a></sup></p><blockquote><p>Great men &amp; <em>bad</em> men.<br>Both.</p></blockquote>
            <p style="display:none" class="gone">Out.</p><table><tr><td>a</td><td>b</td></tr></table><ul><li>One</li></ul>
            <ol><li id="n1">Acton, <i>Essays</i> (1907). <a href="#r1">↩</a></li></ol></body></html>
            """;

    WarmUpCommand(Streams streams) {}

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("ibidem-warm-up");
        Path draft = Files.writeString(folder.resolve("draft.md"), MARKDOWN);
        Path text = Files.writeString(folder.resolve("source.txt"), TEXT);
        Path page = Files.writeString(folder.resolve("page.html"), HTML);
        try {
            String all = folder.toString();
            run("check", all, "-s", all, "-f", "text");
            run("check", all, "-s", all, "-f", "json");
            run("locate", "-s", all, "-f", "json", "power tends to corrupt, and absolute power is corrupting");
            run("parse", "-", "-f", "json");
            run("extract", page.toString(), "-f", "json");
        } finally {
            for (Path file : List.of(draft, text, page, folder)) {
                Files.deleteIfExists(file);
            }
        }
        return ExitStatus.OK;
    }

    private static void run(String... args) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        byte[] reference = "Acton, J. (1907). Historical essays and studies. London: Macmillan.\n"
                .getBytes(StandardCharsets.UTF_8);
        Main.run(args, new Streams(new ByteArrayInputStream(reference), nowhere, nowhere));
    }
}
