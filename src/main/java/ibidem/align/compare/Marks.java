package ibidem.align.compare;

import ibidem.align.Edit;
import ibidem.text.Letters;
import java.util.Locale;

/** Words and figures whose loss or gain is no change of the wording, or a small one, by where they stand. */
final class Marks {
    private Marks() {}

    /** Whether the tokens are a note's marker: raised figures, or a small figure glued to the mark that ends a clause. */
    static boolean isMarker(Tokens tokens, int from, int to) {
        if (from == 0 || tokens.end(to - 1) - tokens.start(from) > MARKER) {
            return false;
        }
        String text = tokens.text();
        char before = text.charAt(tokens.start(from) - 1);
        if (tokens.end(from - 1) - tokens.start(from - 1) < LEAST_BEFORE_MARKER) {
            return false;
        }
        boolean raised = true;
        for (int i = from; i < to; i++) {
            raised &= tokens.is(i, Tokens.SIGN)
                    && Character.getType(text.charAt(tokens.start(i))) == Character.OTHER_NUMBER;
        }
        if (raised) {
            return !Letters.isBlank(before);
        }
        int end = tokens.end(to - 1);
        if (to - from == 1 && isGluedNumber(tokens, from)) {
            return true;
        }
        boolean apart = end == text.length() || !Letters.isWordPart(text.charAt(end));
        boolean glued = before == '.'
                || before == ','
                || before == ';'
                || before == '!'
                || before == '?'
                || Gaps.isQuote(before)
                || before == ')';
        return to - from == 1 && tokens.is(from, Tokens.NUMBER) && glued && apart;
    }

    /** {@code [3]} or {@code [^3]} right behind a word or the mark that ends a clause. */
    private static boolean isGluedNumber(Tokens tokens, int token) {
        String text = tokens.text();
        int open = tokens.start(token) - 1;
        if (open > 0 && text.charAt(open) == '^') {
            open--;
        }
        int close = tokens.end(token);
        return tokens.is(token, Tokens.NUMBER)
                && open > 0
                && text.charAt(open) == '['
                && !Letters.isBlank(text.charAt(open - 1))
                && close < text.length()
                && text.charAt(close) == ']';
    }

    /** Whether the tokens are all that brackets or a line hold, and name a page: {@code [p. 12]}, {@code {12}}, {@code Column 124}. */
    static boolean isPage(Tokens tokens, int from, int to) {
        boolean named = to - from == 2 && PAGES.contains(" " + Kin.wordOf(tokens, from) + " ");
        boolean number = tokens.is(to - 1, Tokens.NUMBER);
        return number
                && (named
                                && (isEnclosed(tokens, from, to, "[{", "]}")
                                        || isAlone(tokens.text(), tokens.start(from), tokens.end(to - 1)))
                        || to - from == 1 && isEnclosed(tokens, from, to, "{", "}"));
    }

    /** Whether the token is a time code that has its line to itself, or brackets: {@code 00:01:15}. */
    static boolean isTimeCode(Tokens tokens, int from, int to) {
        String text = tokens.text();
        int start = tokens.start(from);
        int end = tokens.end(to - 1);
        boolean code = to - from == 1
                && text.indexOf(':', start) > start
                && text.indexOf(':', start) < end
                && text.chars()
                        .skip(start)
                        .limit(end - start)
                        .allMatch(c -> c >= '0' && c <= '9' || c == ':' || c == '.');
        return code && (isEnclosed(tokens, from, to, "[(", "])") || isAlone(text, start, end));
    }

    /**
     * Whether the tokens are paragraphs of nothing but numbers and signs, as a page has them at its head and foot:
     * {@code 18-18123}, {@code 12/06/2018 S/PV.8123}.
     */
    static boolean isPageLine(Tokens tokens, int from, int to) {
        if (to - from > PAGE_LINE) {
            return false;
        }
        boolean number = false;
        for (int i = from; i < to; i++) {
            boolean sign = tokens.end(i) - tokens.start(i) <= SIGN_LETTERS
                    && Character.isUpperCase(tokens.text().charAt(tokens.start(i)))
                    && Character.isUpperCase(tokens.text().charAt(tokens.end(i) - 1));
            number |= tokens.is(i, Tokens.DIGIT);
            if (!sign && !tokens.is(i, Tokens.DIGIT)) {
                return false;
            }
        }
        return number
                && blankLine(tokens.text(), tokens.start(from) - 1, -1)
                && blankLine(tokens.text(), tokens.end(to - 1), 1);
    }

    /** Most tokens at the head and foot of two pages, and letters of a sign. */
    private static final int PAGE_LINE = 12;

    private static final int SIGN_LETTERS = 4;

