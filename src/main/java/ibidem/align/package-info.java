/**
 * Stage 5: finds where in a stream of texts the words of many quotations stand, and the edits between the two.
 *
 * <p>In: wordings and texts. Out: {@link ibidem.align.Window}s, the places worth a closer look, and from these
 * {@link ibidem.align.Passage}s with their {@link ibidem.align.Edit}s.
 *
 * <p>Imports {@code text} only: no files, no citations, no verdicts in here.
 */
@NullMarked
package ibidem.align;

import org.jspecify.annotations.NullMarked;
