/**
 * Stage 6, finding: whether a work cited and a work held are the same one.
 *
 * <p>In: two {@link ibidem.cite.CslItem}s, addresses. Out: which variables agree and which do not. Opens no files.
 */
@NullMarked
package ibidem.library.find;

import org.jspecify.annotations.NullMarked;
