package ibidem.cite.find;

import ibidem.text.TextSpan;

/**
 * Pages as they stand in a text.
 *
 * @param span with the label ({@code pp. 12–34})
 * @param value without it, a range with a hyphen: {@code 12-34}, {@code e123}, {@code xii}
 * @param first number of the first page, -1 if it has none
 * @param last of the last page as meant ({@code 123-5} ends at 125); the first if there is one only
 * @param labelled whether a word or sign says that these are pages
 * @param reversed whether the range runs backwards
 */
public record FoundPages(TextSpan span, String value, int first, int last, boolean labelled, boolean reversed) {}
