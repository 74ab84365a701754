package ibidem.align.compare;

import ibidem.align.Edit;
import ibidem.text.TextSpan;
import java.util.List;
import java.util.Set;

/**
 * How one piece of a quotation compares with one passage of a source's search text.
 *
 * @param inQuotation the piece, in the wording
 * @param span the passage, in the source's search text
 * @param level how much was folded where the words are the same, 0 to 2
 * @param edits what differs; spans in the wording and in the search text
 * @param marks what else was seen
 * @param extent how much of it aligns
 * @param matched the words that align, as the quotation has them
 * @param cost of the alignment, in tenths of an edit; places of one piece compare by it
 */
public record Comparison(
        TextSpan inQuotation,
        TextSpan span,
        int level,
        List<Edit> edits,
        Set<Mark> marks,
        Extent extent,
        List<Word> matched,
        int cost) {
    public Comparison {
        edits = List.copyOf(edits);
        marks = Set.copyOf(marks);
        matched = List.copyOf(matched);
    }

    /**
     * A word that aligns.
     *
     * @param usual its share of running text as words of its kind and length have it, whatever the library
     */
    public record Word(long key, double usual) {}

    /** What a reader may want to know beside the edits. */
    public enum Mark {
        /** The case of a letter differs inside. */
        CASE,
        /** Solid against hyphen or blank. */
        SPACING,
        /** A narrator's tag between two quoted pieces of the source was left out. */
        TAG_DROPPED,
        /** A negator was exchanged for another, moved or doubled. */
        POLARITY,
        /** The edge cuts a word of the source. */
        CUT,
        /** Something in brackets stands for the source's words or letters. */
        BRACKETED,
        /** Stretches of four words and more, with more than three of the source's words between them. */
        OMISSION,
        /** Every edit is small: of the classes that leave the sense alone, or a leading "And". */
        MINOR
    }

    /**
     * Counts in half words.
     *
     * @param words of the piece
     * @param aligned of the piece, that have their like in the source
     * @param similar of the piece, that have at least a word of similar letters opposite
     * @param passage of the source's passage
     */
    public record Extent(int words, int aligned, int similar, int passage) {}

    public boolean isSame() {
        return edits.isEmpty();
    }

    /** Whether enough of it aligns with a passage that is short enough to be the same one, chance apart. */
    public boolean isAlike() {
        // Three quarters of the words, rounded up to a whole word; a passage of at most one and a half times the piece.
        int words = (extent.words + 1) / 2;
        int needed = (3 * words + 3) / 4;
        return extent.aligned >= 2 * needed - (extent.words & 1) && 2 * extent.passage <= 3 * extent.words;
    }

    /** Whether at least half of it aligns, or has similar words opposite. */
    public boolean isNear() {
        return 2 * Math.max(extent.aligned, extent.similar) >= extent.words;
    }
}
