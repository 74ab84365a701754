package ibidem.library;

import ibidem.cite.CslItem;
import ibidem.cite.data.ReferenceData;
import ibidem.read.Document;
import ibidem.read.Inline;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The works that a draft cites by key ({@code [@acton1907]}): from the files that its front matter names as
 * {@code bibliography}, else from reference data beside it. Nothing is read for a draft without keys.
 */
public final class DraftReferences {
    private DraftReferences() {}

    /** Works by key; of a key in several files the first. A file that cannot be read gives none. */
    public static Map<String, CslItem> of(Document draft) {
        boolean keys = draft.inlines().stream().anyMatch(inline -> inline.kind() == Inline.Kind.CITATION_KEY);
        Map<String, CslItem> works = new LinkedHashMap<>();
        if (keys && !draft.provenance().path().equals("-")) {
            for (Path file : files(draft)) {
                read(file).forEach(works::putIfAbsent);
            }
        }
        return works;
    }

    private static List<Path> files(Document draft) {
        Path path = Path.of(draft.provenance().path());
        List<Path> named = new ArrayList<>();
        for (String name :
                draft.metadata().other().getOrDefault("bibliography", "").split("[,;\\[\\]\\n]")) {
            String plain = name.strip().replace("\"", "").replace("'", "");
            if (!plain.isEmpty() && ReferenceData.isNamed(plain)) {
                try {
                    named.add(path.resolveSibling(plain));
                } catch (InvalidPathException notAFile) {
                    continue;
                }
            }
        }
        Path folder = path.toAbsolutePath().getParent();
        return named.isEmpty() && folder != null ? beside(folder) : named;
    }

    private static List<Path> beside(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> ReferenceData.isNamed(String.valueOf(file.getFileName())))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static Map<String, CslItem> read(Path file) {
        try (Reader in = Files.newBufferedReader(file)) {
            return ReferenceData.read(String.valueOf(file.getFileName()), in).byKey();
        } catch (IOException unreadable) {
            return Map.of();
        }
    }
}
