package ibidem.read.plain;

import ibidem.text.OffsetMap;

/**
 * Takes away what a record or a mail puts before lines and no reader reads: the numbers of lines, as court reporters
 * print them, and the marks of a reply ({@code >}). One pass over the lines, linear.
 *
 * @param text without them
 * @param toFile from there to the text as it was
 */
record LinePrefixes(String text, OffsetMap toFile) {
    /** Lines in a row that are numbered, at least: a page of a deposition has 25. Shorter rows are lists. */
    private static final int NUMBERED = 8;
    /** Of so many numbered lines one, at least, goes on in lower case: lists and tables begin anew with each number. */
    private static final int GOES_ON = 4;
    /** Lines in a row that reply, at least. */
    private static final int REPLIES = 2;

    private static final int DIGITS = 3;

    static LinePrefixes strip(String file) {
        if (file.indexOf('\n') < 0 && file.indexOf('\r') < 0) {
            return new LinePrefixes(file, OffsetMap.identity());
        }
        Lines lines = new Lines(file);
        int[] skip = new int[lines.count()];
        boolean any = false;
        for (int i = 0; i < lines.count(); ) {
            int end = Math.max(numbered(lines, i, skip), replies(lines, i, skip));
            any |= end > i;
            i = Math.max(end, i + 1);
        }
        if (!any) {
            return new LinePrefixes(file, OffsetMap.identity());
        }
        StringBuilder text = new StringBuilder(file.length());
        OffsetMap.Builder map = OffsetMap.builder();
        int at = 0;
        for (int i = 0; i < lines.count(); i++) {
            if (skip[i] > 0) {
                text.append(file, at, lines.start(i));
                map.copy(at, lines.start(i) - at);
                at = skip[i];
            }
        }
        text.append(file, at, file.length());
        map.copy(at, file.length() - at);
        return new LinePrefixes(text.toString(), map.build());
    }

    /** The line after the row of numbered lines that begins at {@code from}; {@code from} if none does. Fills {@code skip}. */
    private static int numbered(Lines lines, int from, int[] skip) {
        int expected = number(lines, from);
        if (expected < 0) {
            return from;
        }
        int end = from;
        int count = 0;
        int lower = 0;
        for (int i = from; i < lines.count(); i++) {
            if (lines.isBlank(i)) {
                continue;
            }
            int number = number(lines, i);
            if (number != expected) {
                break;
            }
            int words = wordsAfter(lines, i);
            lower += words < lines.end(i) && Character.isLowerCase(lines.text().charAt(words)) ? 1 : 0;
            count++;
            expected++;
            end = i + 1;
        }
        if (count < NUMBERED || lower * GOES_ON < count) {
            return from;
        }
        for (int i = from; i < end; i++) {
            skip[i] = lines.isBlank(i) ? 0 : numberEnd(lines, i);
        }
        return end;
    }

    /** The number that a line begins with, words or nothing behind it; -1 if none. */
    private static int number(Lines lines, int line) {
        int at = lines.wordsStart(line);
        int value = 0;
        int digits = 0;
        while (at + digits < lines.end(line)
                && digits <= DIGITS
                && isDigit(lines.text().charAt(at + digits))) {
            value = 10 * value + lines.text().charAt(at + digits) - '0';
            digits++;
        }
        int end = at + digits;
        boolean apart = end == lines.end(line) || Lines.isBlank(lines.text().charAt(end));
        return digits > 0 && digits <= DIGITS && apart ? value : -1;
    }

    private static int numberEnd(Lines lines, int line) {
        int at = lines.wordsStart(line);
        while (at < lines.end(line) && isDigit(lines.text().charAt(at))) {
            at++;
        }
        return at;
    }

    private static int wordsAfter(Lines lines, int line) {
        int at = numberEnd(lines, line);
        while (at < lines.end(line) && Lines.isBlank(lines.text().charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The same for lines that begin with marks of a reply. */
    private static int replies(Lines lines, int from, int[] skip) {
        int end = from;
        while (end < lines.count() && repliesAt(lines, end) > 0) {
            end++;
        }
        if (end - from < REPLIES) {
            return from;
        }
        for (int i = from; i < end; i++) {
            skip[i] = repliesAt(lines, i);
        }
        return end;
    }

    /** Where the words start after {@code >} or {@code > >}; 0 if the line begins with none. */
    private static int repliesAt(Lines lines, int line) {
        int at = lines.wordsStart(line);
        int words = 0;
        while (at < lines.end(line) && lines.text().charAt(at) == '>') {
            at++;
            words = at;
            if (at < lines.end(line) && lines.text().charAt(at) == ' ') {
                at++;
                words = at;
            }
        }
        return words;
    }
}
