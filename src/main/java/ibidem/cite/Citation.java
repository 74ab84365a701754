package ibidem.cite;

import ibidem.text.TextSpan;
import java.util.List;
import java.util.Map;

/**
 * One reference to one work, inside a note, a bibliography or the running text.
 *
 * @param span its words in the document
 * @param fields where each CSL variable of {@code csl} was read, in the document; names under {@code author} etc.
 * @param missing elements that VERDICTS asks of a full citation of its type and that are not there, by CSL variable
 * @param sanity what is wrong with it by itself
 */
public record Citation(
        String text,
        TextSpan span,
        Form form,
        CslItem csl,
        Map<String, TextSpan> fields,
        Resolution resolution,
        List<String> missing,
        List<Sanity> sanity) {
    public Citation {
        fields = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(fields));
        missing = List.copyOf(missing);
        sanity = List.copyOf(sanity);
    }

    /** How a citation names its work; the first that fits, in this order. */
    public enum Form {
        UNPUBLISHED,
        IBID,
        CROSSREF,
        BARE_URL,
        FULL,
        SHORT,
        ARCHIVAL,
        COMMENT,
        UNPARSED
    }

    /** What can be wrong with a citation without looking at any source. */
    public enum Sanity {
        URL_MALFORMED,
        URL_PLACEHOLDER,
        URL_SHORTENER,
        URL_WRAPPED,
        DATE_IMPOSSIBLE,
        DATE_UNPARSED,
        DATE_FUTURE,
        DATE_CONFLICT,
        DOI_MALFORMED,
        ISBN_CHECKSUM,
        PAGES_REVERSED
    }
}
