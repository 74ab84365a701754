package ibidem.library;

import ibidem.text.OffsetMap;
import ibidem.text.Selector;
import ibidem.text.TextSpan;

/**
 * A source for a closer look at the places that a search found: its search text, and the document that it is made of. The
 * two are one where a plain text is taken as it lies in the file.
 */
public sealed interface Searched permits Holding, LongText {
    /** Code units of the search text. */
    int length();

    /** Words of the search text. */
    String words(TextSpan span);

    /** Where a stretch of the stream, in bytes, stands in the search text. */
    TextSpan toSearch(TextSpan bytes);

    /** From the search text to the document's text. */
    OffsetMap toDocument();

    /** Words of the document's text. */
    String documentWords(TextSpan span);

    /** The selector of {@code span}, which points into the document's text. */
    Selector selector(TextSpan span);
}
