/**
 * All formats that nobody here reads directly, by Apache Tika: old Word, PowerPoint and Excel files, spreadsheets,
 * mailboxes, XML of many kinds. The only package that imports {@code org.apache.tika}.
 *
 * <p>In: a file, inside a worker process. Out: its paragraphs. Start reading at {@link ibidem.read.tika.TikaReader}.
 */
@NullMarked
package ibidem.read.tika;

import org.jspecify.annotations.NullMarked;
