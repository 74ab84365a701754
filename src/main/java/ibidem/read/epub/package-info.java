/**
 * EPUB: a zip of web pages in an order. The pages are set one after the other, links between them made links inside one
 * page, and the reader of HTML reads that.
 *
 * <p>In: a file. Out: its chapters as one text, notes tied to their marks over chapters, printed pages where the book
 * has them. Start reading at {@link ibidem.read.epub.EpubReader}. Follows EPUB 2.0.1 and 3.3.
 */
@NullMarked
package ibidem.read.epub;

import org.jspecify.annotations.NullMarked;
