package ibidem.cli;

import ibidem.check.decisions.Globs;
import ibidem.cli.configuration.ConfigurationFiles;
import ibidem.library.DraftFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The drafts of a run by the sources they are checked against. A draft's verdict must not depend on which others are
 * checked with it, so drafts with sources of their own are checked apart.
 */
final class DraftGroups {
    /** The folder that serves where no sources are named. */
    private static final String SOURCES = "sources";

    private final List<Path> named;
    private final ConfigurationFiles files;

    /**
     * @param named the sources of the command line; empty if none was named
     * @param files where the configuration of a draft is found
     */
    DraftGroups(List<Path> named, ConfigurationFiles files) {
        this.named = List.copyOf(named);
        this.files = files;
    }

    /** What drafts must share to be checked together: their sources and their configuration. */
    record Group(List<Path> sources, ConfigurationFiles.Found found) {
        Group {
            sources = List.copyOf(sources);
        }
    }

    /** A draft: its place in the order of the run, and its path or {@code -}. */
    record Draft(int place, String path) {}

    /**
     * @param arguments files, folders and {@code -}
     * @return drafts by what they share; in the order of the arguments
     */
    Map<Group, List<Draft>> of(List<String> arguments) {
        Map<Group, List<Draft>> groups = new LinkedHashMap<>();
        int place = 0;
        for (String argument : arguments) {
            for (String draft : expand(argument)) {
                ConfigurationFiles.Found found = files.of(draft);
                Group group = new Group(sources(draft, found), found);
                groups.computeIfAbsent(group, key -> new ArrayList<>()).add(new Draft(place++, draft));
            }
        }
        return groups;
    }

    /** The drafts of {@code groups} that changed, or whose sources or configuration did: the others are not even read. */
    static Map<Group, List<Draft>> touched(Map<Group, List<Draft>> groups, GitChanges git) {
        Map<Group, List<Draft>> touched = new LinkedHashMap<>();
        groups.forEach((group, drafts) -> {
            Path file = group.found().file();
            boolean all = group.sources().stream().anyMatch(git::touches) || file != null && git.touches(file);
            List<Draft> own = drafts.stream()
                    .filter(draft -> all || draft.path().equals("-") || git.touches(Path.of(draft.path())))
                    .toList();
            if (!own.isEmpty()) {
                touched.put(group, own);
            }
        });
        return touched;
    }

    /** Those named, else the configuration's, else the folder beside the draft. */
    private List<Path> sources(String draft, ConfigurationFiles.Found found) {
        if (!named.isEmpty()) {
            return named;
        }
        List<Path> configured = configured(found);
        return configured.isEmpty() ? beside(draft) : configured;
    }

    private static List<Path> configured(ConfigurationFiles.Found found) {
        return found.configuration().sources().stream()
                .map(found.folder()::resolve)
                .toList();
    }

    private List<String> expand(String argument) {
        if (argument.equals("-") || !Files.isDirectory(Path.of(argument))) {
            return List.of(argument);
        }
        Path folder = Path.of(argument);
        ConfigurationFiles.Found found = files.of(argument);
        List<Path> sources = named.isEmpty() ? configured(found) : named;
        List<Path> drafts = DraftFolder.drafts(folder, sources);
        if (sources.isEmpty()) {
            drafts = drafts.stream()
                    .filter(draft -> !liesInSources(folder, draft))
                    .toList();
        }
        drafts = drafts.stream().filter(draft -> isWanted(draft, found)).toList();
        if (drafts.isEmpty()) {
            throw new UserError(
                    ExitStatus.UNREADABLE, argument + ": no draft in this folder (.md .txt .html .docx ...)");
        }
        // A walk of `.` is as if the folders in it had been named.
        return drafts.stream()
                .map(draft -> argument.equals(".") ? draft.normalize() : draft)
                .map(Path::toString)
                .toList();
    }

    /** Whether the globs of the configuration want a draft that was found by walking. */
    private static boolean isWanted(Path draft, ConfigurationFiles.Found found) {
        Path folder = found.folder().toAbsolutePath().normalize();
        Path absolute = draft.toAbsolutePath().normalize();
        String path = (absolute.startsWith(folder) ? folder.relativize(absolute) : draft)
                .toString()
                .replace('\\', '/');
        List<String> drafts = found.configuration().drafts();
        return (drafts.isEmpty() || drafts.stream().anyMatch(glob -> Globs.matches(glob, path)))
                && found.configuration().exclude().stream().noneMatch(glob -> Globs.matches(glob, path));
    }

    private static boolean liesInSources(Path folder, Path draft) {
        Path below = folder.relativize(draft);
        for (int i = 0; i < below.getNameCount() - 1; i++) {
            if (below.getName(i).toString().equals(SOURCES)) {
                return true;
            }
        }
        return false;
    }

    private static List<Path> beside(String draft) {
        if (draft.equals("-")) {
            return Files.isDirectory(Path.of(SOURCES)) ? List.of(Path.of(SOURCES)) : List.of();
        }
        Path folder = Path.of(draft).resolveSibling(SOURCES);
        return Files.isDirectory(folder) ? List.of(folder) : List.of();
    }
}
