package ibidem.cite;

import ibidem.cite.Citation.Form;
import ibidem.cite.Resolution.Status;
import ibidem.cite.follow.Cited;
import ibidem.cite.note.Clues;
import ibidem.cite.note.Piece;

/**
 * What a short form is once it is known to lead nowhere. Much that looks like one is none: a news item cited without
 * its date, a statute, a remark. Only what can be nothing but a short form is left DANGLING.
 */
final class Outcome {
    /** Remarks ({@code Emphasis added}) and names have no more words. */
    private static final int REMARK_WORDS = 6;

    /** A short form that says more than this is something else. */
    private static final int MOST_WORDS = 25;

    private Outcome() {}

    static Form form(Cited cited, Resolution resolution) {
        if (cited.form() != Form.SHORT || resolution.status() != Status.DANGLING) {
            return cited.form();
        }
        Piece piece = cited.piece();
        Clues clues = piece.clues();
        if (cited.standsAlone() || cited.isTitled() || CanonicalPlace.isIn(piece.text())) {
            return Form.FULL;
        }
        boolean number = false;
        for (int i = piece.from(); i < piece.to(); i++) {
            number |= piece.scan().tokens().isNumber(i);
        }
        if (piece.guessed()) {
            return Form.UNPARSED;
        }
        int lower = clues.words() - clues.capitals();
        boolean said = !clues.hasTitle() && (!number || lower > clues.capitals());
        if (clues.words() > MOST_WORDS || said) {
            return lower > 0 && clues.words() <= REMARK_WORDS ? Form.COMMENT : Form.UNPARSED;
        }
        return Form.SHORT;
    }
}
