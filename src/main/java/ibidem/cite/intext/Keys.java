package ibidem.cite.intext;

import ibidem.read.Document;
import ibidem.read.Inline;
import ibidem.text.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads pandoc's {@code [see @smith2016, pp. 14-16; @jones]}: the part of the bracket that holds one key; and its
 * {@code @smith2016 [p. 14]}, where the work is known: else the at sign may begin anything.
 */
final class Keys {
    /** A bracket after a key that is longer holds no locator. */
    private static final int LONGEST = 100;

    private Keys() {}

    /** @return null for a key outside brackets that names no work of the list */
    static @Nullable Mentioned mentioned(Document document, Inline inline, Shelf shelf) {
        Listed entry = shelf.labelled(inline.target());
        List<Listed> entries = entry == null ? List.of() : List.of(entry);
        TextSpan span = inline.span();
        String text = document.text();
        boolean bracketed = span.start() > 0 && text.charAt(span.start() - 1) == '[';
        if (bracketed) {
            return inBracket(document, inline, entries);
        }
        if (entry == null) {
            return null;
        }
        int close = closeAfter(text, span.end());
        String locator = close < 0 ? "" : locator(text.substring(span.end(), close));
        int start = span.start() > 0 && text.charAt(span.start() - 1) == '-' ? span.start() - 1 : span.start();
        return Mentioned.listed(
                new TextSpan(start, locator.isEmpty() ? span.end() : close + 1), entries, locator, true);
    }

    /** The end of the bracket right after a key, if it holds no other key; -1 if there is none. */
    private static int closeAfter(String text, int end) {
        int open = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        if (open >= text.length() || text.charAt(open) != '[') {
            return -1;
        }
        for (int i = open + 1; i < text.length() && i < open + LONGEST; i++) {
            if (text.charAt(i) == ']') {
                return i;
            }
            if (text.charAt(i) == '@' || text.charAt(i) == '^') {
                return -1;
            }
        }
        return -1;
    }

    private static Mentioned inBracket(Document document, Inline inline, List<Listed> entries) {
        String words = document.words(inline.span());
        int key = words.indexOf("@" + inline.target());
        key = key >= 0 ? key : Math.max(0, words.indexOf("@{" + inline.target()));
        int from = words.lastIndexOf(';', key) + 1;
        int end = words.indexOf(';', key);
        int to = end < 0 ? words.length() : end;
        while (from < key && Character.isWhitespace(words.charAt(from))) {
            from++;
        }
        boolean single = from == 0 && to == words.length();
        TextSpan span = single
                ? new TextSpan(
                        inline.span().start() - 1,
                        Math.min(document.text().length(), inline.span().end() + 1))
                : new TextSpan(from, to).shift(inline.span().start());
        int after = Math.min(to, key + 1 + inline.target().length());
        return Mentioned.listed(span, entries, locator(words.substring(after, to)), true);
    }

    /** From the first number on: a page, a chapter; Roman ones after the word for a page. */
    private static String locator(String suffix) {
        int end = suffix.indexOf('@') < 0 ? suffix.length() : suffix.indexOf('@');
        for (int i = 0; i < end; i++) {
            if (Character.isDigit(suffix.charAt(i))) {
                return suffix.substring(i, end).strip();
            }
        }
        return "";
    }
}
