package ibidem.read.subtitles;

import ibidem.read.Block;
import ibidem.read.Decoded;
import ibidem.read.Document;
import ibidem.read.Metadata;
import ibidem.read.Page;
import ibidem.read.Provenance;
import ibidem.read.VisibleText;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * The reader of SubRip and WebVTT. A sentence runs over many cues, so cues are joined into paragraphs: a new one begins
 * with a new speaker ({@code <v Name>}, {@code NAME:}, a dash) or after a pause; each cue is a page of its own with its
 * time as label.
 */
public final class Subtitles {
    /** A silence after which a new paragraph begins, in milliseconds. */
    private static final long PAUSE = 3000;

    /** A paragraph ends at a sentence's end once it is so long. */
    private static final int LONG_PARAGRAPH = 600;

    /** Tags hold a name and a few classes; what is longer is text with a sign in it. */
    private static final int LONGEST_TAG = 200;

    private static final String[][] REFERENCES = {
        {"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&nbsp;", "\u00A0"}, {"&lrm;", "\u200E"}, {"&rlm;", "\u200F"}
    };

    private final String file;
    private final VisibleText out;
    private final List<Page> pages = new ArrayList<>();
    private final boolean webVtt;
    private final RollingLines rolling = new RollingLines();
    private long lastEnd = -1;
    private String speaker = "";

    private Subtitles(String file) {
        this.file = file;
        this.out = new VisibleText(file);
        this.webVtt = file.startsWith("WEBVTT");
    }

    /** Reads the characters of a subtitle file. */
    public static Document read(Provenance provenance, Decoded decoded) {
        Subtitles subtitles = new Subtitles(decoded.text());
        subtitles.read();
        return new Document(
                provenance,
                decoded.text(),
                subtitles.out.text().toString(),
                subtitles.out.map(),
                subtitles.out.blocks(),
                List.of(),
                List.of(),
                List.of(),
                subtitles.pages,
                Metadata.NONE,
                decoded.warnings());
    }

    private void read() {
        int at = 0;
        while (at < file.length()) {
            int end = lineEnd(at);
            int arrow = file.indexOf("-->", at);
            if (arrow >= 0 && arrow < end) {
                at = cue(at, arrow, end);
            } else {
                at = end + 1;
            }
        }
        close();
    }

    /** Reads the cue whose time line is given. Returns where to go on. */
    private int cue(int line, int arrow, int lineEnd) {
        long start = millis(line, arrow);
        long end = millis(arrow + 3, lineEnd);
        if (lastEnd >= 0 && start - lastEnd > PAUSE || out.isOpen() && endsParagraph()) {
            close();
        }
        List<TextSpan> lines = lines(lineEnd + 1);
        int seen = rolling.repeated(
                lines.stream().map(words -> bare(words.start(), words.end())).toList(), start, end);
        lastEnd = end;
        int from = -1;
        for (TextSpan text : lines.subList(seen, lines.size())) {
            if (startsTurn(text.start(), text.end())) {
                page(from, line, arrow);
                from = -1;
                close();
            }
            if (!out.isOpen()) {
                out.open(text.start());
            } else {
                out.replace(Math.max(0, text.start() - 1), text.start(), " ");
            }
            from = from < 0 ? out.length() : from;
            words(text.start(), text.end());
        }
        page(from, line, arrow);
        return lines.isEmpty() ? lineEnd + 1 : lines.get(lines.size() - 1).end() + 1;
    }

    /** The lines of a cue's words. In WebVTT a line of blanks is one of them, as it shows an empty line. */
    private List<TextSpan> lines(int first) {
        List<TextSpan> lines = new ArrayList<>();
        for (int at = first; at < file.length(); ) {
            int to = lineEnd(at);
            boolean blank = file.substring(at, to).isBlank();
            if (blank && !(webVtt && to > at && file.charAt(at) == ' ')) {
                break;
            }
            if (!blank) {
                lines.add(new TextSpan(at, to));
            }
            at = to + 1;
        }
        return lines;
    }

    private void page(int from, int line, int arrow) {
        if (from >= 0 && out.length() > from) {
            String label = file.substring(line, arrow).strip();
            int fraction = Math.max(label.indexOf(','), label.indexOf('.'));
            pages.add(
                    new Page(new TextSpan(from, out.length()), 0, fraction > 0 ? label.substring(0, fraction) : label));
        }
    }

    private boolean endsParagraph() {
        char last = out.length() == 0 ? ' ' : out.text().charAt(out.length() - 1);
        return out.length() - out.blockStart() > LONG_PARAGRAPH && (last == '.' || last == '?' || last == '!');
    }

    private void close() {
        if (out.isOpen()) {
            out.close(Block.Kind.PARAGRAPH, 0);
        }
    }

