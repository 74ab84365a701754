package ibidem.read;

import ibidem.text.TextSpan;

/** A paragraph or its like. @param level of a heading or list item, from 1; 0 for others */
public record Block(Kind kind, TextSpan span, int level) {
    /** What a block is on the page. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        BLOCK_QUOTATION,
        LIST_ITEM,
        TABLE,
        CAPTION,
        NOTE,
        /** Program text: never searched for quotations. */
        CODE,
        /** Running heads, feet, page numbers, navigation. */
        RUNNING,
        /** Words in the file that a reader cannot see. */
        HIDDEN
    }
}
