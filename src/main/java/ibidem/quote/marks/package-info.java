/**
 * Which quotation marks open, which close, and which are none at all.
 *
 * <p>In: a text and the stretches of it that are paragraphs. Out: {@link ibidem.quote.marks.Pair}s, outermost level
 * only. Start reading at {@link ibidem.quote.marks.MarkReader}.
 *
 * <p>Each mark gets a price for opening, closing and being no mark (apostrophe, inches, stray) from the characters
 * beside it ({@link ibidem.quote.marks.Pricing}); {@link ibidem.quote.marks.Pairing} takes the cheapest reading of the
 * whole by dynamic programming over the few possible stacks of open marks. So one missing mark costs one paragraph, not
 * the rest of the text. Time and memory are linear in the number of marks.
 */
@NullMarked
package ibidem.quote.marks;

import org.jspecify.annotations.NullMarked;
