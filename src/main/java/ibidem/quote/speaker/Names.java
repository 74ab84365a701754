package ibidem.quote.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The names of one document: which full form a short one stands for. */
final class Names {
    /** Small words inside names of persons. */
    private static final Set<String> PARTICLES = Set.of(
            "de", "von", "van", "der", "den", "bin", "ibn", "al", "el", "del", "della", "di", "du", "da", "la", "le");

    private final String text;
    private final Lexicon lexicon;
    private final Map<String, String> aliases = new HashMap<>();
    private final Map<String, Map<String, Integer>> byLast = new HashMap<>();
    /** What a name of one word stands for, worked out once. */
    private final Map<String, String> singles = new HashMap<>();

    /** @param aliases a name and its other spellings */
    Names(String text, List<Narration> narrations, Lexicon lexicon, Map<String, List<String>> aliases) {
        this.text = text;
        this.lexicon = lexicon;
        aliases.forEach((name, others) -> others.forEach(other -> this.aliases.put(key(other), name)));
        for (Narration narration : narrations) {
            collect(narration);
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
    }

    /** Counts every full form by its last word. */
    private void collect(Narration narration) {
        int at = 0;
        while (at < narration.size()) {
            int end = run(narration, at);
            if (end > at + 1) {
                List<Word> core = core(narration.words().subList(at, end));
                if (core.size() > 1 && core.get(0).capital()) {
                    String last = core.get(core.size() - 1).lower();
                    byLast.computeIfAbsent(last, w -> new TreeMap<>()).merge(join(core), 1, Integer::sum);
                }
            }
            at = Math.max(end, at + 1);
        }
    }

    /** The offset after the run of capitals that begins at {@code at}; {@code at} if none does. */
    int run(Narration narration, int at) {
        int end = at;
        Word word = narration.at(at);
        if (!word.capital() || small(word)) {
            return at;
        }
        while ((word.capital() || particle(narration, end)) && (!word.is(Tag.TIME) || named(narration, end))) {
            end++;
            if (word.possessive()) {
                break;
            }
            word = narration.at(end);
        }
        return end;
    }

    private static boolean small(Word word) {
        return word.is(Tag.DETERMINER)
                || word.is(Tag.PREPOSITION)
                || word.is(Tag.CONJUNCTION)
                || word.is(Tag.SUBJECT)
                || word.is(Tag.ADVERB);
    }

    private static boolean particle(Narration words, int at) {
        return PARTICLES.contains(words.at(at).lower())
                && (words.at(at + 1).capital() || words.at(at + 2).capital());
    }

    /** The name without the titles before it. */
    List<Word> core(List<Word> run) {
        int from = 0;
        for (int i = 0; i < run.size(); i++) {
            if (run.get(i).is(Tag.TITLE)) {
                from = i + 1;
            }
        }
        from = from == run.size() ? Math.max(0, run.size() - 1) : from;
        for (int i = from + 1; i < run.size() - 1; i++) {
            if (given(run.get(i))
                    && !given(run.get(i - 1))
                    && (lexicon.capitalNouns() || run.get(i - 1).is(Tag.ORGANISATION))) {
                from = i; // envoy to Syria Alexander Lavrentiev
            }
        }
        return run.subList(from, run.size());
    }

    /** Whether a word for a time is part of a name here: Jan Brewer, the Evening Ledger. */
    private static boolean named(Narration words, int at) {
        boolean nameFollows = words.at(at + 1).capital() && !words.at(at + 1).is(Tag.TIME);
        boolean article = words.at(at - 1).is(Tag.DETERMINER);
        return nameFollows && (article || given(words.at(at)));
    }

    private static boolean given(Word word) {
        return word.is(Tag.GIVEN_MASCULINE) || word.is(Tag.GIVEN_FEMININE);
    }

    private static String join(List<Word> words) {
        if (words.size() == 1 && words.get(0).text().length() > 1) {
            return words.get(0).text();
        }
        StringBuilder name = new StringBuilder();
        for (Word word : words) {
            if (!name.isEmpty()) {
                name.append(' ');
            }
            name.append(word.text());
            if (word.text().length() == 1 && word.capital()) {
                name.append('.');
            }
        }
        return name.toString();
    }

    /** The fullest form in the document of the name in {@code core}. */
    String full(List<Word> core) {
        if (core.size() > 1) {
            return alias(join(core));
        }
        String name = join(core);
        String known = singles.get(name);
        if (known == null) {
            String alias = alias(name);
            known = alias.equals(name) ? alias(longer(name, core.get(0))) : alias;
            singles.put(name, known);
        }
        return known;
    }

    /** The form of several words, most frequent in the document, that holds a name of one; the name if there is none. */
    private String longer(String name, Word word) {
        String best = name;
        int count = 0;
        for (Map.Entry<String, Integer> form :
                byLast.getOrDefault(word.lower(), Map.of()).entrySet()) {
            boolean holds = (" " + form.getKey() + " ").contains(" " + word.text() + " ");
            if (holds && form.getValue() > count) {
                best = form.getKey();
                count = form.getValue();
            }
        }
        return best;
    }

    private String alias(String name) {
        return aliases.isEmpty() ? name : aliases.getOrDefault(key(name), name);
    }

    /** The name that a phrase stands for by its own words; its own words where it holds no name. */
    String of(Narration narration, Mention mention) {
        List<Word> phrase = withoutBracket(narration.words().subList(mention.from(), mention.head()));
        int end = phrase.size();
        String titled = titledTail(narration, mention);
        if (titled != null) {
            return titled;
        }
        if (mention.kind() == Mention.Kind.NAME && phrase.get(end - 1).capital()) {
            int from = end - 1;
            while (from > 0
                    && (phrase.get(from - 1).capital() || from > 1 && particle(narration, mention.from() + from - 1))
                    && !phrase.get(from - 1).possessive()
                    && !small(phrase.get(from - 1))) {
                from--;
            }
            List<Word> core = core(phrase.subList(from, end));
            boolean titleOnly = core.size() == 1 && core.get(0).is(Tag.TITLE)
                    || !core.get(0).capital()
                    || core.size() == 1 && from > 1 && phrase.get(from - 1).is(Tag.GENITIVE)
                    || core.size() == 1
                            && from == 1
                            && lexicon.capitalNouns()
                            && phrase.get(0).is(Tag.DETERMINER);
            if (!titleOnly) {
                return full(core);
            }
            String inner = lastRun(narration, mention);
            if (inner != null) {
                return inner;
            }
        }
        return caseless(phrase) ? untitled(narration, mention) : words(narration, mention);
    }

    /** {@code Ted Cruz (R-Tex.)} without what stands in brackets. */
    private static List<Word> withoutBracket(List<Word> phrase) {
        for (int i = 1; i < phrase.size(); i++) {
            if (phrase.get(i).is("(")) {
                return phrase.subList(0, i);
            }
        }
        return phrase;
    }

    /** {@code The Council on Relations Executive Director Nihad Awad}: the name after an office at the phrase’s end. */
    private @Nullable String titledTail(Narration narration, Mention mention) {
        List<Word> tail = narration.words().subList(mention.head(), mention.to());
        int from = tail.size();
        while (from > 0 && tail.get(from - 1).capital()) {
            from--;
        }
        List<Word> core = from < tail.size() ? core(tail.subList(from, tail.size())) : List.of();
        return core.size() > 1 && core.size() < tail.size() - from && !body(join(core)) ? full(core) : null;
    }

    /** {@code Secretary of State John Kerry}: the name at the end of the longer phrase. */
    private @Nullable String lastRun(Narration narration, Mention mention) {
        List<Word> tail = narration.words().subList(mention.head(), mention.to());
        int from = tail.size();
        while (from > 0 && tail.get(from - 1).capital()) {
            from--;
        }
        List<Word> core = from < tail.size() ? core(tail.subList(from, tail.size())) : List.of();
        return core.size() > 1 ? full(core) : null;
    }

    private static boolean caseless(List<Word> phrase) {
        return phrase.stream().noneMatch(word -> word.small() || word.capital());
    }

    /** In scripts without capitals: the phrase without words for offices, and without the day behind it. */
    private String untitled(Narration narration, Mention mention) {
        StringBuilder name = new StringBuilder();
        int end = mention.head();
        while (end > mention.from() + 1 && narration.at(end - 1).is(Tag.TIME)) {
            end--;
        }
        for (Word word : narration.words().subList(mention.from(), end)) {
            if (!word.is(Tag.TITLE)) {
                name.append(name.isEmpty() ? "" : " ").append(word.text());
            }
        }
        return name.isEmpty() ? words(narration, mention) : name.toString();
    }

    /** The phrase as it is written, on one line. */
    private String words(Narration narration, Mention mention) {
        StringBuilder words = new StringBuilder();
        int end = narration.at(mention.from()).start();
        for (Word word : narration.words().subList(mention.from(), mention.to())) {
            words.append(word.start() > end ? " " : "").append(text, word.start(), word.end());
            end = word.end();
        }
        return words.toString();
    }

    /** Whether a full name looks like a person’s. */
    boolean person(String name) {
        String[] parts = name.toLowerCase(Locale.ROOT).split(" ");
        return parts.length > 1
                && parts.length < 5
                && (lexicon.is(parts[0], Tag.GIVEN_MASCULINE) || lexicon.is(parts[0], Tag.GIVEN_FEMININE));
    }

    /** Whether a name holds a word that only bodies and places have. */
    boolean body(String name) {
        for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
            if (lexicon.is(word, Tag.ORGANISATION) || lexicon.is(word, Tag.TIME)) {
                return true;
            }
        }
        return name.equals(name.toUpperCase(Locale.ROOT));
    }
}
