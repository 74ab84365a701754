/**
 * Stage 8: answers every axis for a quotation or citation, and rolls the answers up into one bucket.
 *
 * <p>In: quotations, citations, what the library found. Out: {@link ibidem.judge.QuotationVerdict},
 * {@link ibidem.judge.CitationVerdict}. Each label is the answer of a decision procedure; the enums say the test.
 *
 * <p>Pure: no files, no clock, no printing.
 */
@NullMarked
package ibidem.judge;

import org.jspecify.annotations.NullMarked;
