/**
 * Subtitles (SubRip, WebVTT): what is said, with the time at which it is said as page labels.
 *
 * <p>In: the file's characters. Out: a {@link ibidem.read.Document}. Start reading at
 * {@link ibidem.read.subtitles.Subtitles}.
 */
@NullMarked
package ibidem.read.subtitles;

import org.jspecify.annotations.NullMarked;
