package ibidem.read.notes;

import ibidem.text.TextSpan;

/**
 * Digits that may be a marker.
 *
 * @param number the note they would lead to
 * @param weight how much they look like one: 3 behind a closing mark, 2 behind a small letter, 1 where a name, a unit or
 *     a quantity is as likely
 */
record Candidate(int number, TextSpan span, Kind kind, int weight) {
    /** How the marker is written. */
    enum Kind {
        SQUARE,
        SUPERSCRIPT,
        GLUED
    }
}
