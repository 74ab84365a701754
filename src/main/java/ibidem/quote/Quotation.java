package ibidem.quote;

import ibidem.quote.speaker.Speaker;
import ibidem.text.TextSpan;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that a document gives as somebody's, between quotation marks or set off as a block.
 *
 * @param span the words between the marks, marks excluded; the hull of the fragments
 * @param fragments the pieces of an interrupted or multi-paragraph quotation, in order; one for a plain one
 * @param termReason why it is a {@code TERM}, for a person; empty for other kinds
 * @param speaker whose words the document says these are; null if it does not say or it cannot be told
 * @param notes labels of the notes that belong to it, in order
 */
public record Quotation(
        TextSpan span,
        List<TextSpan> fragments,
        Kind kind,
        String termReason,
        @Nullable Speaker speaker,
        List<String> notes,
        Set<Flag> flags) {
    public Quotation {
        fragments = List.copyOf(fragments);
        notes = List.copyOf(notes);
        flags = Set.copyOf(flags);
    }

    /** What the words between the marks are. */
    public enum Kind {
        DIRECT,
        BLOCK,
        /** A title, a name, a defined term, scare quotes: listed, not judged. */
        TERM
    }

    /** What was odd about finding it. */
    public enum Flag {
        /** No closing mark where one belongs; the end is the likeliest place. */
        UNCLOSED,
        /** Repeats a sentence of the article itself. */
        PULL_QUOTE,
        /** The document says that its speaker did not say so: Acton never wrote “...”. */
        DENIED
    }
}
