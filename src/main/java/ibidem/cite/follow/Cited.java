package ibidem.cite.follow;

import ibidem.cite.Citation.Form;
import ibidem.cite.fields.Fields;
import ibidem.cite.note.Piece;

/**
 * One citation on its way to being followed.
 *
 * @param noteIndex which note, in the order of the text, from 0
 * @param label the note's label
 * @param item which citation of the note, from 1
 * @param fields as read; {@link Fields#NONE} for forms that name no work in full
 */
public record Cited(int noteIndex, String label, int item, Piece piece, Form form, Fields fields, Mention mention) {}
