package ibidem.read.markdown;

/**
 * Puts a character that no text has in the place of each shortcode ({@code {{< x >}}}, {@code {{% x %}}},
 * {@code {% x %}}, {@code {{ x }}}) and of kramdown's attributes ({@code {: .x}}), so that Markdown is parsed around them
 * and offsets stay. Of Liquid's blocks, comments go whole, highlighted code becomes a fence, and what is raw stays.
 */
final class Shortcodes {
    /** A noncharacter of Unicode: legal in a string, never in a text. */
    static final char MASK = '\uFDD0';

    private static final String[][] FENCES = {{"{{<", ">}}"}, {"{{%", "%}}"}, {"{%", "%}"}, {"{{", "}}"}, {"{:", "}"}};
    private static final int LIQUID = 2;
    private static final int ATTRIBUTES = 4;
    private static final int LONGEST_ATTRIBUTES = 200;
    private static final String CAPTION = "caption";

    private final String markdown;
    private final StringBuilder masked;
    /** Of each fence, whether its closing mark is known to be missing from here on: keeps this linear. */
    private final boolean[] unclosed = new boolean[FENCES.length];

    private boolean inRaw;

    private Shortcodes(String markdown) {
        this.markdown = markdown;
        this.masked = new StringBuilder(markdown);
    }

    /** {@code markdown} with each shortcode masked; the same string if it has none. */
    static String mask(String markdown) {
        int at = markdown.indexOf('{');
        return at < 0 ? markdown : new Shortcodes(markdown).masked(at);
    }

    private String masked(int first) {
        int at = first;
        while (at >= 0 && at + 1 < markdown.length()) {
            at = markdown.indexOf('{', take(at));
        }
        return masked.toString();
    }

    /** Masks the shortcode that starts at {@code at}, if one does. Returns where to go on. */
    private int take(int at) {
        for (int f = 0; f < FENCES.length; f++) {
            if (markdown.startsWith(FENCES[f][0], at)) {
                int close = unclosed[f] ? -1 : markdown.indexOf(FENCES[f][1], at + FENCES[f][0].length());
                unclosed[f] = close < 0;
                if (close >= 0 && (f != ATTRIBUTES || isShort(at, close))) {
                    return take(f, at, close + FENCES[f][1].length());
                }
            }
        }
        return at + 1;
    }

    /** Attributes stand in one line and are few. */
    private boolean isShort(int from, int to) {
        return to - from < LONGEST_ATTRIBUTES && markdown.substring(from, to).indexOf('\n') < 0;
    }

    private int take(int fence, int at, int end) {
        String tag = fence == LIQUID ? tag(at) : "";
        if (inRaw && !tag.equals("endraw")) {
            return at + 1;
        }
        if (tag.equals("raw") || tag.equals("endraw")) {
            inRaw = tag.equals("raw");
        }
        if (tag.equals("comment")) {
            int close = markdown.indexOf("endcomment", end);
            int after = close < 0 ? -1 : markdown.indexOf("%}", close);
            if (after >= 0) {
                cover(at, after + 2);
                return after + 2;
            }
        }
        cover(at, end);
        if (fence < ATTRIBUTES && isAlone(at, end)) {
            uncoverCaption(at, end);
        }
        if ((tag.equals("highlight") || tag.equals("endhighlight")) && isAlone(at, end)) {
            for (int i = at; i < end; i++) {
                masked.setCharAt(i, i < at + 3 ? '`' : ' ');
            }
        }
        return end;
    }

    /** The first word of {@code {% word ... %}}. */
    private String tag(int at) {
        int from = at + 2;
        while (from < markdown.length() && (markdown.charAt(from) == ' ' || markdown.charAt(from) == '-')) {
            from++;
        }
        int to = from;
        while (to < markdown.length() && Character.isLetter(markdown.charAt(to))) {
            to++;
        }
        return markdown.substring(from, to);
    }

    /** Leaves the words of {@code caption="..."} in sight: a reader finds them under the picture. */
    private void uncoverCaption(int from, int to) {
        int name = from + markdown.substring(from, to).indexOf(CAPTION);
        int open = name + CAPTION.length() + 1;
        if (name < from
                || open >= to
                || "=:".indexOf(markdown.charAt(open - 1)) < 0
                || markdown.charAt(name - 1) > ' ') {
            return;
        }
        while (open < to && markdown.charAt(open) == ' ') {
            open++;
        }
        char quote = markdown.charAt(open);
        if (quote != '"' && quote != '`' && quote != '\'') {
            return;
        }
        int close = open + 1;
        while (close < to && markdown.charAt(close) != quote) {
            close += markdown.charAt(close) == '\\' && quote == '"' ? 2 : 1;
        }
        for (int i = open + 1; i < Math.min(close, to); i++) {
            masked.setCharAt(i, markdown.charAt(i));
        }
    }

    /** Whether a paragraph's source is one shortcode and nothing else, so that its words are a caption. */
    static boolean isOne(String source) {
        boolean hugo = (source.startsWith("{{<") || source.startsWith("{{%"));
        boolean liquid = source.startsWith("{%");
        return (hugo || liquid) && source.indexOf(hugo ? "}}" : "%}") == source.length() - 2;
    }

    private boolean isAlone(int from, int to) {
        boolean first = from == 0 || markdown.charAt(from - 1) == '\n';
        return first && (to == markdown.length() || markdown.charAt(to) == '\n' || markdown.charAt(to) == '\r');
    }

    private void cover(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = markdown.charAt(i);
            if (c != '\n' && c != '\r') {
                masked.setCharAt(i, MASK);
            }
        }
    }
}
