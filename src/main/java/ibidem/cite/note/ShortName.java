package ibidem.cite.note;

import ibidem.cite.words.Role;
import ibidem.cite.words.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The name by which a work is cited from here on: {@code (hereafter Truman Message)}, {@code [im Folgenden: Bericht]}.
 *
 * @param from the first token of all that says so, its bracket with it
 * @param to the token after it
 * @param nameFrom the first token of the name
 * @param nameTo the token after it
 */
public record ShortName(int from, int to, int nameFrom, int nameTo) {
    /** A longer one is a remark. */
    private static final int MOST_TOKENS = 12;

    /** The name that a piece of a note gives its work; null if it gives none. */
    public static @Nullable ShortName of(Piece piece) {
        Tokens tokens = piece.scan().tokens();
        for (int i = piece.from() + 1; i < piece.to(); i++) {
            boolean bracket = tokens.isMark(i - 1, '(') || tokens.isMark(i - 1, '[');
            boolean apart = bracket || tokens.isMark(i - 1, ',') || tokens.isMark(i - 1, ';');
            if (!apart || !piece.scan().is(i, Role.SHORTENED)) {
                continue;
            }
            int start = piece.scan().after(i, Role.SHORTENED);
            int last = Math.min(piece.to(), start + MOST_TOKENS);
            while (start < last && tokens.kind(start) == Tokens.Kind.MARK && !closes(tokens, start)) {
                start++;
            }
            int end = start;
            while (end < piece.to()
                    && end - start <= MOST_TOKENS
                    && !(bracket ? closes(tokens, end) : tokens.isMark(end, '.'))) {
                end++;
            }
            if (end > start && end - start <= MOST_TOKENS) {
                return new ShortName(i - 1, bracket ? Math.min(end + 1, piece.to()) : end, start, end);
            }
        }
        return null;
    }

    private static boolean closes(Tokens tokens, int i) {
        return tokens.isMark(i, ')') || tokens.isMark(i, ']');
    }
}
