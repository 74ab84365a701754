/**
 * Zip archives and the XML inside them, bounded: members, what they inflate to, how deep elements nest.
 *
 * <p>No document type, external entity or XInclude is ever followed, and no name of a member leads to a file.
 */
@NullMarked
package ibidem.read.zip;

import org.jspecify.annotations.NullMarked;
