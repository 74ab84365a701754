package ibidem.read.markdown;

import ibidem.read.VisibleText;

/** The words between the tags of an HTML block. */
final class RawHtml {
    private RawHtml() {}

    /** Writes what stands outside tags and comments of {@code file} between the two offsets. */
    static void write(String file, int from, int to, VisibleText out) {
        int at = from;
        while (at < to) {
            int tag = file.indexOf('<', at);
            int words = tag < 0 || tag > to ? to : tag;
            out.copy(at, words);
            if (words == to) {
                return;
            }
            int end = file.startsWith("<!--", tag) ? after(file, "-->", tag) : after(file, ">", tag);
            at = end < 0 ? to : end;
        }
    }

    private static int after(String file, String close, int from) {
        int at = file.indexOf(close, from);
        return at < 0 ? -1 : at + close.length();
    }
}
