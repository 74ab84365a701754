/**
 * Citations in the running text, and the list of works they lead to: author and date, pandoc's keys, numbers in
 * brackets, links.
 *
 * <p>In: a document and, for keys, works known by key. Out: {@link ibidem.cite.Citations.InText} and entries. Start
 * reading at {@link ibidem.cite.intext.InTextReader}.
 */
@NullMarked
package ibidem.cite.intext;

import org.jspecify.annotations.NullMarked;
