package ibidem.cli;

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

    private DraftGroups() {}

    /** A draft: its place in the order of the run, and its path or {@code -}. */
    record Draft(int place, String path) {}

    /**
     * @param arguments files, folders and {@code -}
     * @param sources as named; empty if none was
     * @return drafts by the paths of their sources; in the order of the arguments
     */
    static Map<List<Path>, List<Draft>> of(List<String> arguments, List<Path> sources) {
        Map<List<Path>, List<Draft>> groups = new LinkedHashMap<>();
        int place = 0;
        for (String argument : arguments) {
            for (String draft : expand(argument, sources)) {
                List<Path> own = sources.isEmpty() ? beside(draft) : sources;
                groups.computeIfAbsent(own, paths -> new ArrayList<>()).add(new Draft(place++, draft));
            }
        }
        return groups;
    }

    private static List<String> expand(String argument, List<Path> sources) {
        if (argument.equals("-") || !Files.isDirectory(Path.of(argument))) {
            return List.of(argument);
        }
        Path folder = Path.of(argument);
        List<Path> drafts = DraftFolder.drafts(folder, sources);
        if (sources.isEmpty()) {
            drafts = drafts.stream().filter(draft -> !liesInSources(folder, draft)).toList();
        }
        if (drafts.isEmpty()) {
            throw new UserError(ExitStatus.UNREADABLE, argument + ": no draft in this folder (.md .txt .html .docx ...)");
        }
        return drafts.stream().map(Path::toString).toList();
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
