package ibidem.cli;

import ibidem.align.Search;
import ibidem.check.CheckOptions;
import ibidem.check.CheckResult;
import ibidem.check.Checker;
import ibidem.check.decisions.Waivers;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        GitChanges git = options.changedSince == null ? null : GitChanges.since(options.changedSince, near(drafts));
        Map<Group, List<Draft>> groups = new DraftGroups(options.sources, files).of(drafts);
        if (git != null) {
            groups = withoutUntouched(groups, git);
        }
        List<Part> parts = new ArrayList<>();
        boolean compared = git != null;
        try (Readers readers = SourceReaders.open(!options.noCache, options.reading.limits())) {
            Progress progress = new Progress(streams.err(), !options.quiet && Terminal.onErr());
            for (Map.Entry<Group, List<Draft>> group : groups.entrySet()) {
                parts.add(check(group.getKey(), group.getValue(), readers, progress));
            }
            progress.clear();
            parts = Part.compared(parts);
            Settling settling = new Settling(options.day(), readers, git);
            for (int i = 0; i < parts.size(); i++) {
                Part part = parts.get(i);
                Path baseline = withBaseline ? baseline(part.group().found()) : null;
                compared |= baseline != null;
                parts.set(i, part.with(settling.settle(part.result(), part.settings(), baseline)));
            }
        }
        return Outcome.of(parts, over, compared);
    }

    private static Path near(List<String> drafts) {
        return Path.of(drafts.get(0).equals("-") ? "" : drafts.get(0));
    }

    private Map<Group, List<Draft>> withoutUntouched(Map<Group, List<Draft>> groups, GitChanges git) {
        Map<Group, List<Draft>> touched = DraftGroups.touched(groups, git);
        int all = groups.values().stream().mapToInt(List::size).sum();
        int left = all - touched.values().stream().mapToInt(List::size).sum();
        if (left > 0 && !options.quiet) {
            streams.err().println("ibidem: " + left + " of " + all + " drafts did not change and are left out");
        }
        return touched;
    }

    private Part check(Group group, List<Draft> drafts, Readers readers, Progress progress) throws IOException {
        List<ReadOutcome> outcomes = new ArrayList<>();
        for (Draft draft : drafts) {
            progress.show("reading " + draft.path());
            outcomes.add(
                    draft.path().equals("-") ? readers.read("-", streams.in()) : readers.read(Path.of(draft.path())));
        }
        Configuration settings = over.over(group.found().configuration());
        Library library =
                Library.open(group.sources(), Set.of(), readers, SourcesCommand.descriptions(group.sources(), streams));
        progress.show("looking through " + library.size() + " sources");
        CheckOptions asked = new CheckOptions(
                options.day(),
                settings.libraryComplete().orElse(false),
                settings.house().orElse("chicago").equals("ap"),
                settings.speakers(),
                Waivers.originals(settings.waivers()));
        CheckResult result = new Checker(asked, Search.Options.DEFAULT).check(outcomes, library);
        return new Part(group, drafts, settings, result);
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
}