    /** {@code <v Name>} of another voice, a dash of dialogue, {@code NAME:}, {@code >>}. */
    private boolean startsTurn(int from, int to) {
        String line = bare(from, to);
        if (file.startsWith("<v", from)) {
            String voice = file.substring(from, Math.max(from, file.indexOf('>', from)));
            boolean other = !voice.equals(speaker);
            speaker = voice;
            return other;
        }
        int colon = line.indexOf(": ");
        boolean named = colon > 1
                && colon < 40
                && line.substring(0, colon).equals(line.substring(0, colon).toUpperCase(java.util.Locale.ROOT))
                && line.substring(0, colon).chars().anyMatch(Character::isLetter);
        return named || isDialogue(line) || line.startsWith(">>");
    }

    /** {@code - Who said so?}, also without the blank: a dash before a small letter goes on with what was said. */
    private static boolean isDialogue(String line) {
        boolean dash = line.length() > 1 && (line.charAt(0) == '-' || line.charAt(0) == '–');
        return dash
                && (line.charAt(1) == ' '
                        || Character.isUpperCase(line.charAt(1))
                        || "“\"¿¡".indexOf(line.charAt(1)) >= 0);
    }

    /** A line without its tags. */
    private String bare(int from, int to) {
        StringBuilder bare = new StringBuilder();
        int at = from;
        while (at < to) {
            int close = tagEnd(at, to);
            if (close < 0) {
                bare.append(file.charAt(at));
            }
            at = close < 0 ? at + 1 : close + 1;
        }
        return bare.toString().strip();
    }

    /** The last character of a tag ({@code <i>}, {@code {\an8}}) that starts at {@code at}; -1 where none does. */
    private int tagEnd(int at, int to) {
        char c = file.charAt(at);
        char next = at + 1 < to ? file.charAt(at + 1) : ' ';
        boolean tag = c == '<' && (next == '/' || Character.isLetterOrDigit(next)) || c == '{' && next == '\\';
        int limit = Math.min(to, at + LONGEST_TAG);
        for (int i = at + 1; tag && i < limit; i++) {
            if (file.charAt(i) == (c == '<' ? '>' : '}')) {
                return i;
            }
        }
        return -1;
    }

    /** A voice's name stands before its words, as {@code Name: }. @param tag where {@code <v.class Name>} starts */
    private void voice(int tag, int close) {
        int name = file.indexOf(' ', tag) + 1;
        boolean isVoice = file.startsWith("<v ", tag) || file.startsWith("<v.", tag);
        if (isVoice && name > tag && name < close && out.length() == out.blockStart()) {
            out.copy(name, close);
            out.insert(close, ": ");
        }
    }

    /** Writes a line without its tags, and without what stands over words to tell how they are said. */
    private void words(int from, int to) {
        int at = from;
        while (at < to) {
            char c = file.charAt(at);
            int close = tagEnd(at, to);
            if (close >= 0) {
                voice(at, close);
                int over = file.startsWith("<rt>", at) ? file.indexOf("</rt>", at) : -1;
                at = over >= 0 && over < to ? over : close + 1;
                continue;
            }
            if (c == '&') {
                at = reference(at, to);
                continue;
            }
            int next = at + 1;
            while (next < to && "<{&".indexOf(file.charAt(next)) < 0) {
                next++;
            }
            out.copy(at, next);
            at = next;
        }
    }

    /** The character references that WebVTT knows. Returns where to go on. */
    private int reference(int at, int to) {
        for (String[] reference : REFERENCES) {
            if (file.startsWith(reference[0], at)) {
                out.replace(at, at + reference[0].length(), reference[1]);
                return at + reference[0].length();
            }
        }
        out.copy(at, Math.min(to, at + 1));
        return at + 1;
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < file.length() && file.charAt(end) != '\n' && file.charAt(end) != '\r') {
            end++;
        }
        return end + 1 < file.length() && file.charAt(end) == '\r' && file.charAt(end + 1) == '\n' ? end + 1 : end;
    }

    /** The time in {@code 01:02:03,456}; fields it does not have count nothing. */
    private long millis(int from, int to) {
        long units = 0;
        long field = 0;
        int fraction = -1;
        boolean begun = false;
        for (int i = from; i < to; i++) {
            char c = file.charAt(i);
            if (c >= '0' && c <= '9' && field < 1_000_000) {
                begun = true;
                field = field * 10 + (c - '0');
                fraction = fraction >= 0 ? fraction + 1 : fraction;
            } else if (c == ':') {
                units = (units + field) * 60;
                field = 0;
            } else if (c == ',' || c == '.') {
                units += field;
                field = 0;
                fraction = 0;
            } else if (begun) {
                break;
            }
        }
        return fraction < 0 ? (units + field) * 1000 : units * 1000 + field;
    }
}
