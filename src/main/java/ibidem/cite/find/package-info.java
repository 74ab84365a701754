/**
 * Stage 4, finding: what can be read in any string without knowing its style: dates, addresses, identifiers, pages, and
 * what a word announces.
 *
 * <p>In: a string. Out: what was found, each with its place: {@link ibidem.cite.find.DateFinder}, {@link
 * ibidem.cite.find.LinkFinder}, {@link ibidem.cite.find.Identifiers}, {@link ibidem.cite.find.PageFinder}; for a whole
 * reference, {@link ibidem.cite.find.Anchors}. Languages are data ({@code months.txt}, {@code words.txt}, {@code
 * manners.txt}). Knows neither items nor names.
 *
 * <p>Every finder is one pass over {@link ibidem.cite.find.Lexemes}.
 */
@NullMarked
package ibidem.cite.find;

import org.jspecify.annotations.NullMarked;
