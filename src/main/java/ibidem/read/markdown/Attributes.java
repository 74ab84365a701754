package ibidem.read.markdown;

/**
 * Puts {@link Shortcodes#MASK} in the place of pandoc's attributes and of the brackets they belong to: {@code
 * [Washington Post]{.smallcaps}} is read as {@code Washington Post}.
 */
final class Attributes {
    /** Longer ones are no attributes. */
    private static final int LONGEST = 200;
    /** More open brackets than these are not remembered. */
    private static final int DEEPEST = 256;

    private Attributes() {}

    /** {@code markdown} with attributes masked; the same string if it has none. One pass. */
    static String mask(String markdown) {
        if (!markdown.contains("]{") && !markdown.contains("){")) {
            return markdown;
        }
        StringBuilder masked = new StringBuilder(markdown);
        int[] open = new int[DEEPEST];
        int top = 0;
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                if (top < DEEPEST) {
                    open[top++] = i;
                }
            } else if (c == '\n' && i + 1 < markdown.length() && markdown.charAt(i + 1) == '\n') {
                top = 0;
            } else if (c == ']' || c == ')') {
                int start = c == ']' && top > 0 ? open[--top] : -1;
                int end = attributesEnd(markdown, i + 1);
                if (end < 0 || c == ']' && start < 0) {
                    continue;
                }
                cover(masked, i + 1, end);
                if (c == ']') {
                    cover(masked, start, start + 1);
                    cover(masked, i, i + 1);
                }
                i = end - 1;
            }
        }
        return masked.toString();
    }

    /** The end of the attributes that start at {@code from}; -1 if none do. */
    private static int attributesEnd(String text, int from) {
        if (from + 2 >= text.length() || text.charAt(from) != '{') {
            return -1;
        }
        char first = text.charAt(from + 1);
        if (first != '.' && first != '#' && !Character.isLetter(first)) {
            return -1;
        }
        boolean value = first == '.' || first == '#';
        for (int i = from + 1; i < text.length() && i < from + LONGEST; i++) {
            char c = text.charAt(i);
            value |= c == '=';
            if (c == '}') {
                return value ? i + 1 : -1;
            }
            if (c == '\n' || c == '{') {
                return -1;
            }
        }
        return -1;
    }

    private static void cover(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, Shortcodes.MASK);
        }
    }
}
