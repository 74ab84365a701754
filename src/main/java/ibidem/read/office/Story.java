package ibidem.read.office;

import ibidem.read.Block;
import ibidem.read.Flow;
import ibidem.read.UnreadableException;

/** Where the paragraphs of a part go: the body of the document, or one note. */
interface Story {
    void paragraph(Block.Kind kind, int level, Flow words) throws UnreadableException;

    /** Words that stand in the file and on no page. */
    void hidden(Flow words) throws UnreadableException;
}
