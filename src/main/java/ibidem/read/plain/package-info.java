/**
 * Plain text: paragraphs, headings, block quotations, notes and their markers, found by their layout alone.
 *
 * <p>In: the file's characters. Out: a {@link ibidem.read.Document} whose text is the file. Start reading at
 * {@link ibidem.read.plain.PlainText}. One pass a question, linear in the file's length.
 */
@NullMarked
package ibidem.read.plain;

import org.jspecify.annotations.NullMarked;
