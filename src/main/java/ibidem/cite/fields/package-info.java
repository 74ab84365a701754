/**
 * Stage 4, fields: what a reference says, variable by variable.
 *
 * <p>In: the text of one reference to one work. Out: {@link ibidem.cite.item.Fields}. Start reading at {@link
 * ibidem.cite.fields.FieldReader}: rules read what they know ({@code ibidem.cite.manner}), the rest is labelled ({@code
 * ibidem.cite.label}) and made into an item here.
 *
 * <p>Everything is a linear scan of {@code ibidem.cite.find}, {@code names}, {@code reference} and {@code item}.
 */
@NullMarked
package ibidem.cite.fields;

import org.jspecify.annotations.NullMarked;
