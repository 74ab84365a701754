package ibidem.cli;

import ibidem.align.Search;
import ibidem.check.CheckOptions;
import ibidem.check.CheckResult;
import ibidem.check.CheckedDraft;
import ibidem.check.CheckedSource;
import ibidem.check.Checker;
import ibidem.check.Coverage;
import ibidem.check.FailOn;
import ibidem.check.decisions.AcrossDrafts;
import ibidem.cli.DraftGroups.Draft;
import ibidem.cli.DraftGroups.Group;
import ibidem.cli.configuration.Configuration;
import ibidem.cli.configuration.ConfigurationFiles;
import ibidem.cli.configuration.EnvironmentSettings;
import ibidem.library.Library;
import ibidem.read.ReadOutcome;
import ibidem.read.Readers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One run over drafts: settings found, drafts grouped, checked and settled. Shared by check, coverage and baseline. */
final class CheckRun {
    private final RunOptions options;
    private final Streams streams;
    private final ConfigurationFiles files;
    /** The command line over the environment. */
    private final Configuration over;

    CheckRun(RunOptions options, Streams streams) {
        this.options = options;
        this.streams = streams;
        this.files = new ConfigurationFiles(options.config);
        this.over = options.asConfiguration().over(EnvironmentSettings.of(System.getenv()));
    }

    /**
     * What came of it.
     *
     * @param settings of each draft, in the order of the result's drafts
     * @param compared whether a baseline or a revision was compared with
     */
    record Outcome(CheckResult result, List<Configuration> settings, boolean compared) {
        /** What makes the run fail, for reports that need one answer. */
        FailOn failOn() {
            return settings.stream()
                    .flatMap(one -> one.failOn().stream())
                    .findFirst()
                    .orElse(FailOn.UNSUPPORTED);
        }
    }

    /** The settings of a draft: command line over environment over file. */
    Configuration settings(String draft) {
        return over.over(files.of(draft).configuration());
    }

    /** The configuration's file of a draft, and its folder. */
    ConfigurationFiles.Found found(String draft) {
        return files.of(draft);
    }

    /** @param withBaseline whether known findings are set aside */
    Outcome run(List<String> arguments, boolean withBaseline) throws IOException {
        List<String> drafts = arguments.isEmpty() ? List.of(".") : arguments;
        GitChanges git =
                options.changedSince == null ? null : GitChanges.since(options.changedSince, Path.of(near(drafts)));
        Map<Group, List<Draft>> groups = new DraftGroups(options.sources, files).of(drafts);
        if (git != null) {
            leaveOutUntouched(groups, git);
        }
        try (Readers readers = SourceReaders.open(true)) {
            Map<Integer, CheckedDraft> byPlace = new TreeMap<>();
            List<CheckResult> results = check(groups, readers, byPlace);
            CheckResult merged = AcrossDrafts.apply(CheckResult.merged(new ArrayList<>(byPlace.values()), results));
            return settle(groups, byPlace.keySet(), merged, new Settling(options.day(), readers, git), withBaseline);
        }
    }

    private static String near(List<String> drafts) {
        return drafts.get(0).equals("-") ? "" : drafts.get(0);
    }

    private List<CheckResult> check(Map<Group, List<Draft>> groups, Readers readers, Map<Integer, CheckedDraft> byPlace)
            throws IOException {
        Progress progress = new Progress(streams.err(), !options.quiet && Terminal.onErr());
        List<CheckResult> results = new ArrayList<>();
        for (Map.Entry<Group, List<Draft>> group : groups.entrySet()) {
            List<ReadOutcome> outcomes = new ArrayList<>();
            for (Draft draft : group.getValue()) {
                progress.show("reading " + draft.path());
                outcomes.add(
                        draft.path().equals("-")
                                ? readers.read("-", streams.in())
                                : readers.read(Path.of(draft.path())));
            }
            Configuration settings = over.over(group.getKey().found().configuration());
            CheckOptions checkOptions = new CheckOptions(
                    options.day(),
                    settings.libraryComplete().orElse(false),
                    settings.house().orElse("chicago").equals("ap"),
                    settings.speakers());
            Library library = Library.open(
                    group.getKey().sources(),
                    Set.of(),
                    readers,
                    SourcesCommand.descriptions(group.getKey().sources(), streams));
            progress.show("looking through " + library.size() + " sources");
            CheckResult result = new Checker(checkOptions, Search.Options.DEFAULT).check(outcomes, library);
            results.add(result);
            for (int i = 0; i < group.getValue().size(); i++) {
                byPlace.put(group.getValue().get(i).place(), result.drafts().get(i));
            }
        }
        progress.clear();
        return results;
    }

