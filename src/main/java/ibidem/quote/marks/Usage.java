package ibidem.quote.marks;

/**
 * The document's own convention, read off its marks: {@code “} closes in German and Polish, {@code »} opens in German
 * and Danish books.
 *
 * @param low whether {@code „} opens, so that {@code “} and {@code ”} close
 * @param reversedGuillemets whether {@code »} opens and {@code «} closes
 * @param graves whether two graves open, so that two apostrophes close: {@code ``x''}
 */
record Usage(boolean low, boolean reversedGuillemets, boolean graves) {
    /** @param signs where the text has characters that may be marks */
    static Usage of(CharSequence text, int[] signs) {
        int low = 0;
        int high = 0;
        int normal = 0;
        int reversed = 0;
        boolean graves = false;
        for (int i : signs) {
            switch (text.charAt(i)) {
                case '„' -> low++;
                case '“' -> high += opensAt(text, i) ? 1 : 0;
                case '`' -> graves |= i + 1 < text.length() && text.charAt(i + 1) == '`';
                case '«' -> normal += opensAt(text, i) || opensSpaced(text, i) ? 1 : 0;
                case '»' -> reversed += opensAt(text, i) && !Character.isDigit(text.charAt(i + 1)) ? 1 : 0;
                default -> {}
            }
        }
        return new Usage(low > high, reversed > normal, graves);
    }

    private static boolean opensAt(CharSequence text, int i) {
        boolean before =
                i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)) && !Pricing.closes(text.charAt(i - 1));
        return before && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    /** French sets a blank inside the marks; what follows a closing one there may be a note's number. */
    private static boolean opensSpaced(CharSequence text, int i) {
        boolean before = i == 0 || Pricing.blank(text.charAt(i - 1)) || Pricing.opens(text.charAt(i - 1));
        return before
                && i + 2 < text.length()
                && Pricing.blank(text.charAt(i + 1))
                && Character.isLetterOrDigit(text.charAt(i + 2));
    }
}
