/**
 * Stage 1: what every other stage says about text. Spans, maps from a derived text back to the one it came from,
 * lines and columns, selectors, sentences, folding, the hash a text is known by.
 *
 * <p>In: strings. Out: offsets and values. Offsets are UTF-16 code units, half-open; code points appear only in
 * {@link ibidem.text.Places}, for the reports. Start reading at {@link ibidem.text.TextSpan} and
 * {@link ibidem.text.OffsetMap}.
 *
 * <p>Imports nothing of the project: no files, no quotations, no verdicts in here.
 */
@NullMarked
package ibidem.text;

import org.jspecify.annotations.NullMarked;
