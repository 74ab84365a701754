/**
 * What can be wrong with a citation without looking at any source: addresses, dates, identifiers, page ranges, and
 * elements that VERDICTS asks of a full citation and that are not there.
 *
 * <p>In: a citation's words and what was read of them. Out: {@link ibidem.cite.Citation.Sanity} codes and the names of
 * missing variables. Start reading at {@link ibidem.cite.sanity.SanityCheck}.
 */
@NullMarked
package ibidem.cite.sanity;

import org.jspecify.annotations.NullMarked;
