/**
 * Notes that only layout tells from text: the words that head a section of notes, labels at the start of a line, and
 * markers among a body's digits and signs.
 *
 * <p>In: text and stretches of it. Out: labels, and {@link ibidem.read.Marker}s. Used by the readers of every format in
 * which authors type their notes by hand. Start reading at {@link ibidem.read.notes.MarkerFinder}.
 */
@NullMarked
package ibidem.read.notes;

import org.jspecify.annotations.NullMarked;
