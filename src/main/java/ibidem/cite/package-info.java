/**
 * Stage 4: notes become citations, citations become works (CSL items), and short forms find their antecedent.
 *
 * <p>In: a {@link ibidem.read.Document}. Out: {@link ibidem.cite.Citations}. Start reading at
 * {@link ibidem.cite.CitationReader}.
 *
 * <p>Imports {@code text} and {@code read}: what the library holds is not known here.
 */
@NullMarked
package ibidem.cite;

import org.jspecify.annotations.NullMarked;
