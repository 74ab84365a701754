package ibidem.read.office;

/** What holds inside a group of rich text; the group's end brings the outer state back. */
final class RtfState implements Cloneable {
    /** What is smaller nobody can read, in half points. */
    private static final int SMALLEST = 2;

    /** Where words go. */
    enum Target {
        TEXT,
        NOTE,
        RUNNING,
        INSTRUCTION,
        FONTS,
        COLOURS,
        TITLE,
        AUTHOR,
        /** The number or sign before an item of a list. */
        NUMBER,
        /** A drawing: only the words in its text box are any. */
        SHAPE,
        NOWHERE
    }

    Target target = Target.TEXT;
    /** Where the words of a group go that is written twice, of which the first is passed over. */
    Target twice = Target.NOWHERE;

    int font;
    int fallback = 1;
    boolean hidden;
    boolean white;
    boolean shaded;
    boolean tiny;
    boolean raised;
    boolean italic;
    /** Whether the group began with {@code \*}: what is not known is passed over then. */
    boolean optional;
    /** Whether nothing of the group was read yet. */
    boolean fresh;
    /** Whether this group opened a note, a field, a head or a text box, and closes it. */
    boolean opensNote;

    boolean opensField;
    boolean opensHead;
    boolean opensBox;

    RtfState inner() {
        try {
            RtfState inner = (RtfState) clone();
            inner.optional = false;
            inner.fresh = true;
            inner.opensNote = false;
            inner.opensField = false;
            inner.opensHead = false;
            inner.opensBox = false;
            return inner;
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    void plain() {
        hidden = false;
        white = false;
        shaded = false;
        tiny = false;
        raised = false;
        italic = false;
    }

    void size(int halfPoints) {
        tiny = halfPoints <= SMALLEST;
    }

    /** @param onWhite whether nothing around gives the ground a colour */
    boolean isUnseen(boolean onWhite) {
        return hidden || tiny || white && !shaded && onWhite;
    }

    boolean isText() {
        return target == Target.TEXT || target == Target.NOTE || target == Target.RUNNING;
    }
}
