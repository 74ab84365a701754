package ibidem.library;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The drafts of a folder: files that people write articles in, in the order of their paths. */
public final class DraftFolder {
    private static final Set<String> ENDINGS =
            Set.of("md", "markdown", "txt", "html", "htm", "xhtml", "docx", "odt", "rtf", "epub", "pdf");

    private DraftFolder() {}

    /**
     * Files below {@code folder}, without hidden and ignored ones.
     *
     * @param sources folders of sources; what lies in one that is itself below {@code folder} is no draft
     */
    public static List<Path> drafts(Path folder, List<Path> sources) {
        Walk walk = new Walk(Set.of());
        walk.add(new File(folder.toString()));
        Path here = folder.toAbsolutePath().normalize();
        List<Path> below = new ArrayList<>();
        for (Path source : sources) {
            Path there = source.toAbsolutePath().normalize();
            if (there.startsWith(here) && !there.equals(here)) {
                below.add(there);
            }
        }
        List<Path> drafts = new ArrayList<>();
        for (int i = 0; i < walk.count(); i++) {
            String path = walk.path(i);
            Path file = Path.of(path).toAbsolutePath().normalize();
            if (ENDINGS.contains(Walk.ending(path)) && below.stream().noneMatch(file::startsWith)) {
                drafts.add(Path.of(path));
            }
        }
        return drafts;
    }
}
