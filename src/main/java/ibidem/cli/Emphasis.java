package ibidem.cli;

import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A line without the asterisks and underscores that set words in italics or bold, as Markdown and much plain text
 * write them: {@code *Mind* **59** (1950)} becomes {@code Mind 59 (1950)}. A mark without its partner is text.
 *
 * @param plain the words
 * @param italics what stood between single marks, in {@code plain}
 * @param origins for each place in {@code plain}, its end included, the place in the line
 */
record Emphasis(String plain, List<TextSpan> italics, int[] origins) {
    private static final String MARKS = "*_";

    static Emphasis of(String line) {
        boolean[] mark = new boolean[line.length()];
        List<TextSpan> inside = new ArrayList<>();
        int[] open = {-1, -1, -1, -1};
        for (int i = 0; i < line.length(); ) {
            int which = MARKS.indexOf(line.charAt(i));
            int end = i;
            while (which >= 0 && end < line.length() && line.charAt(end) == line.charAt(i)) {
                end++;
            }
            int length = end - i;
            if (which >= 0 && length <= 2) {
                int kind = which * 2 + length - 1;
                if (open[kind] >= 0 && closes(line, i, end)) {
                    java.util.Arrays.fill(mark, open[kind], open[kind] + length, true);
                    java.util.Arrays.fill(mark, i, end, true);
                    if (length == 1) {
                        inside.add(new TextSpan(open[kind] + 1, i));
                    }
                    open[kind] = -1;
                } else if (opens(line, i, end)) {
                    open[kind] = i;
                }
            }
            i = Math.max(end, i + 1);
        }
        return without(line, mark, inside);
    }

    private static boolean opens(String line, int start, int end) {
        return end < line.length()
                && !Character.isWhitespace(line.charAt(end))
                && (start == 0 || !Character.isLetterOrDigit(line.charAt(start - 1)));
    }

    private static boolean closes(String line, int start, int end) {
        return !Character.isWhitespace(line.charAt(start - 1))
                && (end == line.length() || !Character.isLetterOrDigit(line.charAt(end)));
    }

    private static Emphasis without(String line, boolean[] mark, List<TextSpan> inside) {
        StringBuilder plain = new StringBuilder(line.length());
        int[] origins = new int[line.length() + 1];
        int[] place = new int[line.length() + 1];
        for (int i = 0; i < line.length(); i++) {
            place[i] = plain.length();
            if (!mark[i]) {
                origins[plain.length()] = i;
                plain.append(line.charAt(i));
            }
        }
        place[line.length()] = plain.length();
        origins[plain.length()] = line.length();
        List<TextSpan> italics = new ArrayList<>();
        inside.forEach(span -> italics.add(new TextSpan(place[span.start()], place[span.end()])));
        Collections.sort(italics);
        return new Emphasis(plain.toString(), italics, origins);
    }

    /** The place in the line of a span in {@code plain}; marks at its edges stay outside. */
    TextSpan inLine(TextSpan span) {
        return span.length() == 0
                ? new TextSpan(origins[span.start()], origins[span.start()])
                : new TextSpan(origins[span.start()], origins[span.end() - 1] + 1);
    }
}
