package ibidem.report;

/**
 * Makes words of a draft or source inert for the place they are written to. Drafts and sources are written by anybody;
 * a report must show their words and never obey them.
 */
public final class Inert {
    private static final char SOFT_HYPHEN = '\u00ad';

    /** They join or part letters in Persian, Indic scripts and emoji, and move nothing. */
    private static final String JOINERS = "\u200c\u200d";

    private Inert() {}

    /**
     * For a terminal, over several lines: control characters other than line feed and tab become pictures of
     * themselves ({@code U+2400} on), the direction marks and other invisible format characters their code
     * ({@code ⟨U+202E⟩}); so no escape sequence passes and nothing shows in another order than it stands.
     */
    public static String terminal(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t' || !isUnsafe(c)) {
                if (out != null) {
                    out.append(c);
                }
                continue;
            }
            if (out == null) {
                out = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            appendPicture(c, out);
        }
        return out == null ? text : out.toString();
    }

    /** For one line of a terminal: as {@link #terminal}, and every run of white space is one blank. */
    public static String line(String text) {
        return terminal(blanks(text));
    }

    /** Runs of white space, line ends among them, become one blank; none at either end. */
    public static String blanks(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                gap = out.length() > 0;
                continue;
            }
            if (gap) {
                out.append(' ');
                gap = false;
            }
            out.append(c);
        }
        return out.toString();
    }

    /** For text and attribute values of HTML. Control characters become pictures: HTML has no way to write them. */
    public static String html(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        html(text, out);
        return out.toString();
    }

    /** As {@link #html(String)}, appended. Format characters stay: HTML isolates direction by itself ({@code bdi}). */
    static void html(CharSequence text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    if (c != '\n' && c != '\t' && Character.isISOControl(c)) {
                        appendPicture(c, out);
                    } else if (isLoneSurrogate(text, i) || c == '\ufffe' || c == '\uffff') {
                        out.append('\ufffd');
                    } else {
                        out.append(c);
                    }
                }
            }
        }
    }

    /** For text and attribute values of XML 1.0: as HTML; line ends in attributes survive as character references. */
    public static String xml(String text) {
        return html(text).replace("\t", "&#9;").replace("\n", "&#10;");
    }

    /** For the message of a workflow command of GitHub Actions: no line end can start another command. */
    public static String workflowMessage(String text) {
        return terminal(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replace("%", "%25")
                .replace("\n", "%0A");
    }

    /** For a property ({@code file=}, {@code title=}) of a workflow command. */
    public static String workflowProperty(String text) {
        return workflowMessage(text).replace(":", "%3A").replace(",", "%2C");
    }

    /**
     * For one line of Markdown, table cells included: every character that could begin markup is escaped, an address
     * does not become a link and {@code @name} calls nobody.
     */
    public static String markdown(String text) {
        String line = line(text);
        StringBuilder out = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                // A word joiner: the platform looks for @name, #12 and bare addresses after Markdown is read.
                case '@' -> out.append("@&#8288;");
                case '#' -> out.append("\\#&#8288;");
                case ':' -> out.append(i + 1 < line.length() && line.charAt(i + 1) == '/' ? ":&#8288;" : ":");
                case '.' -> out.append(endsWithWww(line, i) ? ".&#8288;" : ".");
                case '\\', '`', '*', '_', '{', '}', '[', ']', '(', ')', '+', '-', '!', '|', '~', '$', '=' ->
                    out.append('\\').append(c);
                default -> out.append(c);
            }
        }
        return digitsThenDot(out);
    }

    private static boolean endsWithWww(String line, int dot) {
        return dot >= 3 && line.regionMatches(true, dot - 3, "www", 0, 3);
    }

    /** A line that begins with {@code 1.} would be a list. */
    private static String digitsThenDot(StringBuilder line) {
        int i = 0;
        while (i < line.length() && Character.isDigit(line.charAt(i))) {
            i++;
        }
        if (i > 0 && i < line.length() && line.charAt(i) == '.') {
            line.insert(i, '\\');
        }
        return line.toString();
    }

    private static boolean isUnsafe(char c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT && JOINERS.indexOf(c) < 0
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u115f'
                || c == '\u1160'
                || c == '\u3164'
                || c == '\uffa0';
    }

    private static boolean isLoneSurrogate(CharSequence text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    private static void appendPicture(char c, StringBuilder out) {
        if (c < ' ') {
            out.append((char) ('\u2400' + c));
        } else if (c == '\u007f') {
            out.append('\u2421');
        } else if (c != SOFT_HYPHEN) {
            out.append("\u27e8U+%04X\u27e9".formatted((int) c));
        }
    }
}
