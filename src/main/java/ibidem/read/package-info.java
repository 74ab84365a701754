/**
 * Stage 2: a file or stream becomes a {@link ibidem.read.Document}: text, blocks, notes and their markers, pages,
 * provenance, or an outcome that says why not.
 *
 * <p>In: a path or bytes. Out: a {@link ibidem.read.ReadOutcome}. Start reading at {@link ibidem.read.Readers}.
 * Nothing here knows quotations, citations or verdicts.
 *
 * <p>Imports {@code text} only. This is one of the two doors to the outside: files, worker processes and their limits
 * are here and nowhere else.
 */
@NullMarked
package ibidem.read;

import org.jspecify.annotations.NullMarked;
