package ibidem.cite.follow;

import ibidem.cite.Citation.Form;
import ibidem.cite.item.Fields;
import ibidem.cite.note.Clues;
import ibidem.cite.note.Piece;
import ibidem.cite.words.Role;
import ibidem.cite.words.Tokens;

/**
 * One citation on its way to being followed.
 *
 * @param noteIndex which note, in the order of the text, from 0
 * @param label the note's label
 * @param item which citation of the note, from 1
 * @param fields as read; {@link Fields#NONE} for forms that name no work in full
 */
public record Cited(int noteIndex, String label, int item, Piece piece, Form form, Fields fields, Mention mention) {
    /** Whether it names a work by itself though it has no date: a title in marks and an outlet, a law report, a part of a book. */
    public boolean standsAlone() {
        Clues clues = piece.clues();
        if (clues.legal() > 0 || isPart()) {
            return true;
        }
        int end = clues.title() < 0 ? -1 : piece.scan().marks().quoteEnd(clues.title());
        if (end < 0 || end >= piece.to()) {
            return false;
        }
        Clues after = Clues.of(piece.scan(), end + 1, piece.to());
        return after.capitals() > 0;
    }

    /** A title in marks and nobody's name: a play, a song, a film, an editorial are cited in full by no more. */
    public boolean isTitled() {
        return piece.clues().title() == piece.from() && mention.names().isEmpty();
    }

    /** {@code Author, Title, in Editor, Book, 203-228}: who reads this can go and find it. */
    private boolean isPart() {
        Tokens tokens = piece.scan().tokens();
        for (int i = piece.from() + 1; i < piece.to(); i++) {
            boolean leads = piece.scan().is(i, Role.IN)
                    && (tokens.isMark(i - 1, ',') || tokens.isMark(i - 1, '?') || tokens.isMark(i - 1, '.'))
                    && tokens.isCapital(i + 1);
            if (leads) {
                boolean title = Clues.of(piece.scan(), piece.from(), i).words() >= PART_WORDS;
                return title && Clues.of(piece.scan(), i + 1, piece.to()).capitals() > 1;
            }
        }
        return false;
    }

    /** Words of an author and a title, at least. */
    private static final int PART_WORDS = 3;
}
