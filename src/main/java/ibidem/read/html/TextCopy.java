package ibidem.read.html;

import ibidem.read.VisibleText;

/**
 * Writes the words of text nodes with their way back to the file: walks the decoded words and the file's characters side
 * by side, over character references, and gathers white space into single blanks as a browser does.
 */
final class TextCopy {
    /** The longest character reference of HTML has 33 characters. */
    private static final int LONGEST_REFERENCE = 40;

    private final VisibleText out;
    private final String file;
    /** Where white space began that is not written yet; -1 if none is pending. */
    private int spaceFrom = -1;

    private int spaceTo;
    /** Where the last written words end in the file. */
    private int lastEnd;

    TextCopy(VisibleText out, String file) {
        this.out = out;
        this.file = file;
    }

    /** Forgets a blank at the end of a block or line. */
    void dropSpace() {
        spaceFrom = -1;
    }

    /** Writes a blank that is pending, as words follow that do not come from here. */
    void settle() {
        if (spaceFrom >= 0 && out.isOpen() && out.length() > out.blockStart() && !endsLine()) {
            out.replace(spaceFrom, spaceTo, " ");
        }
        spaceFrom = -1;
    }

    /** A blank that the file does not have: between two paragraphs of a table's cell. */
    void gap() {
        if (spaceFrom < 0) {
            spaceFrom = lastEnd;
            spaceTo = lastEnd;
        }
    }

    int lastEnd() {
        return lastEnd;
    }

    /** Whether a line or a cell ends here: blanks before the next words would be none of theirs. */
    private boolean endsLine() {
        return "\n\t".indexOf(out.text().charAt(out.length() - 1)) >= 0;
    }

    /**
     * Writes {@code words}, which came from the file between the two offsets.
     *
     * @param keep whether white space stays as it is ({@code <pre>})
     */
    void write(String words, int from, int to, boolean keep) {
        int at = from;
        int i = 0;
        while (i < words.length()) {
            char c = words.charAt(i);
            boolean blank = isBlank(c);
            if (at < to && (file.charAt(at) == c || blank && isBlank(file.charAt(at)))) {
                if (c == '&' && isDecodedAmpersand(words, i, at, to)) {
                    int end = reference(at, to);
                    put(at, end, "&");
                    at = end;
                } else if (blank && !keep) {
                    space(at, at + 1);
                    at++;
                } else {
                    int run = run(words, i, at, to, keep);
                    settle();
                    out.copy(at, at + run);
                    at += run;
                    i += run - 1;
                }
            } else if (at < to && file.charAt(at) == '&') {
                int end = referenceEnd(words, i, at, to);
                int count = Character.isHighSurrogate(c) && i + 1 < words.length() ? 2 : 1;
                if (blank && !keep) {
                    space(at, end);
                } else {
                    put(at, end, words.substring(i, i + count));
                }
                i += count - 1;
                at = end;
            } else if (at < to && skips(c, at)) {
                at++;
                continue;
            } else {
                put(at, Math.min(to, at + 1), String.valueOf(c));
                at = Math.min(to, at + 1);
            }
            i++;
        }
        lastEnd = to;
    }

    /** What the parser left out: a line end after {@code <pre>}, the carriage return of a line end, a CDATA frame. */
    private boolean skips(char c, int at) {
        return !isBlank(c) && isBlank(file.charAt(at)) || file.charAt(at) == '\r';
    }

    /** How many code units from {@code i} on are the same in the file and need no care. */
    private int run(String words, int i, int at, int to, boolean keep) {
        int n = 1;
        while (i + n < words.length() && at + n < to) {
            char c = words.charAt(i + n);
            if (c != file.charAt(at + n) || c == '&' || !keep && isBlank(c)) {
                break;
            }
            n++;
        }
        return n;
    }

    private void space(int from, int to) {
        if (spaceFrom < 0) {
            spaceFrom = from;
        }
        spaceTo = to;
    }

    private void put(int from, int to, String words) {
        settle();
        if (from == to) {
            out.insert(from, words);
        } else {
            out.replace(from, to, words);
        }
    }

    /** Whether the file has {@code &amp;} where the words have {@code &}. */
    private boolean isDecodedAmpersand(String words, int i, int at, int to) {
        int end = reference(at, to);
        return end > 0 && !words.startsWith(file.substring(at, end), i);
    }

    /** The end of the reference at {@code at}, also of one without its semicolon. */
    private int referenceEnd(String words, int i, int at, int to) {
        int end = reference(at, to);
        if (end > 0) {
            return end;
        }
        int next = i + (Character.isHighSurrogate(words.charAt(i)) ? 2 : 1);
        int name = at + 1;
        while (name < Math.min(to, at + LONGEST_REFERENCE) && isNamePart(file.charAt(name))) {
            name++;
        }
        for (int k = name; k > at + 1; k--) {
            int same = 0;
            while (same < 4
                    && next + same < words.length()
                    && k + same < to
                    && file.charAt(k + same) != '&'
                    && isSame(words.charAt(next + same), file.charAt(k + same))) {
                same++;
            }
            boolean ends = next + same >= words.length() || k + same >= to || file.charAt(k + same) == '&';
            if (same == 4 || ends) {
                return k;
            }
        }
        return Math.min(to, at + 1);
    }

    private static boolean isNamePart(char c) {
        return c == '#' || c < 0x80 && Character.isLetterOrDigit(c);
    }

    private static boolean isSame(char word, char inFile) {
        return word == inFile || isBlank(word) && isBlank(inFile);
    }

    private int reference(int at, int to) {
        for (int i = at + 1; i < Math.min(to, at + LONGEST_REFERENCE); i++) {
            char c = file.charAt(i);
            if (c == ';') {
                return i > at + 1 ? i + 1 : -1;
            }
            if (!(Character.isLetterOrDigit(c) || c == '#' && i == at + 1)) {
                return -1;
            }
        }
        return -1;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
