package ibidem.quote.speaker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language that attribution looks at, from the resource {@code ibidem/quote/LANGUAGE.txt}: sections
 * {@code [name]} of blank-separated words in small letters, {@code _} for a blank inside one, {@code #} for comments.
 */
public final class Lexicon {
    private static final Set<Tag> COMMON = Collections.unmodifiableSet(EnumSet.of(
            Tag.SPEECH,
            Tag.TAGGING,
            Tag.WEAK,
            Tag.PARTICIPLE,
            Tag.VERB,
            Tag.AUXILIARY,
            Tag.PREPOSITION,
            Tag.CONJUNCTION,
            Tag.DETERMINER,
            Tag.SUBJECT,
            Tag.RELATIVE,
            Tag.ADVERB));

    /** What each word or phrase may be, a bit a {@link Tag}. */
    private final Map<String, Long> tags = new HashMap<>();
    /** The entries of one word, as they stand in a text. */
    private final WordTable<Spelling> words = new WordTable<>();

    private int longestPhrase = 1;
    /** What any word may be. */
    private long all;

    private Lexicon() {}

    /** Reads the lexicon of {@code language}. @throws IllegalStateException if the program was built without it */
    static Lexicon load(String language) {
        Lexicon lexicon = new Lexicon();
        String resource = "/ibidem/quote/" + language + ".txt";
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            lexicon.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return lexicon;
    }

    private void read(BufferedReader in) throws IOException {
        Map<String, Tag> sections = new HashMap<>();
        for (Tag tag : Tag.values()) {
            sections.put("[" + tag.section() + "]", tag);
        }
        Tag tag = null;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            if (line.startsWith("[")) {
                tag = sections.get(line.strip());
            }
            if (tag == null) {
                throw new IllegalStateException("no such section: " + line);
            }
            if (!line.startsWith("[")) {
                add(tag, line);
            }
        }
        tags.forEach((word, all) -> {
            if (word.indexOf(' ') < 0) {
                words.put(word.toCharArray(), 0, word.length(), Spelling.of(word, word, Word.Kind.WORD, all));
            }
        });
    }

    private void add(Tag tag, String line) {
        for (String word : line.strip().split("\\s+")) {
            String plain = word.replace('_', ' ');
            all |= tag.bit();
            tags.merge(plain, tag.bit(), (one, other) -> one | other);
            int blank = plain.indexOf(' ');
            if (blank > 0) {
                Tag leads = tag == Tag.SPEECH ? Tag.LEADS_SPEECH : Tag.LEADS_PHRASE;
                tags.merge(plain.substring(0, blank), leads.bit(), (one, other) -> one | other);
            }
            longestPhrase = Math.max(longestPhrase, plain.split(" ").length);
        }
    }

    /** What {@code word}, in small letters, may be: a bit a {@link Tag}. */
    long tags(String word) {
        return tags.getOrDefault(word, 0L);
    }

    /** The word {@code [from, to)} of {@code text}, if it is written in small letters and an entry; else null. */
    @Nullable
    Spelling entry(char[] text, int from, int to) {
        return words.get(text, from, to);
    }

    /** Whether any word of the language may be a {@code tag}. */
    boolean has(Tag tag) {
        return (all & tag.bit()) != 0;
    }

    /** Whether {@code word}, in small letters, may be a {@code tag}. */
    boolean is(String word, Tag tag) {
        return (tags(word) & tag.bit()) != 0;
    }

    /** Whether {@code word} is a given name that the lexicon knows. */
    public boolean given(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return is(lower, Tag.GIVEN_FEMININE) || is(lower, Tag.GIVEN_MASCULINE);
    }

    /** Whether the endings of words tell verbs from nouns as in English; so where bare forms are listed. */
    boolean endingsTell() {
        return has(Tag.BASE);
    }

    /** Whether verbs of saying stand before their subject as a rule. */
    boolean verbFirst() {
        return is("verb-first", Tag.HABIT);
    }

    /** Whether a subject may follow its verb anywhere. */
    boolean freeOrder() {
        return is("free", Tag.HABIT) || verbFirst();
    }

    /** Whether a dash at a paragraph’s beginning opens speech. */
    public boolean dialogue() {
        return is("dialogue", Tag.HABIT);
    }

    /** Whether every noun begins with a capital. */
    boolean capitalNouns() {
        return is("capital-nouns", Tag.HABIT);
    }

    /** Whether a verb says by itself who does it, so that a sentence needs no subject. */
    boolean proDrop() {
        return is("pro-drop", Tag.HABIT);
    }

    /** Whether the verb ends the sentence. */
    boolean verbLast() {
        return is("verb-last", Tag.HABIT);
    }

    /** Whether {@code word} gives words to somebody. */
    public boolean saying(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return is(lower, Tag.SPEECH) || is(lower, Tag.TAGGING);
    }

    /** Whether {@code label} names an office or a part and nobody: the President, Presiding Officer, witness. */
    public boolean office(String label) {
        long office = Tag.TITLE.bit() | Tag.PERSON.bit() | Tag.ORGANISATION.bit();
        String[] words = label.toLowerCase(Locale.ROOT).split(" ");
        if (is(words[0], Tag.DETERMINER) || is(words[0], Tag.DEFINITE)) {
            return true;
        }
        for (String word : words) {
            if ((tags(word.replace(".", "")) & office) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code word} makes a compound verb: has, avait. */
    public boolean helping(String word) {
        return is(word.toLowerCase(Locale.ROOT), Tag.AUXILIARY);
    }

    /** Whether {@code word} is a verb or small word and no given name. */
    static boolean common(Word word) {
        boolean name = word.is(Tag.GIVEN_MASCULINE) || word.is(Tag.GIVEN_FEMININE) || word.is(Tag.TITLE);
        return !name && COMMON.stream().anyMatch(word::is);
    }

    /** Words of the longest entry. */
    int longestPhrase() {
        return longestPhrase;
    }
}
