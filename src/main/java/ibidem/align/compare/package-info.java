/**
 * Compares a quotation's words with a stretch of a source's: tokens, their alignment, the edits between the two and the
 * class of each.
 *
 * <p>In: a wording's {@linkplain ibidem.align.Fragments pieces} and the texts around {@linkplain ibidem.align.Window
 * windows}. Out: {@link ibidem.align.compare.Placement}s. Start reading at {@link ibidem.align.compare.Placer}.
 *
 * <p>Alignment is by words (Gotoh's affine gaps [1], free ends on the source's side only), anchored at words that occur
 * once on either side where the texts are long [2], so that the cost is linear in practice.
 *
 * <p>[1] O. Gotoh, "An improved algorithm for matching biological sequences", J. Mol. Biol. 162, 1982. [2] Patience
 * diff, after B. Cohen.
 */
@NullMarked
package ibidem.align.compare;

import org.jspecify.annotations.NullMarked;
