/**
 * Stage 4, reference data: works as reference managers write them, CSL JSON, BibTeX and RIS.
 *
 * <p>In: the text of an export. Out: {@link ibidem.cite.data.ReferenceData}, one {@link ibidem.cite.data.Reference} an
 * entry, and a line for each that could not be read. Start reading at {@link ibidem.cite.data.ReferenceData}. Opens no
 * files.
 */
@NullMarked
package ibidem.cite.data;

import org.jspecify.annotations.NullMarked;
