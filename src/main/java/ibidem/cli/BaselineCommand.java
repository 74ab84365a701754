package ibidem.cli;

import ibidem.check.decisions.Baseline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ibidem baseline write|prune}: the findings that a repository knows of and does not fail for. */
@Command(
        name = "baseline",
        description = "Keep a list of known findings: write makes it or adds to it, prune takes out what was mended.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class BaselineCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(index = "0", paramLabel = "write|prune", description = "What to do with the list.")
    private Action action = Action.WRITE;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "DRAFT", description = "A draft, or a folder of drafts.")
    private List<String> drafts = new ArrayList<>();

    @Mixin
    private final RunOptions options = new RunOptions();

    BaselineCommand(Streams streams) {
        this.streams = streams;
    }

    /** What can be done with a baseline. */
    enum Action {
        WRITE,
        PRUNE
    }

    @Override
    public Integer call() throws IOException {
        CheckRun run = new CheckRun(options, streams);
        String first = drafts.isEmpty() ? "." : drafts.get(0);
        Path named = run.baseline(run.found(first));
        Path file = named != null ? named : run.found(first).folder().resolve(BaselineFile.NAME);
        boolean exists = Files.exists(file);
        if (action == Action.PRUNE && !exists) {
            throw new UserError(ExitStatus.USAGE, file + ": no such baseline; `ibidem baseline write` makes one");
        }
        Baseline before = exists ? BaselineFile.read(file) : Baseline.EMPTY;
        Outcome outcome = run.run(drafts, false);
        Baseline after = action == Action.WRITE ? before.write(outcome.result()) : before.prune(outcome.result());
        BaselineFile.write(after, file);
        if (!options.quiet) {
            streams.err()
                    .println("ibidem: " + file + " holds " + after.entries().size() + " findings (before: "
                            + before.entries().size() + ")"
                            + (named == null ? "; name it in .ibidem.yml: baseline: " + BaselineFile.NAME : ""));
        }
        return ExitStatus.OK;
    }
}
