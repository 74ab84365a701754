package ibidem.cli;

import ibidem.check.CheckResult;
import ibidem.check.CheckedDraft;
import ibidem.check.CheckedSource;
import ibidem.check.decisions.Baseline;
import ibidem.check.decisions.Change;
import ibidem.check.decisions.ConfiguredIgnores;
import ibidem.check.decisions.DraftIgnores;
import ibidem.check.decisions.Levels;
import ibidem.check.decisions.Touched;
import ibidem.check.decisions.Waivers;
import ibidem.cite.CitationReader;
import ibidem.cli.configuration.Configuration;
import ibidem.read.Document;
import ibidem.read.ReadOutcome;
import ibidem.read.Readers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Applies what people decided about findings, in this order: waivers, ignores, levels, baseline, changes. */
final class Settling {
    private final LocalDate today;
    private final Readers readers;
    private final @Nullable GitChanges git;
    private final Map<Path, Baseline> baselines = new HashMap<>();

    Settling(LocalDate today, Readers readers, @Nullable GitChanges git) {
        this.today = today;
        this.readers = readers;
        this.git = git;
    }

    /** @param baseline the baseline's file; null for none */
    CheckResult settle(CheckResult result, Configuration configuration, @Nullable Path baseline) throws IOException {
        CheckResult settled = Waivers.apply(result, configuration.waivers(), today);
        settled = DraftIgnores.apply(settled);
        settled = ConfiguredIgnores.apply(settled, configuration.ignores());
        settled = Levels.apply(settled, configuration.effectiveLevels());
        if (baseline != null) {
            settled = baselines.computeIfAbsent(baseline, BaselineFile::read).apply(settled);
        }
        return git == null ? settled : touched(settled, git);
    }

    private CheckResult touched(CheckResult result, GitChanges changes) throws IOException {
        Map<String, Change> byPath = new HashMap<>();
        Set<Integer> sources = new HashSet<>();
        for (CheckedDraft draft : result.drafts()) {
            Optional<GitChanges.FileChange> change =
                    draft.path().equals("-") ? Optional.empty() : changes.of(Path.of(draft.path()));
            Document document = draft.document();
            if (draft.path().equals("-")) {
                byPath.put(draft.path(), Change.NEW);
            } else if (change.isPresent() && document != null) {
                byPath.put(draft.path(), change(change.get(), document, changes));
            }
            for (CheckedSource source : draft.sources()) {
                if (changes.of(source.source().file()).isPresent()) {
                    sources.add(source.source().number());
                }
            }
        }
        return Touched.apply(result, byPath, sources);
    }

    private Change change(GitChanges.FileChange change, Document now, GitChanges changes) throws IOException {
        String before = change.before();
        Optional<byte[]> bytes = before == null ? Optional.empty() : changes.before(before);
        if (before == null || bytes.isEmpty()) {
            return Change.NEW;
        }
        ReadOutcome outcome = readers.read(before, new ByteArrayInputStream(bytes.get()));
        if (!(outcome instanceof ReadOutcome.Read read)) {
            return Change.NEW;
        }
        BitSet lines = change.binary() ? newLines(read.document(), now) : change.lines();
        return new Change(lines, read.document(), new CitationReader().read(read.document(), today));
    }

    /** For formats in which git knows no lines: those of the text as read that were not there before. */
    private static BitSet newLines(Document before, Document now) {
        Set<String> known = new HashSet<>(Arrays.asList(before.file().split("\n", -1)));
        String[] lines = now.file().split("\n", -1);
        BitSet changed = new BitSet();
        for (int i = 0; i < lines.length; i++) {
            if (!known.contains(lines[i])) {
                changed.set(i + 1);
            }
        }
        return changed;
    }
}
