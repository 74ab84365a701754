package ibidem.read.markdown;

/**
 * Puts a character that no text has in the place of each shortcode ({@code {{< x >}}}, {@code {{% x %}}},
 * {@code {% x %}}, {@code {{ x }}}), so that Markdown is parsed around them and offsets stay.
 */
final class Shortcodes {
    /** A noncharacter of Unicode: legal in a string, never in a text. */
    static final char MASK = '\uFDD0';

    private static final String[][] FENCES = {{"{{<", ">}}"}, {"{{%", "%}}"}, {"{%", "%}"}, {"{{", "}}"}};

    private Shortcodes() {}

    /** {@code markdown} with each shortcode masked; the same string if it has none. */
    static String mask(String markdown) {
        int at = markdown.indexOf('{');
        if (at < 0) {
            return markdown;
        }
        StringBuilder masked = null;
        boolean[] unclosed = new boolean[FENCES.length];
        while (at >= 0 && at + 1 < markdown.length()) {
            int end = endOf(markdown, at, unclosed);
            if (end < 0) {
                at = markdown.indexOf('{', at + 1);
                continue;
            }
            if (masked == null) {
                masked = new StringBuilder(markdown);
            }
            for (int i = at; i < end; i++) {
                char c = markdown.charAt(i);
                if (c != '\n' && c != '\r') {
                    masked.setCharAt(i, MASK);
                }
            }
            at = markdown.indexOf('{', end);
        }
        return masked == null ? markdown : masked.toString();
    }

    /** @param unclosed per fence, whether its closing mark is known to be missing from here on: keeps this linear */
    private static int endOf(String markdown, int at, boolean[] unclosed) {
        for (int f = 0; f < FENCES.length; f++) {
            if (markdown.startsWith(FENCES[f][0], at)) {
                int close = unclosed[f] ? -1 : markdown.indexOf(FENCES[f][1], at + FENCES[f][0].length());
                if (close < 0) {
                    unclosed[f] = true;
                    continue;
                }
                return close + FENCES[f][1].length();
            }
        }
        return -1;
    }
}
