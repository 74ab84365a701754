package ibidem.read.plain;

/**
 * How a plain text is laid out as a whole: whether its lines are wrapped, and where its margin is.
 *
 * @param wrapped whether lines end where a column was full; else each line is a paragraph of its own
 * @param margin the indent of most lines, in columns
 * @param firstLineIndents whether paragraphs begin with an indent, so that an indent says nothing else
 */
record Layout(boolean wrapped, int margin, boolean firstLineIndents) {
    /** Lines wrapped by a program or typist are shorter: the widest common setting is 132 columns. */
    static final int LONG_LINE = 140;

    private static final int MAX_INDENT = 60;
    private static final int TAB = 4;

    static Layout of(Lines lines) {
        long total = 0;
        long inLong = 0;
        int[] indents = new int[MAX_INDENT + 1];
        int starts = 0;
        int indentedStarts = 0;
        for (int i = 0; i < lines.count(); i++) {
            if (lines.isBlank(i)) {
                continue;
            }
            int length = lines.wordsEnd(i) - lines.wordsStart(i);
            total += length;
            inLong += length > LONG_LINE ? length : 0;
            indents[lines.indent(i)]++;
        }
        int margin = 0;
        for (int i = 0; i <= MAX_INDENT; i++) {
            margin = indents[i] > indents[margin] ? i : margin;
        }
        for (int i = 0; i < lines.count(); i++) {
            if (!lines.isBlank(i) && (i == 0 || lines.isBlank(i - 1) || inLong * 2 > total)) {
                starts++;
                indentedStarts += lines.indent(i) > margin ? 1 : 0;
            }
        }
        return new Layout(inLong * 2 <= total, margin, indentedStarts * 3 > starts);
    }

    /** The columns before the words of {@code text}'s line from {@code start} to {@code words}. */
    static int indent(String text, int start, int words) {
        int columns = 0;
        for (int i = start; i < words && columns < MAX_INDENT; i++) {
            columns = text.charAt(i) == '\t' ? columns / TAB * TAB + TAB : columns + 1;
        }
        return Math.min(columns, MAX_INDENT);
    }
}
