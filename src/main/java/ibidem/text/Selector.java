package ibidem.text;

/**
 * A W3C TextQuoteSelector: the exact words and what stands just before and after them.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/#text-quote-selector">Web Annotation Data Model, 4.2.4</a>
 */
public record Selector(String exact, String prefix, String suffix) {
    /** Code units of context on either side; Hypothesis uses the same. */
    public static final int CONTEXT = 32;

    /** The selector of {@code span} in {@code text}; the context never cuts a surrogate pair. */
    public static Selector of(String text, TextSpan span) {
        int from = Math.max(0, span.start() - CONTEXT);
        int to = Math.min(text.length(), span.end() + CONTEXT);
        if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
            from++;
        }
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to--;
        }
        return new Selector(
                text.substring(span.start(), span.end()),
                text.substring(Math.min(from, span.start()), span.start()),
                text.substring(span.end(), Math.max(to, span.end())));
    }
}
