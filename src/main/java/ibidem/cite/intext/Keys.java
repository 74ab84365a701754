package ibidem.cite.intext;

import ibidem.read.Document;
import ibidem.read.Inline;
import ibidem.text.TextSpan;
import java.util.List;

/** Reads pandoc's {@code [see @smith2016, pp. 14-16; @jones]}: the part of the bracket that holds one key. */
final class Keys {
    private Keys() {}

    static Mentioned mentioned(Document document, Inline inline) {
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
        TextSpan part = new TextSpan(from, to).shift(inline.span().start());
        TextSpan span = single ? InTextReader.withBrackets(document, inline.span()) : part;
        return new Mentioned(span, List.of(), "", locator(words, key, to), inline.target(), true);
    }

    /** From the first digit after the comma that follows the key. */
    private static String locator(String words, int key, int to) {
        int comma = words.indexOf(',', key);
        if (comma < 0 || comma >= to) {
            return "";
        }
        for (int i = comma; i < to; i++) {
            if (Character.isDigit(words.charAt(i))) {
                return words.substring(i, to).strip();
            }
        }
        return "";
    }
}
