package ibidem.cite.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The phrases that steer notes, of all languages at once: notes mix languages, and a signal of another language in a
 * note is rarer than a note in another language.
 *
 * <p>Resource files: {@code languages.txt} names the files, a line each; in a file a line is {@code role: phrase |
 * phrase}, {@code #} starts a comment. A phrase with an upper-case letter is matched with its case, others in any.
 * Full stops in phrases and texts are passed over, and commas between the words of a phrase; but a phrase of single
 * letters is matched with its case ({@code a.w.} is no initials), and one letter with its full stop if it has one.
 */
public final class Lexicon {
    private static final String FOLDER = "/ibidem/cite/words/";
    private static final Match NONE = new Match(0, Set.of());

    private final Map<String, List<Phrase>> byFirst;

    private Lexicon(Map<String, List<Phrase>> byFirst) {
        this.byFirst = byFirst;
    }

    /** A phrase found. @param end the token after it; equal to the place asked for if none was found */
    public record Match(int end, Set<Role> roles) {
        public boolean is(Role role) {
            return roles.contains(role);
        }
    }

    private record Phrase(String[] words, String[] raw, boolean cased, boolean stop, EnumSet<Role> roles) {}

    /** The phrases that come with the program. */
    public static Lexicon load() {
        Map<String, List<Phrase>> phrases = new HashMap<>();
        for (String language : lines("languages.txt")) {
            for (String line : lines(language.strip() + ".txt")) {
                int colon = line.indexOf(':');
                if (colon < 0) {
                    throw new IllegalStateException(language + ".txt: no role in line: " + line);
                }
                Role role = Role.named(line.substring(0, colon));
                for (String phrase : line.substring(colon + 1).split("\\|", -1)) {
                    add(phrases, phrase.strip(), role);
                }
            }
        }
        phrases.values().forEach(list -> list.sort((a, b) -> b.words().length - a.words().length));
        return new Lexicon(phrases);
    }

    /** The longest phrase with the role that starts at token {@code i}; its end is {@code i} if there is none. */
    public Match at(Tokens tokens, int i, Role role) {
        if (i < 0 || i >= tokens.size()) {
            return new Match(i, Set.of());
        }
        for (Phrase phrase : byFirst.getOrDefault(tokens.folded(i), List.of())) {
            if (phrase.roles().contains(role)) {
                int end = match(tokens, i, phrase);
                if (end > i) {
                    return new Match(end, phrase.roles());
                }
            }
        }
        return new Match(i, NONE.roles());
    }

    /** All roles of the phrases that start at token {@code i}, a bit each by {@link Role#ordinal}. */
    public long roles(Tokens tokens, int i) {
        long roles = 0;
        for (Phrase phrase : byFirst.getOrDefault(tokens.folded(i), List.of())) {
            if (match(tokens, i, phrase) > i) {
                for (Role role : phrase.roles()) {
                    roles |= 1L << role.ordinal();
                }
            }
        }
        return roles;
    }

    public boolean is(Tokens tokens, int i, Role role) {
        return at(tokens, i, role).end() > i;
    }

    private static int match(Tokens tokens, int from, Phrase phrase) {
        int i = from;
        for (int k = 0; k < phrase.words().length; k++) {
            while (k > 0 && (tokens.isMark(i, '.') || tokens.isMark(i, ','))) {
                i++;
            }
            if (i >= tokens.size() || !tokens.folded(i).equals(phrase.words()[k])) {
                return from;
            }
            if (phrase.cased() && !tokens.raw(i).equals(phrase.raw()[k])) {
                return from;
            }
            i++;
        }
        boolean stop = tokens.isMark(i, '.') && !tokens.spaceBefore(i);
        return phrase.stop() && !stop ? from : stop ? i + 1 : i;
    }

    private static void add(Map<String, List<Phrase>> phrases, String phrase, Role role) {
        Tokens tokens = Tokens.of(phrase);
        List<String> words = new ArrayList<>();
        List<String> raw = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.isMark(i, '.') && !tokens.isMark(i, ',')) {
                words.add(tokens.folded(i));
                raw.add(tokens.raw(i));
            }
        }
        if (words.isEmpty()) {
            throw new IllegalStateException("an empty phrase of role " + role);
        }
        boolean letters = words.stream().allMatch(word -> word.length() == 1);
        boolean letter = letters && words.size() == 1;
        boolean cased = letters || !phrase.equals(phrase.toLowerCase(Locale.ROOT));
        boolean stop = letter && phrase.endsWith(".");
        phrases.computeIfAbsent(words.get(0), first -> new ArrayList<>())
                .add(new Phrase(
                        words.toArray(new String[0]), raw.toArray(new String[0]), cased, stop, EnumSet.of(role)));
    }

    private static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        try (InputStream in = Lexicon.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: " + FOLDER + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
