package ibidem.quote.voice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Words that tell who speaks in a source, from the resource {@code voices.txt}: sections of blank-separated words. */
final class VoiceWords {
    private final Map<String, Set<String>> sections = new TreeMap<>();

    /** Reads the resource. @throws IllegalStateException if the program was built without it */
    VoiceWords() {
        try (InputStream in = VoiceWords.class.getResourceAsStream("/ibidem/quote/voices.txt")) {
            if (in == null) {
                throw new IllegalStateException("no resource voices.txt");
            }
            read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("voices.txt", e);
        }
    }

    private void read(BufferedReader in) throws IOException {
        Set<String> section = new HashSet<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("[")) {
                section = new HashSet<>();
                sections.put(line.substring(1, line.length() - 1), section);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                for (String word : line.split(" ")) {
                    section.add(word.replace('_', ' '));
                }
            }
        }
    }

    /** A label that names a part: Q, moderator. */
    boolean nobody(String label) {
        String plain = plain(label);
        return is("nobody", plain) || plain.startsWith("unidentified") || plain.startsWith("audience");
    }

    /** A label of whoever answers. */
    boolean answers(String label) {
        return is("answer", plain(label));
    }

    boolean spoken(String word) {
        return is("spoken", word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", ""));
    }

    boolean interview(String words) {
        return is("interview", words.toLowerCase(Locale.ROOT));
    }

    boolean self(String mention) {
        return is("self", mention.toLowerCase(Locale.ROOT));
    }

    boolean others(String name) {
        return is("others", name.toLowerCase(Locale.ROOT));
    }

    private static String plain(String label) {
        return label.toLowerCase(Locale.ROOT).replace(".", "").strip();
    }

    private boolean is(String section, String word) {
        return sections.getOrDefault(section, Set.of()).contains(word);
    }
}
