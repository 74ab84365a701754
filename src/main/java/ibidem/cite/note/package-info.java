/**
 * One note is cut into citations, and each is told what it is.
 *
 * <p>In: the words of a note, and what of them was set in italics. Out: {@link ibidem.cite.note.Piece}s, each with its
 * {@link ibidem.cite.Citation.Form}, without looking at any other note. Start reading at
 * {@link ibidem.cite.note.NoteSplitter}.
 *
 * <p>All passes are linear in the note's tokens. Fields are read elsewhere ({@code ibidem.cite.fields}), other notes
 * are looked at elsewhere ({@code ibidem.cite.follow}).
 */
@NullMarked
package ibidem.cite.note;

import org.jspecify.annotations.NullMarked;
