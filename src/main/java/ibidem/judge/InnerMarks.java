package ibidem.judge;

import ibidem.text.Letters;
import ibidem.text.TextSpan;
import java.util.Optional;

/**
 * What is quoted in a wording that was handed over with some of its surroundings: {@code he writes: "the hall where the
 * reclining Ariadne}. Where a quotation mark stands inside, the words on its quoted side are the quotation.
 */
final class InnerMarks {
    private InnerMarks() {}

    /** The longest quoted part; empty if no mark stands inside, or the whole is quoted. */
    static Optional<TextSpan> quoted(String wording) {
        TextSpan best = new TextSpan(0, 0);
        int from = firstWord(wording);
        int last = lastWord(wording);
        int start = from;
        boolean quoted = false;
        boolean marked = false;
        for (int i = from; i < last; i++) {
            char c = wording.charAt(i);
            if (!isMark(wording, i)) {
                continue;
            }
            marked = true;
            boolean opens = i + 1 < wording.length()
                    && !Letters.isBlank(wording.charAt(i + 1))
                    && (i == 0 || !Letters.isWordPart(wording.charAt(i - 1)) && !isClosing(wording.charAt(i - 1)))
                    && c != '\u00BB';
            if (!opens || quoted) {
                best = longer(best, new TextSpan(start, i));
            }
            quoted = opens;
            start = i + 1;
        }
        if (!marked) {
            return Optional.empty();
        }
        if (quoted) {
            best = longer(best, new TextSpan(start, wording.length()));
        }
        return best.length() == 0 ? Optional.empty() : Optional.of(best);
    }

    private static TextSpan longer(TextSpan a, TextSpan b) {
        return b.length() > a.length() ? b : a;
    }

    private static boolean isClosing(char c) {
        return c == ',' || c == '.' || c == ';' || c == '!' || c == '?';
    }

    /** A double mark, or a single one that stands before a word and after a blank. */
    private static boolean isMark(String wording, int i) {
        char c = wording.charAt(i);
        return switch (c) {
            case '"', '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> true;
            case '\'', '\u2018', '\u201A' ->
                i > 0
                        && Letters.isBlank(wording.charAt(i - 1))
                        && i + 1 < wording.length()
                        && Letters.isWordPart(wording.charAt(i + 1));
            default -> false;
        };
    }

    private static int firstWord(String wording) {
        int i = 0;
        while (i < wording.length() && !Letters.isWordPart(wording.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int lastWord(String wording) {
        int i = wording.length();
        while (i > 0 && !Letters.isWordPart(wording.charAt(i - 1))) {
            i--;
        }
        return i;
    }
}
