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
        boolean lead = word.equals("and") || word.equals("but") || word.equals("so") || word.equals("well");
        if (!lead || edit.op() == Edit.Op.REPLACE) {
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
