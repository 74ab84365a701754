package ibidem.check;

import ibidem.judge.QuotationVerdict;
import ibidem.quote.Quotation;
import java.util.List;

/**
 * A quotation and what is said of it.
 *
 * @param id {@code q1}, {@code q2} ... in the order of the text
 * @param words the words as they were compared: without note markers, the fragments joined; edits point into them
 * @param citations ids of the in-text citations that belong to it
 */
public record CheckedQuotation(
        String id, Quotation quotation, String words, List<String> citations, QuotationVerdict verdict) {
    public CheckedQuotation {
        citations = List.copyOf(citations);
    }

    /** This quotation with another verdict. */
    public CheckedQuotation with(QuotationVerdict now) {
        return new CheckedQuotation(id, quotation, words, citations, now);
    }
}
