/**
 * Stage 4, items: the variables that readers collect of a reference, and the type that they speak for.
 *
 * <p>In: places in a reference and what they are. Out: {@link ibidem.cite.item.Fields}, a CSL item with the place of each
 * variable. Start reading at {@link ibidem.cite.item.ItemBuilder}.
 */
@NullMarked
package ibidem.cite.item;

import org.jspecify.annotations.NullMarked;
