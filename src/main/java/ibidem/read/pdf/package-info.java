/**
 * PDF: a page is marks at places, so what is a line, a column, a note or a running head is found from where they stand.
 *
 * <p>In: a file. Out: body in reading order with paragraphs joined over lines, columns and pages; the notes at the foot
 * with label and marker; running heads apart; words that no reader sees apart. Start reading at
 * {@link ibidem.read.pdf.PdfReader}; one step is one class: {@link ibidem.read.pdf.PageScan} (glyphs),
 * {@link ibidem.read.pdf.LineMaker} (lines), {@link ibidem.read.pdf.Columns} (reading order),
 * {@link ibidem.read.pdf.RunningHeads}, {@link ibidem.read.pdf.FootZones} (notes),
 * {@link ibidem.read.pdf.BodyWriter} (paragraphs).
 *
 * <p>All lengths are points, all ordinates run down from the top of the page as shown.
 */
@NullMarked
package ibidem.read.pdf;

import org.jspecify.annotations.NullMarked;
