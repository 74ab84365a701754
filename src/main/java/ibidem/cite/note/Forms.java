package ibidem.cite.note;

import ibidem.cite.Citation.Form;
import ibidem.cite.words.Role;
import ibidem.cite.words.Tokens;

/** Tells what kind of citation a piece of a note is, by itself: the first kind that fits. */
public final class Forms {
    /** An address with at most so many words beside it is a bare one. */
    private static final int BARE_WORDS = 2;
    /** A phrase such as {@code interview with} names an unpublished source if so near the start. */
    private static final int NEAR_START = 8;

    private Forms() {}

    public static Form of(Piece piece) {
        if (piece.told()) {
            return Form.COMMENT;
        }
        Clues clues = piece.clues();
        if (clues.crossref() >= 0 && isOwnText(piece, clues)) {
            return Form.COMMENT;
        }
        if (isUnpublished(piece, clues)) {
            return Form.UNPUBLISHED;
        }
        boolean fullBefore = clues.hasTitle() && clues.year() >= 0;
        if (clues.ibid() >= 0 && !(clues.hasTitle() && clues.title() < clues.ibid())) {
            return Form.IBID;
        }
        if (clues.crossref() >= 0 && !(fullBefore && clues.year() < clues.crossref())) {
            return Form.CROSSREF;
        }
        if (clues.address() >= 0 && isBare(piece)) {
            return Form.BARE_URL;
        }
        if (isArchival(piece, clues)) {
            return Form.ARCHIVAL;
        }
        if (isAuthorDate(piece, clues)) {
            return Form.SHORT;
        }
        if ((clues.year() >= 0 || clues.address() >= 0) && (clues.hasTitle() || clues.capitals() > 0)) {
            return Form.FULL;
        }
        if (clues.hasTitle() || clues.capitals() > 0) {
            return isPlaceAlone(piece) ? Form.UNPARSED : Form.SHORT;
        }
        return clues.words() > 0 && clues.prose() > 0 ? Form.COMMENT : Form.UNPARSED;
    }

    /** {@code infra notes 45-54 and accompanying text}: no work, but what the draft itself says elsewhere. */
    private static boolean isOwnText(Piece piece, Clues clues) {
        Scan scan = piece.scan();
        boolean leads = scan.is(piece.from(), Role.WHERE_BACK) || scan.is(piece.from(), Role.WHERE_FORWARD);
        boolean own = false;
        for (int i = piece.from(); i < piece.to() && !own; i++) {
            own = scan.is(i, Role.OWN_TEXT);
        }
        return own && !clues.hasTitle() && clues.year() < 0 && clues.capitals() <= (leads ? 1 : 0);
    }

    private static boolean isUnpublished(Piece piece, Clues clues) {
        Scan scan = piece.scan();
        if (clues.address() >= 0) {
            return false;
        }
        boolean quotedFirst = false;
        for (int i = piece.from(); i < piece.to(); i++) {
            quotedFirst |= scan.marks().quoted(i);
            boolean near = i - piece.from() < NEAR_START || !clues.hasTitle();
            if (near && scan.said(i) && scan.is(i, Role.UNPUBLISHED)) {
                return !quotedFirst && !(isTalk(scan, i) && hasItalics(piece, i) && clues.year() > i);
            }
        }
        return false;
    }

    private static boolean isTalk(Scan scan, int i) {
        return scan.tokens().folded(i).startsWith("interview");
    }

    /** A talk that names what it is printed in, in italics, and when, is published. */
    private static boolean hasItalics(Piece piece, int from) {
        for (int i = from; i < piece.to(); i++) {
            if (piece.scan().marks().italic(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it starts with what tells of an interview, a letter and the like: {@code Interviews with experts}. */
    static boolean startsUnpublished(Scan scan, int from, int to) {
        for (int i = from; i < to && i < from + 3; i++) {
            if (scan.said(i) && scan.is(i, Role.UNPUBLISHED)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBare(Piece piece) {
        Tokens tokens = piece.scan().tokens();
        int words = 0;
        for (int i = piece.from(); i < piece.to(); i++) {
            if (piece.scan().is(i, Role.CONTINUES)) {
                int end = piece.scan().after(i, Role.CONTINUES);
                while (end < piece.to() && tokens.kind(end) != Tokens.Kind.URL) {
                    end++;
                }
                i = end - 1;
            } else if (tokens.isWord(i)) {
                words++;
            }
        }
        return words <= BARE_WORDS && !piece.clues().hasTitle();
    }

    /** {@code Para 431 ff}: a place in something that the text speaks of; the note itself names no work. */
    private static boolean isPlaceAlone(Piece piece) {
        Scan scan = piece.scan();
        boolean number = false;
        for (int i = piece.from(); i < piece.to(); i++) {
            number |= scan.tokens().isNumber(i);
            String word = scan.tokens().folded(i);
            boolean place =
                    scan.is(i, Role.LOCATOR) || scan.is(i, Role.AND) || " to bis f ff ".contains(" " + word + " ");
            boolean name = scan.tokens().isCapital(i) && scan.tokens().isMark(i + 1, ','); // "Page, 203" is Mr Page's
            if (scan.tokens().isWord(i) && (!place || name)) {
                return false;
            }
        }
        return number;
    }

    private static boolean isArchival(Piece piece, Clues clues) {
        boolean first = piece.scan().is(piece.from(), Role.ARCHIVE)
                && piece.scan().tokens().isCapital(piece.from());
        return first && (!clues.hasTitle() || isAcronym(piece)) && clues.address() < 0
                || clues.archive() >= 2 && !clues.hasTitle()
                || clues.archive() == 1 && !clues.hasTitle() && !clues.hasFacts();
    }

    /** {@code TNA, CAB 129/75, “Cyprus,” memorandum}: the archive or series stands first, in capitals. */
    private static boolean isAcronym(Piece piece) {
        Tokens tokens = piece.scan().tokens();
        String first = tokens.raw(piece.from());
        boolean counted = tokens.isMark(piece.from() + 1, ',') || tokens.isNumber(piece.from() + 1);
        return counted && first.length() > 1 && first.chars().allMatch(Character::isUpperCase);
    }

    /** Names and a year and a place in the work, nothing more. */
    static boolean isAuthorDate(Piece piece, Clues clues) {
        if (clues.hasTitle() || clues.address() >= 0) {
            return false;
        }
        Scan scan = piece.scan();
        int end = AuthorDate.end(scan, piece.from(), piece.to());
        if (end < 0) {
            return false;
        }
        for (int i = end; i < piece.to(); i++) {
            boolean locator = scan.is(i, Role.LOCATOR) || scan.is(i, Role.AND) || scan.is(i, Role.NOTE);
            if (scan.tokens().isWord(i) && !locator && scan.marks().depth(i) == 0) {
                return false;
            }
        }
        return true;
    }
}
