package ibidem.quote;

import ibidem.text.TextSpan;

/**
 * Tells words quoted in a note from the titles that stand between the same marks there. Titles begin with a capital and are
 * one sentence; a title that is not cited as such is left to whoever has read the citations.
 */
final class NotedWords {
    /** Fewer words that nobody is said to have said are a title or a term. */
    private static final int FEW = 4;
    /** Fewer words behind a colon may be a title in a style that sets it there. */
    private static final int FEW_AFTER_COLON = 5;

    private final String text;

    NotedWords(String text) {
        this.text = text;
    }

    /** Whether {@code passage} inside the note {@code note} reads as words quoted. */
    boolean quoted(Passage passage, TextSpan note) {
        TextSpan inner = passage.inner();
        int words = words(inner);
        if (words < FEW) {
            return false;
        }
        int first = inner.start();
        while (first < inner.end() && !Character.isLetterOrDigit(text.charAt(first))) {
            first++;
        }
        return first < inner.end() && Character.isLowerCase(text.charAt(first))
                || sentences(inner)
                || words >= FEW_AFTER_COLON && afterPlace(passage.outer(), note);
    }

    private int words(TextSpan span) {
        int words = 0;
        boolean inside = false;
        for (int i = span.start(); i < span.end(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = !Character.isWhitespace(text.charAt(i)) && (inside || letter);
        }
        return words;
    }

    /** Whether a full stop after a small letter, and a capital behind it, stand inside. */
    private boolean sentences(TextSpan span) {
        for (int i = span.start() + 2; i + 2 < span.end(); i++) {
            char c = text.charAt(i);
            boolean stop = (c == '.' || c == '!') && Character.isLowerCase(text.charAt(i - 1));
            if (stop
                    && Character.isLowerCase(text.charAt(i - 2))
                    && Character.isWhitespace(text.charAt(i + 1))
                    && Character.isUpperCase(text.charAt(i + 2))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Work, 12 May 1974, 41: “…”}: behind the figure and colon that end a citation, at the end of a sentence. */
    private boolean afterPlace(TextSpan outer, TextSpan note) {
        int colon = outer.start() - 1;
        while (colon > note.start() && Character.isWhitespace(text.charAt(colon))) {
            colon--;
        }
        if (colon <= note.start() || text.charAt(colon) != ':' || !Character.isDigit(text.charAt(colon - 1))) {
            return false;
        }
        boolean cited = text.substring(note.start(), colon).chars().anyMatch(Character::isLetter);
        int end = outer.end();
        while (end < note.end() && ".)]".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        char last = text.charAt(outer.end() - 2);
        boolean ends = end > outer.end() || last == '.' || last == '!' || last == '?';
        while (end < note.end() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return cited && (end == note.end() || ends && Character.isUpperCase(text.charAt(end)));
    }
}
