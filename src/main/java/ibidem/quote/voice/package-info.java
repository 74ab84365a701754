/**
 * Who says what in a source.
 *
 * <p>In: a {@link ibidem.read.Document}. Out: {@link ibidem.quote.voice.Voices}, where to start reading.
 * From the surest down: the source's own quotation of somebody, the turn of a
 * transcript, the speaker that title or file name give, the byline.
 */
@NullMarked
package ibidem.quote.voice;

import org.jspecify.annotations.NullMarked;
