package ibidem.cite.fields;

import ibidem.text.TextSpan;
import java.util.List;

/**
 * Reads one reference to one work: {@code Smith, J. (2015). Title. Journal, 5(2), 1–9.} in whatever style and
 * language. Stateless; the same string gives the same fields.
 */
public final class FieldReader {
    /** Reads a reference of which nothing is known but its words. */
    public Fields read(String reference) {
        return read(reference, List.of());
    }

    /** Reads a reference. @param italics what was set in italics, in {@code reference}: titles of books and journals */
    public Fields read(String reference, List<TextSpan> italics) {
        return QuotedTitle.read(reference, italics);
    }
}
