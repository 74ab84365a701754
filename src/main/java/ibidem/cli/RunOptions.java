package ibidem.cli;

import ibidem.check.FailOn;
import ibidem.cli.configuration.Configuration;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that checks drafts. What is null was not given: then the environment or a file says. */
final class RunOptions {
    @Option(
            names = {"-s", "--sources"},
            paramLabel = "PATH",
            description = "A source, a folder of sources or a library. Default: the configuration's, else the folder "
                    + "sources beside the draft.")
    List<Path> sources = new ArrayList<>();

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description = "unsupported (default), unresolved, warning or never: what ends with status 1.")
    @Nullable
    FailOn failOn;

    @Option(
            names = "--min-traceable",
            paramLabel = "PERCENT",
            description = "End with status 1 if fewer of the quotations are traceable.")
    @Nullable
    Double minTraceable;

    @Option(
            names = "--min-checkable",
            paramLabel = "PERCENT",
            description = "End with status 1 if fewer of the quotations could be checked.")
    @Nullable
    Double minCheckable;

    @Option(names = "--strict", description = "A run in which nothing could be checked does not pass.")
    @Nullable
    Boolean strict;

    @Option(
            names = "--library-complete",
            description = "The sources are all there are: a quotation that stands in none is not found.")
    @Nullable
    Boolean libraryComplete;

    @Option(
            names = "--house",
            paramLabel = "STYLE",
            description = "chicago (default) or ap: ap allows no change at all.")
    @Nullable
    House house;

    @Option(names = "--today", paramLabel = "DATE", description = "The day that counts as today, as 2026-11-24.")
    @Nullable
    LocalDate today;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The configuration, instead of .ibidem.yml in the draft's folder or one above it.")
    @Nullable
    Path config;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Known findings: they are shown, and fail nothing. See the command baseline.")
    @Nullable
    Path baseline;

    @Option(
            names = "--changed-since",
            paramLabel = "REF",
            description = "Only what changed since this revision of git counts, and what depends on it.")
    @Nullable
    String changedSince;

    @Mixin
    final ReadingLimits reading = new ReadingLimits();

    @Option(names = "--no-cache", description = "Read every file anew, and keep nothing.")
    boolean noCache;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no hints on standard error.")
    boolean quiet;

    /** House styles. */
    enum House {
        CHICAGO,
        AP
    }

    LocalDate day() {
        return today == null ? LocalDate.now(java.time.ZoneId.systemDefault()) : today;
    }

    /** What the command line says, as a configuration. */
    Configuration asConfiguration() {
        return new Configuration(
                List.of(),
                List.of(),
                List.of(),
                Optional.ofNullable(house).map(style -> style.name().toLowerCase(Locale.ROOT)),
                Optional.ofNullable(failOn),
                Optional.ofNullable(strict),
                Optional.ofNullable(libraryComplete),
                Optional.ofNullable(minTraceable),
                Optional.ofNullable(minCheckable),
                Optional.ofNullable(baseline).map(Path::toString),
                Map.of(),
                Map.of(),
                List.of(),
                List.of());
    }
}
