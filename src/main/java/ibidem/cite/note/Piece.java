package ibidem.cite.note;

import ibidem.text.TextSpan;

/**
 * One citation of a note, as a stretch of its tokens without what leads to it.
 *
 * @param from its first token
 * @param to the token after its last
 * @param told whether it is comment: nothing is cited
 * @param guessed whether it was picked out of a sentence of comment
 */
public record Piece(Scan scan, int from, int to, boolean told, boolean guessed) {
    public Piece(Scan scan, int from, int to, boolean told) {
        this(scan, from, to, told, false);
    }

    public TextSpan span() {
        return scan.span(from, to);
    }

    public String text() {
        return span().of(scan.tokens().text());
    }

    /** Whether it begins with what stands for the author just cited: {@code ders.}, {@code idem}. */
    public boolean sameAuthor() {
        return Steering.isSameAuthor(scan, from);
    }

    /** Whether names and a year are all it names a work by: {@code Bender/Schumacher 1980, S. 72}. */
    public boolean isAuthorDate() {
        return Forms.isAuthorDate(this, clues());
    }

    public Clues clues() {
        return Clues.of(scan, from, to);
    }
}
