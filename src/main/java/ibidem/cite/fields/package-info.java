/**
 * Stage 4, fields: what a reference says, variable by variable.
 *
 * <p>In: the text of one reference to one work. Out: {@link ibidem.cite.fields.Fields}, a CSL item with the place of
 * each variable. Start reading at {@link ibidem.cite.fields.FieldReader}. The finders of dates, links, identifiers,
 * pages and names work on any string, and are used by the rest of the stage too.
 *
 * <p>Everything here is a linear scan; languages are data ({@code months.txt}, {@code words.txt}).
 */
@NullMarked
package ibidem.cite.fields;

import org.jspecify.annotations.NullMarked;
