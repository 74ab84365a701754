package ibidem.read;

import ibidem.text.TextSpan;

/**
 * A stretch inside a block with a meaning of its own.
 *
 * @param target the address of a {@code LINK}, the key of a {@code CITATION_KEY} ({@code smith2016}), the language of a
 *     {@code FOREIGN}; else empty
 */
public record Inline(Kind kind, TextSpan span, String target) {
    /** What the stretch is. */
    public enum Kind {
        LINK,
        EMPHASIS,
        STRONG,
        CODE,
        /** The title of a work ({@code <cite>}). */
        CITE,
        /** An inline quotation marked by markup ({@code <q>}); its marks stand in the text around the span. */
        QUOTE,
        /**
         * pandoc's {@code [@key, p. 3]}: the span is the whole bracket without its brackets, one inline a key; or its
         * {@code @key} without brackets, which may also be a handle.
         */
        CITATION_KEY,
        SUPERSCRIPT,
        FOREIGN
    }
}
