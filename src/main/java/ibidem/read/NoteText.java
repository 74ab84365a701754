package ibidem.read;

import ibidem.text.TextSpan;

/**
 * A note as it stands in the file.
 *
 * @param label as printed or written: {@code 12}, {@code *}, {@code smith}
 * @param span its words, without the label, without what surrounds them; may be empty
 * @param labelSpan where the label stands; empty at the note's start where the format has none
 * @param kind numbered note, or an entry of a list of references
 */
public record NoteText(String label, TextSpan span, TextSpan labelSpan, Kind kind) {
    /** What the label means. */
    public enum Kind {
        /** A footnote or endnote: a marker in the body leads to it. */
        NOTE,
        /** An entry of a bibliography: named by author and date, by a key, or by {@code [12]}. */
        BIBLIOGRAPHY_ENTRY
    }
}
