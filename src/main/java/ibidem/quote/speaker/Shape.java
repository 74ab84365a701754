package ibidem.quote.speaker;

/**
 * What the words between marks look like.
 *
 * @param words how many
 * @param title whether each begins with a capital letter or digit, small words inside apart
 * @param ends whether they end with a comma or the end of a sentence
 */
record Shape(int words, boolean title, boolean ends) {
    /** Small words of two or three letters are written small in titles. */
    private static final int SMALL = 4;

    static Shape of(String text, int start, int end) {
        int words = 0;
        boolean title = true;
        boolean capital = false;
        boolean small = false;
        char last = 0;
        int at = start;
        while (at < end) {
            while (at < end && !Character.isLetterOrDigit(text.charAt(at))) {
                last = quote(text.charAt(at)) ? last : text.charAt(at);
                at++;
            }
            int from = at;
            while (at < end && (Character.isLetterOrDigit(text.charAt(at)) || inner(text, at, end))) {
                at++;
            }
            if (at > from) {
                last = text.charAt(at - 1);
                small = Character.isLowerCase(text.charAt(from));
                title &= !small || words > 0 && at - from <= SMALL;
                capital |= Character.isUpperCase(text.charAt(from));
                words++;
            }
        }
        boolean ends = last == '.' || last == ',' || last == '!' || last == '?';
        return new Shape(words, title && capital && !small, ends);
    }

    /** Whether the words between the marks end so that a tag may follow: with a comma, a question and the like. */
    static boolean endsOpen(String text, Word quotation) {
        for (int i = quotation.end() - 1; i > Math.max(quotation.start(), quotation.end() - 4); i--) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return false;
            }
            if (",?!—–-…،؟".indexOf(c) >= 0 || c == '.') {
                return true;
            }
        }
        return false;
    }

    private static boolean quote(char c) {
        return "“”\"’‘'»«‹›„」』".indexOf(c) >= 0;
    }

    private static boolean inner(String text, int at, int end) {
        char c = text.charAt(at);
        boolean joins = c == '\'' || c == '’' || c == '-' || c == '.';
        return joins && at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
