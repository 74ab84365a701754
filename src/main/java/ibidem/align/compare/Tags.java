package ibidem.align.compare;

import ibidem.text.Letters;

/**
 * Tells a narrator's tag between two pieces of speech by the signs on its two sides: {@code “A,” said X, “b”}, and where
 * dashes open speech {@code — A, — said X, — b} and {@code —A —said X—. B}.
 */
final class Tags {
    private Tags() {}

    /** Whether words between these two gaps of {@code text} are a tag. */
    static boolean isBetween(String text, int beforeFrom, int beforeTo, int afterFrom, int afterTo) {
        boolean quoted = closes(text, beforeFrom, beforeTo) && opens(text, afterFrom, afterTo);
        return quoted
                || holdsDash(text, beforeFrom, beforeTo)
                        && holdsDash(text, afterFrom, afterTo)
                        && (isSpeech(text, beforeFrom)
                                || holdsStop(text, beforeFrom, beforeTo) && holdsStop(text, afterFrom, afterTo));
    }

    /** A quotation mark, and a blank or dash behind it. */
    private static boolean closes(String text, int from, int to) {
        return Gaps.holdsQuote(text, from, to - 1) && !Gaps.isQuote(text.charAt(to - 1));
    }

    /** A quotation mark right before the next word. */
    private static boolean opens(String text, int from, int to) {
        return to > from && Gaps.isQuote(text.charAt(to - 1));
    }

    private static boolean holdsDash(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isDash(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsStop(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (",.!?…".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A dash that opens speech; a hyphen opens none. */
    private static boolean isDash(char c) {
        return c == '—' || c == '–' || c == '―';
    }

    /** Whether the paragraph that holds {@code at} begins with a dash. */
    private static boolean isSpeech(String text, int at) {
        int from = at;
        while (from > 0 && !(text.charAt(from - 1) == '\n' && from > 1 && isLineEnd(text, from - 2))) {
            from--;
        }
        int first = from;
        while (first < at && (Letters.isBlank(text.charAt(first)) || text.charAt(first) == '\n')) {
            first++;
        }
        return first < text.length() && isDash(text.charAt(first));
    }

    /** Whether the line before is empty, or ends a paragraph of a text of one line a paragraph. */
    private static boolean isLineEnd(String text, int at) {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r' || ".!?…:—»”".indexOf(text.charAt(at)) >= 0;
    }
}
