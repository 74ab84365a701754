/**
 * Stage 6: the sources. What is held, what is known of each, the text of each, and the source that a citation names.
 *
 * <p>In: the paths a user gave, citations. Out: {@link ibidem.library.Source}s, their documents, an
 * {@link ibidem.library.Availability} for a citation. Start reading at {@link ibidem.library.Library}.
 *
 * <p>Imports {@code text}, {@code read}, {@code cite} and {@code align}, whose texts it is. The second door to the outside: its folder and the text cache.
 */
@NullMarked
package ibidem.library;

import org.jspecify.annotations.NullMarked;
