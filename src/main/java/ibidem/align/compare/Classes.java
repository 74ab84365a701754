package ibidem.align.compare;

import ibidem.align.Edit.Kind;
import java.util.Locale;

/** The class of an edit by its words, the highest that applies; {@link Negations} looks at whole clauses. */
final class Classes {
    private final Tokens q;
    private final Tokens s;
    private final Lexicon.Lists lists;
    private final Kin kin;

    Classes(Tokens q, Tokens s, Lexicon.Lists lists, Kin kin) {
        this.q = q;
        this.s = s;
        this.lists = lists;
        this.kin = kin;
    }

    /** The class of an edit that puts tokens {@code [qFrom, qTo)} in the place of {@code [sFrom, sTo)}. */
    Kind of(int qFrom, int qTo, int sFrom, int sTo) {
        boolean numerals = kin.allNumerals(q, qFrom, qTo) && kin.allNumerals(s, sFrom, sTo);
        if (numerals || holdsNumber(q, qFrom, qTo) || holdsNumber(s, sFrom, sTo)) {
            if (!lists.numbers().same(kin.words(q, qFrom, qTo), kin.words(s, sFrom, sTo))) {
                return Kind.NUMBER;
            }
            return numerals ? Kind.SPELLING : contentOf(qFrom, qTo, sFrom, sTo);
        }
        return contentOf(qFrom, qTo, sFrom, sTo);
    }

    private Kind contentOf(int qFrom, int qTo, int sFrom, int sTo) {
        if (isName(q, qFrom, qTo) || isName(s, sFrom, sTo)) {
            return Kind.NAME;
        }
        return allFunction(q, qFrom, qTo) && allFunction(s, sFrom, sTo) ? Kind.FUNCTION_WORD : Kind.CONTENT_WORD;
    }

    private boolean holdsNumber(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean percent = i > from && isWord(tokens, i, "cent") && isWord(tokens, i - 1, "per");
            if (percent
                    || tokens.is(i, Tokens.DIGIT | Tokens.SIGN) && tokens.text().charAt(tokens.start(i)) != '&') {
                return true;
            }
            if (!tokens.is(i, Tokens.ALONE)
                    && tokens.end(i) - tokens.start(i) < LONGEST_NUMBER
                    && lists.numbers().isWord(Kin.wordOf(tokens, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(Tokens tokens, int i, String word) {
        return tokens.end(i) - tokens.start(i) == word.length()
                && Kin.wordOf(tokens, i).equals(word);
    }

    private static final int LONGEST_NUMBER = 12;

    /** A capital that neither the start of a sentence nor the language explains. */
    private boolean isName(Tokens tokens, int from, int to) {
        if (lists.language() == Language.GERMAN) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!tokens.is(i, Tokens.CAPITAL) || lists.functionWords().has(tokens.key(i))) {
                continue;
            }
            int length = tokens.end(i) - tokens.start(i);
            if (length > 1 && i > 0 && !startsSentence(tokens, i)) {
                String word = tokens.text().substring(tokens.start(i), tokens.end(i));
                if (!word.equals(word.toUpperCase(Locale.ROOT)) || length <= LONGEST_ACRONYM) {
                    return true;
                }
            }
        }
        return false;
    }

    private static final int LONGEST_ACRONYM = 5;

    private static boolean startsSentence(Tokens tokens, int token) {
        for (int i = tokens.gapStart(token); i < tokens.gapEnd(token); i++) {
            char c = tokens.text().charAt(i);
            if (c == '.'
                    || c == '!'
                    || c == '?'
                    || c == ':'
                    || c == '\n'
                            && i + 1 < tokens.gapEnd(token)
                            && tokens.text().charAt(i + 1) == '\n'
                    || Gaps.isDoubleQuote(c)) {
                return true;
            }
        }
        return false;
    }

    private boolean allFunction(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, Tokens.SIGN)) {
                continue;
            }
            if (!lists.functionWords().has(tokens.key(i)) && !lists.negators().has(tokens.key(i))) {
                return false;
            }
        }
        return true;
    }
}
