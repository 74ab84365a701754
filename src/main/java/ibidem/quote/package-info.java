/**
 * Stage 3: finds the quotations of a document and says whose words the document says they are.
 *
 * <p>In: a {@link ibidem.read.Document}. Out: {@link ibidem.quote.Quotation}s in the order of the text, none
 * overlapping another of the same level. Start reading at {@link ibidem.quote.QuotationFinder}; the source's side, who
 * says a passage there, is {@link ibidem.quote.voice.Voices}.
 *
 * <p>Imports {@code text} and {@code read}: no sources, no citations, no verdicts in here.
 */
@NullMarked
package ibidem.quote;

import org.jspecify.annotations.NullMarked;
