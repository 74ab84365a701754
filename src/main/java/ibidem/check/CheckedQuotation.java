package ibidem.check;

import ibidem.judge.QuotationVerdict;
import ibidem.quote.Quotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation and what is said of it.
 *
 * @param id {@code q1}, {@code q2} ... in the order of the text
 * @param words the words as they were compared: without note markers, the fragments joined; edits point into them
 * @param citations ids of the in-text citations that belong to it
 * @param original what it is the translation of; null if nobody said that it is one
 */
public record CheckedQuotation(
        String id,
        Quotation quotation,
        String words,
        List<String> citations,
        QuotationVerdict verdict,
        @Nullable Original original) {
    public CheckedQuotation {
        citations = List.copyOf(citations);
    }

    /** A quotation in the language of its source. */
    public CheckedQuotation(
            String id, Quotation quotation, String words, List<String> citations, QuotationVerdict verdict) {
        this(id, quotation, words, citations, verdict, null);
    }

    /** This quotation with another verdict. */
    public CheckedQuotation with(QuotationVerdict now) {
        return new CheckedQuotation(id, quotation, words, citations, now, original);
    }

    /** This quotation beside its original. */
    CheckedQuotation with(Original found) {
        return new CheckedQuotation(id, quotation, words, citations, verdict, found);
    }
}
