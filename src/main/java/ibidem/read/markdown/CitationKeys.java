package ibidem.read.markdown;

import ibidem.read.Inline;
import ibidem.read.Marker;
import ibidem.text.TextSpan;
import java.util.List;

/**
 * Finds {@code [@key, p. 3; @other]} and {@code @key} in a block's words, and {@code [^label]} that no note answered.
 * A key outside brackets may be somebody's handle: only who knows the works can tell.
 */
final class CitationKeys {
    /** A bracket that is still open after so many code units is no citation. */
    private static final int LONGEST = 1000;
    /** What a key may follow; the at sign of an e-mail address follows a letter. */
    private static final String BEFORE = " ;-\t\n(\u00a0“\"‘'—–";

    private CitationKeys() {}

    static void find(CharSequence text, TextSpan block, List<Inline> inlines, List<Marker> markers) {
        int open = -1;
        int read = block.start();
        for (int i = block.start(); i < block.end(); i++) {
            char c = text.charAt(i);
            if (c == '[') {
                bare(text, new TextSpan(read, i), inlines);
                read = i;
                open = i;
            } else if (c == ']' && open >= 0 && i - open < LONGEST) {
                TextSpan inside = new TextSpan(open + 1, i);
                if (inside.length() > 1 && text.charAt(open + 1) == '^') {
                    marker(text, inside, markers);
                } else {
                    keys(text, inside, inlines);
                }
                read = i + 1;
                open = -1;
            }
        }
        bare(text, new TextSpan(read, block.end()), inlines);
    }

    /** Keys in the sentence itself: {@code @smith2016 says}; a full stop after one ends the sentence. */
    private static void bare(CharSequence text, TextSpan stretch, List<Inline> inlines) {
        for (int i = stretch.start(); i < stretch.end(); i++) {
            if (text.charAt(i) == '@' && (i == 0 || BEFORE.indexOf(text.charAt(i - 1)) >= 0)) {
                int end = keyEnd(text, i + 1, stretch.end());
                if (end > i + 1) {
                    inlines.add(new Inline(Inline.Kind.CITATION_KEY, new TextSpan(i, end), key(text, i + 1, end)));
                    i = end - 1;
                }
            }
        }
    }

    private static void marker(CharSequence text, TextSpan inside, List<Marker> markers) {
        for (int i = inside.start() + 1; i < inside.end(); i++) {
            if (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '^') {
                return;
            }
        }
        TextSpan label = new TextSpan(inside.start() + 1, inside.end());
        markers.add(new Marker(label.of(text), label));
    }

    private static void keys(CharSequence text, TextSpan inside, List<Inline> inlines) {
        for (int i = inside.start(); i < inside.end(); i++) {
            boolean begins = i == inside.start() || BEFORE.indexOf(text.charAt(i - 1)) >= 0;
            if (text.charAt(i) != '@' || !begins) {
                continue;
            }
            int end = keyEnd(text, i + 1, inside.end());
            if (end > i + 1) {
                inlines.add(new Inline(Inline.Kind.CITATION_KEY, inside, key(text, i + 1, end)));
                i = end - 1;
            }
        }
    }

    private static String key(CharSequence text, int from, int to) {
        String key = text.subSequence(from, to).toString();
        return key.startsWith("{") && key.endsWith("}") ? key.substring(1, key.length() - 1) : key;
    }

    /** pandoc's keys: letters, digits and single inner punctuation; anything within braces. */
    private static int keyEnd(CharSequence text, int from, int limit) {
        if (from < limit && text.charAt(from) == '{') {
            for (int i = from; i < limit; i++) {
                if (text.charAt(i) == '}') {
                    return i + 1;
                }
            }
        }
        int end = from;
        int at = from;
        while (at < limit) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c) || c == '_' || c == '*') {
                end = ++at;
            } else if (":.#$%&-+?<>~/".indexOf(c) >= 0 && at == end && at > from) {
                at++;
            } else {
                break;
            }
        }
        return end;
    }
}