    /** Each group's drafts, as its configuration says; the order of the run stays. */
    private Outcome settle(
            Map<Group, List<Draft>> groups,
            Set<Integer> places,
            CheckResult merged,
            Settling settling,
            boolean withBaseline)
            throws IOException {
        List<Integer> order = new ArrayList<>(places);
        Map<Integer, CheckedDraft> settled = new TreeMap<>();
        Map<Integer, Configuration> settings = new TreeMap<>();
        boolean compared = options.changedSince != null;
        for (Map.Entry<Group, List<Draft>> group : groups.entrySet()) {
            List<CheckedDraft> own = new ArrayList<>();
            group.getValue().forEach(draft -> own.add(merged.drafts().get(order.indexOf(draft.place()))));
            Configuration configuration = over.over(group.getKey().found().configuration());
            Path baseline = withBaseline ? baseline(group.getKey().found()) : null;
            compared |= baseline != null;
            CheckResult result =
                    settling.settle(new CheckResult(own, merged.sources(), merged.held()), configuration, baseline);
            for (int i = 0; i < own.size(); i++) {
                settled.put(group.getValue().get(i).place(), result.drafts().get(i));
                settings.put(group.getValue().get(i).place(), configuration);
            }
        }
        return new Outcome(
                new CheckResult(new ArrayList<>(settled.values()), merged.sources(), merged.held()),
                new ArrayList<>(settings.values()),
                compared);
    }

    /** The file of known findings: the command line's or the environment's as it is, the file's from its folder. */
    @Nullable
    Path baseline(ConfigurationFiles.Found found) {
        return over.baseline()
                .map(Path::of)
                .or(() -> found.configuration()
                        .baseline()
                        .map(name -> found.folder().resolve(name)))
                .orElse(null);
    }

    /** A draft is left out if neither it nor its sources nor its configuration changed: it is not even read. */
    private void leaveOutUntouched(Map<Group, List<Draft>> groups, GitChanges git) {
        int all = 0;
        int left = 0;
        Map<Group, List<Draft>> kept = new LinkedHashMap<>();
        for (Map.Entry<Group, List<Draft>> group : groups.entrySet()) {
            Path file = group.getKey().found().file();
            boolean changed =
                    group.getKey().sources().stream().anyMatch(git::touches) || file != null && git.touches(file);
            List<Draft> drafts = group.getValue().stream()
                    .filter(draft -> changed || draft.path().equals("-") || git.touches(Path.of(draft.path())))
                    .toList();
            all += group.getValue().size();
            left += group.getValue().size() - drafts.size();
            if (!drafts.isEmpty()) {
                kept.put(group.getKey(), drafts);
            }
        }
        groups.clear();
        groups.putAll(kept);
        if (left > 0 && !options.quiet) {
            streams.err().println("ibidem: " + left + " of " + all + " drafts did not change and are left out");
        }
    }

    /** The status of a run that only counts: findings do not fail it, the figures asked for do. */
    int figuresStatus(Outcome outcome) {
        return status(outcome, FailOn.NEVER);
    }

    /** The status that the run ends with. Findings win over input that could not be read. */
    int status(Outcome outcome) {
        return status(outcome, null);
    }

    /** @param forced what fails the run, whatever the settings say; null to follow them */
    private int status(Outcome outcome, @Nullable FailOn forced) {
        boolean fails = false;
        for (int i = 0; i < outcome.settings().size(); i++) {
            FailOn failOn =
                    forced != null ? forced : outcome.settings().get(i).failOn().orElse(FailOn.UNSUPPORTED);
            fails |= outcome.result().drafts().get(i).findings().stream().anyMatch(failOn::fails);
        }
        Coverage all = outcome.result().coverage();
        Configuration first =
                outcome.settings().isEmpty() ? over : outcome.settings().get(0);
        boolean nothing = all.quotations().judged() == all.quotations().unresolved()
                && all.citations().judged() == all.citations().unresolved();
        // A change that touches no draft is no empty run.
        boolean empty =
                nothing && !(options.changedSince != null && outcome.settings().isEmpty());
        if (fails || below(all, first) || first.strict().orElse(false) && empty) {
            return ExitStatus.FINDINGS;
        }
        boolean unread = !outcome.result().drafts().stream().allMatch(CheckedDraft::isRead)
                || !outcome.result().sources().stream().allMatch(CheckedSource::isRead);
        return unread ? ExitStatus.UNREADABLE : ExitStatus.OK;
    }

    private boolean below(Coverage coverage, Configuration settings) {
        Coverage.Tally quotations = coverage.quotations();
        if (quotations.judged() == 0) {
            return false;
        }
        int checkable = quotations.traceable() + quotations.unsupported();
        boolean traceable = below(
                "traceable",
                quotations.traceable(),
                quotations,
                settings.minTraceable().orElse(0.0));
        return below("checkable", checkable, quotations, settings.minCheckable().orElse(0.0)) || traceable;
    }

    private boolean below(String what, int part, Coverage.Tally all, double least) {
        boolean below = 100.0 * part < least * all.judged();
        if (below && !options.quiet) {
            streams.err()
                    .println("ibidem: " + part + " of " + all.judged() + " quotations are " + what + ", less than the "
                            + least + " % asked");
        }
        return below;
    }
}
