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
    private static final String DRAFT = """
            # A draft

            Lord Acton wrote to Creighton that “power tends to corrupt.”[^1] “Great men are almost always bad men,”
            he said.[^2]

            [^1]: Lord Acton, *Historical Essays and Studies* (London: Macmillan, 1907), 504.
            [^2]: Ibid.
            """;

    private static final String SOURCE = """
            I cannot accept your canon that we are to judge Pope and King unlike other men, with a favourable
            presumption that they did no wrong. If there is any presumption it is the other way, against the holders of
            power, increasing as the power increases. Power tends to corrupt, and absolute power corrupts absolutely.
            Great men are almost always bad men, even when they exercise influence and not authority.
            """;

    /** The same words, with a marked omission, in part and altered, and nowhere. */
    private static final List<String> QUOTATIONS = List.of(
            "Great men are almost always bad men, even when they exercise influence",
            "I cannot accept your canon … If there is any [such] presumption it is the other way",
            "Power corrupts, and absolute powers corrupt absolutely. Great men are always “bad men”",
            "The quick brown fox jumps over the lazy dog and runs away");

    WarmUpCommand(Streams streams) {}

    @Override
    public Integer call() throws IOException {
        run("check", "-", "-f", "text");
        run("check", "-", "-f", "json");
        Path folder = Files.createTempDirectory("ibidem-warm-up");
        try {
            Files.writeString(folder.resolve("letter.txt"), SOURCE);
            Files.writeString(folder.resolve("letter.md"), "# Letter\n\n" + SOURCE);
            String sources = folder.toString();
            run("check", "-", "-s", sources, "-f", "json");
            for (String words : QUOTATIONS) {
                run("locate", "-s", sources, "-f", "json", words);
            }
            run("locate", "-s", sources, QUOTATIONS.get(0));
        } finally {
            for (String name : List.of("letter.txt", "letter.md")) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.deleteIfExists(folder);
        }
        return ExitStatus.OK;
    }

    private static void run(String... args) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Main.run(args, new Streams(new ByteArrayInputStream(DRAFT.getBytes(StandardCharsets.UTF_8)), nowhere, nowhere));
    }
}
