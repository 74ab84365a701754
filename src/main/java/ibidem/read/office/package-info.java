/**
 * Documents of word processors, read directly: OOXML and OpenDocument as XML inside zip, rich text as itself.
 *
 * <p>In: a file. Out: its words in reading order with notes, markers and hidden words. Start reading at
 * {@link ibidem.read.office.DocxReader}, {@link ibidem.read.office.OdtReader}, {@link ibidem.read.office.RtfReader}
 * and {@link ibidem.read.office.PptxReader}. One forward pass over each part, nothing is held but words.
 *
 * <p>OOXML: ECMA-376 part 1; OpenDocument: ISO/IEC 26300; RTF: specification 1.9.1.
 */
@NullMarked
package ibidem.read.office;

import org.jspecify.annotations.NullMarked;
