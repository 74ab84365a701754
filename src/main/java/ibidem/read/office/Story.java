package ibidem.read.office;

import ibidem.read.Block;
import ibidem.read.Flow;
import ibidem.read.UnreadableException;

/** Where the paragraphs of a part go: the body of the document, or one note. */
interface Story {
    void paragraph(Block.Kind kind, int level, Flow words) throws UnreadableException;

    /** An item of a list. @param ordinal the number that it shows; 0 for none */
    default void item(int level, int ordinal, Flow words) throws UnreadableException {
        paragraph(Block.Kind.LIST_ITEM, level, words);
    }

    /** Words that stand in the file and on no page. */
    void hidden(Flow words) throws UnreadableException;
}
