package ibidem.cli;

import ibidem.check.CheckResult;
import ibidem.report.Format;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ibidem check}: verifies drafts. */
@Command(
        name = "check",
        description = "Verify the quotations and citations of drafts against the text of their sources.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(
            arity = "0..*",
            paramLabel = "DRAFT",
            description =
                    "A draft, or a folder of drafts; - is standard input. Default: the folder, if it is configured.")
    private List<String> drafts = new ArrayList<>();

    @Mixin
    private final RunOptions options = new RunOptions();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT[=FILE]",
            description =
                    "text (default), json, sarif, junit, github, markdown, html; several may be given, each with a file.")
    private List<String> formats = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the report there instead of to standard output.")
    private @Nullable Path output;

    @Option(names = "--color", paramLabel = "WHEN", description = "auto (default), always or never.")
    private When color = When.AUTO;

    @Option(
            names = "--print-config",
            description = "Print the settings that hold for the first draft, and where they come from; check nothing.")
    private boolean printConfig;

    @Option(
            names = {"-v", "--verbose"},
            description = "Show what needs no attention, too, and the stack trace of a defect.")
    private boolean verbose;

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    /** When to colour. */
    enum When {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Override
    public Integer call() throws IOException {
        List<OutputTarget> targets = targets();
        CheckRun run = new CheckRun(options, streams);
        if (printConfig) {
            String draft = drafts.isEmpty() ? "." : drafts.get(0);
            streams.out().print(PrintedConfiguration.of(run.settings(draft), run.found(draft), options.sources));
            return ExitStatus.OK;
        }
        if (drafts.isEmpty() && run.found(".").file() == null) {
            throw new UserError(
                    ExitStatus.USAGE, "a draft is missing: ibidem check DRAFT... (see ibidem check --help)");
        }
        Outcome outcome = run.run(drafts, true);
        int status = outcome.status();
        for (OutputTarget target : targets) {
            write(outcome, target, status);
        }
        return status;
    }

    private List<OutputTarget> targets() {
        List<OutputTarget> targets = new ArrayList<>();
        for (String format : formats.isEmpty() ? List.of("text") : formats) {
            try {
                targets.add(OutputTarget.parse(format));
            } catch (IllegalArgumentException problem) {
                throw new UserError(ExitStatus.USAGE, String.valueOf(problem.getMessage()));
            }
        }
        return targets;
    }

    private void write(Outcome outcome, OutputTarget target, int status) throws IOException {
        Path file = target.file() != null ? Path.of(target.file()) : output;
        boolean colored = color == When.ALWAYS || color == When.AUTO && file == null && Terminal.onOut();
        Format.Setting setting =
                new Format.Setting(Version.number(), status, colored, verbose, outcome.failOn(), outcome.compared());
        CheckResult result = outcome.result();
        if (file == null) {
            Writer out = new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8);
            Formats.of(target.format()).write(result, setting, out);
            out.flush();
        } else {
            try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                Formats.of(target.format()).write(result, setting, out);
            }
        }
        String summary = System.getenv("GITHUB_STEP_SUMMARY");
        if (target.format().equals("github") && summary != null && !summary.isBlank()) {
            try (Writer out = Files.newBufferedWriter(
                    Path.of(summary), StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                Formats.of("markdown").write(result, setting, out);
            }
        }
    }
}
