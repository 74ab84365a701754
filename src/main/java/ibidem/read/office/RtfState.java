package ibidem.read.office;

/** What holds inside a group of rich text; the group's end brings the outer state back. */
final class RtfState implements Cloneable {
    /** Where words go. */
    enum Target {
        TEXT,
        NOTE,
        RUNNING,
        INSTRUCTION,
        FONTS,
        TITLE,
        AUTHOR,
        NOWHERE
    }

    Target target = Target.TEXT;
    int font;
    int fallback = 1;
    boolean hidden;
    boolean raised;
    boolean italic;
    /** Whether the group began with {@code \*}: what is not known is passed over then. */
    boolean optional;
    /** Whether nothing of the group was read yet. */
    boolean fresh;
    /** Whether this group opened a note, a field or a head, and closes it. */
    boolean opensNote;

    boolean opensField;
    boolean opensHead;

    RtfState inner() {
        try {
            RtfState inner = (RtfState) clone();
            inner.optional = false;
            inner.fresh = true;
            inner.opensNote = false;
            inner.opensField = false;
            inner.opensHead = false;
            return inner;
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    void plain() {
        hidden = false;
        raised = false;
        italic = false;
    }
}
