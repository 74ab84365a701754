package ibidem.align.compare;

import java.util.EnumMap;
import java.util.Map;

/** The word lists of the languages met so far, made when first asked for. Not for use by two threads at once. */
public final class Lexicon {
    /** The lists of one language. */
    record Lists(Language language, WordSet functionWords, WordSet negators, WordSet hedges, Numbers numbers) {}

    private static final Language[] LATIN = {
        Language.ENGLISH, Language.GERMAN, Language.FRENCH, Language.SPANISH, Language.ITALIAN
    };
    private static final Language[] ARABIC = {Language.ARABIC, Language.PERSIAN};

    private final Map<Language, Lists> lists = new EnumMap<>(Language.class);

    Lists of(Language language) {
        Lists known = lists.get(language);
        if (known == null) {
            known = new Lists(
                    language, language.functionWords(), language.negators(), language.hedges(), Numbers.of(language));
            lists.put(language, known);
        }
        return known;
    }

    /**
     * The language of {@code tokens}, by their script, and where several share one by whose function words are the most
     * frequent; English if none is.
     */
    Lists guess(Tokens tokens, int from, int to) {
        Language script = Language.ENGLISH;
        for (int i = from; i < to; i++) {
            if (!tokens.is(i, Tokens.DIGIT | Tokens.SIGN)) {
                script = Language.ofScript(tokens.text().codePointAt(tokens.start(i)));
                break;
            }
        }
        Language[] rivals = script == Language.ENGLISH ? LATIN : script == Language.ARABIC ? ARABIC : null;
        if (rivals == null) {
            return of(script);
        }
        Language best = script;
        int most = 0;
        int words = 0;
        for (Language rival : rivals) {
            Lists known = of(rival);
            int count = 0;
            words = 0;
            for (int i = from; i < Math.min(to, from + LOOK); i++) {
                count += known.functionWords.has(tokens.key(i)) ? 1 : 0;
                words++;
            }
            if (count > most) {
                most = count;
                best = rival;
            }
            if (rival == script && count * CLEAR >= words) {
                break;
            }
        }
        return of(best);
    }

    /** Words looked at to tell a language. */
    private static final int LOOK = 60;
    /** A language whose function words are one word in so many is taken without a look at its rivals. */
    private static final int CLEAR = 4;
}
