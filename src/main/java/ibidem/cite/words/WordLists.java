package ibidem.cite.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads word lists among the resources, named by their whole path. Lines that begin with {@code #} are comments. */
public final class WordLists {
    private WordLists() {}

    /** The lines of a resource that are neither blank nor comments. */
    public static List<String> lines(String name) {
        try (InputStream in = WordLists.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<String> lines = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line.strip());
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The lists of a resource whose lines are {@code class: word word ...}; a class may have several lines, and a word
     * with {@code _} in it stands for words with blanks.
     */
    public static Map<String, Set<String>> classes(String name) {
        Map<String, Set<String>> classes = new HashMap<>();
        for (String line : lines(name)) {
            int colon = line.indexOf(':');
            Set<String> words = classes.computeIfAbsent(line.substring(0, colon), key -> new HashSet<>());
            for (String word : line.substring(colon + 1).strip().split("\\s+")) {
                words.add(word.replace('_', ' '));
            }
        }
        return Map.copyOf(classes);
    }
}
