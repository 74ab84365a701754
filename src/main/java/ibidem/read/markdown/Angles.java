package ibidem.read.markdown;

/**
 * Puts a character that no text has in the place of each {@code <} that no {@code >} closes soon: the parser looks for
 * the closing one from each of them to the end of the paragraph, which takes minutes on a paragraph full of them.
 */
final class Angles {
    /** Another noncharacter; written as {@code <} again. */
    static final char OPEN = '\uFDD1';

    /** A tag inside a line is rarely longer; what is longer stands as text. */
    private static final int LONGEST_TAG = 4000;

    private Angles() {}

    /** {@code markdown} with lone angles replaced; the same string if it has none. */
    static String mask(String markdown) {
        StringBuilder masked = null;
        int close = -1;
        boolean lineStart = true;
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            if (c == '<' && !lineStart) {
                if (close < i) {
                    int next = markdown.indexOf('>', i);
                    close = next < 0 ? Integer.MAX_VALUE : next;
                }
                if (close - i > LONGEST_TAG) {
                    masked = masked == null ? new StringBuilder(markdown) : masked;
                    masked.setCharAt(i, OPEN);
                }
            }
            lineStart = c == '\n' || c == '\r' || lineStart && (c == ' ' || c == '\t' || c == '>');
        }
        return masked == null ? markdown : masked.toString();
    }
}
