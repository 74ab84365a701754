package ibidem.cli;

import ibidem.align.Search;
import ibidem.check.CheckOptions;
import ibidem.check.CheckResult;
import ibidem.check.CheckedDraft;
import ibidem.check.CheckedSource;
import ibidem.check.Checker;
import ibidem.check.Coverage;
import ibidem.check.FailOn;
import ibidem.cli.DraftGroups.Draft;
import ibidem.library.Descriptions;
import ibidem.library.Library;
import ibidem.read.FileReaders;
import ibidem.read.ReadOutcome;
import ibidem.read.Readers;
import ibidem.report.Format;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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
            arity = "1..*",
            paramLabel = "DRAFT",
            description = "A draft, or a folder of drafts; - is standard input.")
    private List<String> drafts = new ArrayList<>();

    @Option(
            names = {"-s", "--sources"},
            paramLabel = "PATH",
            description = "A source, a folder of sources or a library. Default: the folder sources beside the draft.")
    private List<Path> sources = new ArrayList<>();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT[=FILE]",
            description = "text (default), json; several may be given, each with a file.")
    private List<String> formats = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the report there instead of to standard output.")
    private @Nullable Path output;

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description = "unsupported (default), unresolved, warning or never: what ends with status 1.")
    private FailOn failOn = FailOn.UNSUPPORTED;

    @Option(
            names = "--min-traceable",
            paramLabel = "PERCENT",
            description = "End with status 1 if fewer of the quotations are traceable.")
    private double minTraceable;

    @Option(names = "--strict", description = "A run in which nothing could be checked does not pass.")
    private boolean strict;

    @Option(
            names = "--library-complete",
            description = "The sources are all there are: a quotation that stands in none is not found.")
    private boolean libraryComplete;

    @Option(
            names = "--house",
            paramLabel = "STYLE",
            description = "chicago (default) or ap: ap allows no change at all.")
    private House house = House.CHICAGO;

    @Option(names = "--today", paramLabel = "DATE", description = "The day that counts as today, as 2026-11-24.")
    private @Nullable LocalDate today;

    @Option(names = "--color", paramLabel = "WHEN", description = "auto (default), always or never.")
    private When color = When.AUTO;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no hints on standard error.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Show what needs no attention, too, and the stack trace of a defect.")
    private boolean verbose;

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    /** House styles. */
    enum House {
        CHICAGO,
        AP
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
        LocalDate day = today == null ? LocalDate.now(java.time.ZoneId.systemDefault()) : today;
        CheckOptions options = new CheckOptions(day, libraryComplete, house == House.AP, Map.of());
        try (Readers readers = new FileReaders()) {
            CheckResult result = check(options, readers);
            int status = status(result);
            for (OutputTarget target : targets) {
                write(result, target, status);
            }
            return status;
        }
    }

    private CheckResult check(CheckOptions options, Readers readers) throws IOException {
        Progress progress = new Progress(streams.err(), !quiet && Terminal.onErr());
        Checker checker = new Checker(options, Search.Options.DEFAULT);
        List<CheckResult> results = new ArrayList<>();
        Map<Integer, CheckedDraft> byPlace = new TreeMap<>();
        for (Map.Entry<List<Path>, List<Draft>> group :
                DraftGroups.of(drafts, sources).entrySet()) {
            List<ReadOutcome> outcomes = new ArrayList<>();
            for (Draft draft : group.getValue()) {
                progress.show("reading " + draft.path());
                outcomes.add(
                        draft.path().equals("-")
                                ? readers.read("-", streams.in())
                                : readers.read(Path.of(draft.path())));
            }
            Library library = Library.open(group.getKey(), Set.of(), readers, Descriptions.UNKNOWN);
            progress.show("looking through " + library.size() + " sources");
            CheckResult result = checker.check(outcomes, library);
            results.add(result);
            for (int i = 0; i < group.getValue().size(); i++) {
                byPlace.put(group.getValue().get(i).place(), result.drafts().get(i));
            }
        }
        progress.clear();
        return CheckResult.merged(new ArrayList<>(byPlace.values()), results);
    }

    /** Findings win over input that could not be read. */
    private int status(CheckResult result) {
        Coverage all = result.coverage();
        boolean below = all.quotations().judged() > 0 && 100 * all.quotationTraceability() < minTraceable;
        boolean nothing = all.quotations().judged() == all.quotations().unresolved()
                && all.citations().judged() == all.citations().unresolved();
        if (failOn.fails(result) || below || strict && nothing) {
            return ExitStatus.FINDINGS;
        }
        boolean unread = !result.drafts().stream().allMatch(CheckedDraft::isRead)
                || !result.sources().stream().allMatch(CheckedSource::isRead);
        return unread ? ExitStatus.UNREADABLE : ExitStatus.OK;
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

    private void write(CheckResult result, OutputTarget target, int status) throws IOException {
        Path file = target.file() != null ? Path.of(target.file()) : output;
        boolean colored = color == When.ALWAYS || color == When.AUTO && file == null && Terminal.onOut();
        Format.Setting setting = new Format.Setting(Version.number(), status, colored, verbose);
        if (file == null) {
            Writer out = new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8);
            Formats.of(target.format()).write(result, setting, out);
            out.flush();
        } else {
            try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                Formats.of(target.format()).write(result, setting, out);
            }
        }
    }
}
