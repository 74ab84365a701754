package ibidem.cli;

import ibidem.check.Coverage;
import ibidem.report.Badge;
import ibidem.report.CoverageReport;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ibidem coverage}: the same check, figures only. */
@Command(
        name = "coverage",
        description = "Say how many quotations and citations of drafts can be traced, per draft and in all.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CoverageCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(arity = "0..*", paramLabel = "DRAFT", description = "A draft, or a folder of drafts.")
    private List<String> drafts = new ArrayList<>();

    @Mixin
    private final RunOptions options = new RunOptions();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "text (default) or json.")
    private Shape format = Shape.TEXT;

    @Option(names = "--badge", paramLabel = "FILE", description = "Write the share of traceable quotations as an SVG.")
    private @Nullable Path badge;

    CoverageCommand(Streams streams) {
        this.streams = streams;
    }

    /** How the figures are written. */
    enum Shape {
        TEXT,
        JSON
    }

    /** Findings do not fail this command: only the figures asked for do. */
    @Override
    public Integer call() throws IOException {
        CheckRun run = new CheckRun(options, streams);
        Outcome outcome = run.run(drafts, false);
        Writer out = new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8);
        if (format == Shape.JSON) {
            CoverageReport.json(outcome.result(), out);
        } else {
            CoverageReport.text(outcome.result(), out);
        }
        out.flush();
        if (badge != null) {
            Coverage.Tally quotations = outcome.result().coverage().quotations();
            Files.writeString(badge, Badge.svg(quotations.traceable(), quotations.judged()));
        }
        return outcome.figuresStatus();
    }
}
