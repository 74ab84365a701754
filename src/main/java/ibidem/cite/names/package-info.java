/**
 * Stage 4, names: the people and bodies that a stretch of a reference names, in whatever order their parts stand.
 *
 * <p>In: a string that holds names and little else. Out: {@link ibidem.cite.names.FoundName}s. Start reading at {@link
 * ibidem.cite.names.NameReader}. In what order a language writes the parts is data ({@code names.txt}).
 */
@NullMarked
package ibidem.cite.names;

import org.jspecify.annotations.NullMarked;
