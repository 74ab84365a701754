package ibidem.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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

    WarmUpCommand(Streams streams) {}

    @Override
    public Integer call() {
        run("check", "-", "-f", "text");
        run("check", "-", "-f", "json");
        return ExitStatus.OK;
    }

    private static void run(String... args) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Main.run(args, new Streams(new ByteArrayInputStream(DRAFT.getBytes(StandardCharsets.UTF_8)), nowhere, nowhere));
    }
}