    /** Whether nothing but blanks stands between {@code at} and an empty line or a new page, read by {@code step}. */
    private static boolean blankLine(String text, int at, int step) {
        int lines = 0;
        for (int i = at; i >= 0 && i < text.length() && lines < 2; i += step) {
            char c = text.charAt(i);
            if (c == '\f') {
                return true;
            }
            if (c == '\n') {
                lines++;
            } else if (c != ' ' && c != '\t' && c != '\r') {
                return false;
            }
        }
        return lines == 2;
    }

    /** Whether nothing else stands on the line. */
    private static boolean isAlone(String text, int start, int end) {
        int before = start - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        int after = end;
        while (after < text.length() && (text.charAt(after) == ' ' || text.charAt(after) == '\t')) {
            after++;
        }
        boolean starts = before < 0 || text.charAt(before) == '\n';
        return starts && (after == text.length() || text.charAt(after) == '\n' || text.charAt(after) == '\r');
    }

    /** Whether the tokens name a character, as a text shows that was made from a page without care: {@code &quot;}. */
    static boolean isReference(Tokens tokens, int from, int to) {
        String text = tokens.text();
        int start = tokens.start(to - 1);
        int end = tokens.end(to - 1);
        boolean sign = to - from == 2 && text.startsWith("&", tokens.start(from)) && tokens.end(from) == start;
        return (sign || to - from == 1)
                && start > 0
                && text.charAt(start - 1) == '&'
                && text.startsWith(";", end)
                && REFERENCES.contains(" " + text.substring(start, end) + " ");
    }

    private static final String REFERENCES = " amp quot lt gt apos nbsp mdash ndash hellip lsquo rsquo ldquo rdquo ";

    private static final String PAGES = " p pp pg page s seite fol col column spalte ";

    /** Whether square brackets hold these tokens and no others; or round ones, and what they tell is no speech. */
    static boolean isAside(Tokens tokens, int from, int to) {
        return isEnclosed(tokens, from, to, "[", "]")
                || to - from <= STAGE && isEnclosed(tokens, from, to, "(", ")") && isStage(tokens, from, to);
    }

    private static boolean isStage(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (DIRECTIONS.contains(" " + Kin.wordOf(tokens, i) + " ")) {
                return true;
            }
        }
        return false;
    }

    /** Most words of a stage direction in round brackets, and words that make one. */
    private static final int STAGE = 4;

    private static final String DIRECTIONS =
            " applause laughter laughs laughing cheers cheering boos booing crosstalk inaudible unintelligible pause music"
                    + " chanting chuckles sic ph phonetic ";

    /** Whether these tokens and no others stand between an opening and a closing sign, quotation marks aside. */
    static boolean isEnclosed(Tokens tokens, int from, int to, String opening, String closing) {
        String text = tokens.text();
        int before = tokens.start(from) - 1;
        int after = tokens.end(to - 1);
        while (after < text.length() && (".!\\".indexOf(text.charAt(after)) >= 0 || Gaps.isQuote(text.charAt(after)))) {
            after++;
        }
        while (before >= 0 && Gaps.isQuote(text.charAt(before))) {
            before--;
        }
        if (before < 0 || after >= text.length()) {
            return false;
        }
        int kind = opening.indexOf(text.charAt(before));
        return kind >= 0 && closing.charAt(kind) == text.charAt(after);
    }

    /** Whether a sentence ends before {@code token}. */
    static boolean endSentence(Tokens tokens, int token) {
        String text = tokens.text();
        for (int i = tokens.gapStart(token); i < tokens.gapEnd(token); i++) {
            if (".!?。！？؟।۔".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a word that writers put before a sentence. */
    static boolean isLead(String word) {
        return word.equals("and") || word.equals("but") || word.equals("so") || word.equals("well");
    }

    /** Most characters of a note's marker. */
    private static final int MARKER = 3;

    /** Least letters of the word before it: figures after "No." or a unit's letter are no markers. */
    private static final int LEAST_BEFORE_MARKER = 3;

    /**
     * Whether an edit gains or loses an "And", "But", "So" or "Well" that opens a sentence.
     *
     * @param shift from the source's tokens to the edit's place in the source
     */
    static boolean isLeading(Edit edit, Tokens q, Tokens s, int shift) {
        String word = (edit.op() == Edit.Op.DELETE ? edit.source() : edit.quotation()).toLowerCase(Locale.ROOT);
        if (!isLead(word) || edit.op() == Edit.Op.REPLACE) {
            return false;
        }
        boolean deleted = edit.op() == Edit.Op.DELETE;
        String text = deleted ? s.text() : q.text();
        int at = deleted ? edit.inSource().start() - shift : edit.inQuotation().start();
        for (int i = at - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (!Letters.isBlank(c) && !Gaps.isQuote(c)) {
                return c == '.' || c == '!' || c == '?' || c == ':' || c == ';';
            }
        }
        return true;
    }
}
