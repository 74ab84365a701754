package ibidem.read;

import ibidem.text.TextSpan;

/**
 * Where a stretch of text stands in its source for a person who turns to it.
 *
 * @param span a stretch of the document's text; a page may have several
 * @param number the page, from 1; 0 where {@code label} is a time
 * @param label the page number as printed ({@code xii}, {@code 137}) or the time code ({@code 00:12:31}), else empty
 */
public record Page(TextSpan span, int number, String label) {}
