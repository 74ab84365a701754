package ibidem.align;

import ibidem.text.Letters;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * A wording cut at its marked omissions (an ellipsis, or {@code * * *}) and square brackets. A bracket glued to a letter ({@code [T]he}) does not cut.
 * Every piece holds at least one word or sign.
 *
 * @param pieces in order; empty if the wording has no word
 * @param edgeEllipsis whether an ellipsis stands at the wording's start or end
 * @param edgeBracket whether a bracket with words in it does
 */
public record Fragments(List<Piece> pieces, boolean edgeEllipsis, boolean edgeBracket) {
    public Fragments {
        pieces = List.copyOf(pieces);
    }

    /**
     * Stands in a wording where its draft breaks off to say who speaks ({@code “A,” said X, “B.”}): whatever mark the
     * source has there, the draft had no place for it.
     */
    public static final char INTERRUPTION = '\uFFFC';

    /** What stands between a piece and the one before it. */
    public enum Joint {
        /** Nothing: it is the first. */
        START,
        /** A bracket with words in it; the source may have up to a dozen words in its place. */
        BRACKET,
        /** An ellipsis, alone or in brackets. */
        OMISSION
    }

    /**
     * One piece.
     *
     * @param span its words in the wording, without blanks at the ends
     * @param bracket where the bracket before it stands, brackets included; empty at the span's start for others
     */
    public record Piece(TextSpan span, Joint joint, TextSpan bracket) {}

    /** Cuts {@code wording}; linear. */
    public static Fragments of(String wording) {
        Cutter cutter = new Cutter(wording);
        cutter.run();
        boolean any = !cutter.pieces.isEmpty();
        return new Fragments(
                cutter.pieces,
                cutter.edge || any && cutter.joint == Joint.OMISSION,
                any && (cutter.joint == Joint.BRACKET || cutter.pieces.get(0).joint() == Joint.BRACKET));
    }

    /** Longest bracket that is one; longer ones are text with stray brackets. */
    private static final int BRACKET_LIMIT = 400;

    private static final class Cutter {
        private final String text;
        private final List<Piece> pieces = new ArrayList<>();
        private Joint joint = Joint.START;
        private TextSpan bracket = new TextSpan(0, 0);
        private boolean edge;
        private int from;

        Cutter(String text) {
            this.text = text;
        }

        void run() {
            int i = 0;
            while (i < text.length()) {
                char c = text.charAt(i);
                int end = -1;
                Joint next = Joint.OMISSION;
                if (c == '.' || c == '\u2026' || c == '\u22EF') {
                    end = ellipsis(i);
                } else if (c == '*') {
                    end = stars(i);
                } else if (c == '[' || c == '(') {
                    end = bracketEnd(i);
                    if (end > 0 && !isOmission(i + 1, end - 1)) {
                        next = Joint.BRACKET;
                        if (c == '(' || isGlued(i, end)) {
                            end = -1;
                        }
                    }
                }
                if (end < 0) {
                    i++;
                    continue;
                }
                int start = i > 0 && text.charAt(i - 1) == '\\' ? i - 1 : i;
                cut(start, end, next);
                i = end;
            }
            piece(text.length());
        }

        private void cut(int start, int end, Joint next) {
            piece(start);
            if (pieces.isEmpty()) {
                edge |= next == Joint.OMISSION;
            }
            boolean omitted = joint == Joint.OMISSION && from >= 0 && !pieces.isEmpty();
            joint = omitted ? Joint.OMISSION : next;
            if (next == Joint.BRACKET) {
                bracket = new TextSpan(start, end);
            }
            from = end;
        }

        /** Ends the piece that runs up to {@code to}, if it holds anything. */
        private void piece(int to) {
            int start = from;
            int end = to;
            while (start < end && Letters.isBlank(text.charAt(start))) {
                start++;
            }
            while (end > start && Letters.isBlank(text.charAt(end - 1))) {
                end--;
            }
            if (!holdsWord(start, end)) {
                return;
            }
            TextSpan before = joint == Joint.BRACKET ? bracket : new TextSpan(start, start);
            boolean first = pieces.isEmpty() && joint == Joint.OMISSION;
            pieces.add(new Piece(new TextSpan(start, end), first ? Joint.START : joint, before));
            joint = Joint.START;
        }

        private boolean holdsWord(int start, int end) {
            for (int i = start; i < end; ) {
                int c = text.codePointAt(i);
                if (Letters.isWordPart(c) || Letters.isSign(c)) {
                    return true;
                }
                i += Character.charCount(c);
            }
            return false;
        }

        /** The end of the ellipsis that starts at {@code i}: three points and more, or the sign; -1 if it is none. */
        private int ellipsis(int i) {
            int points = 0;
            int end = i;
            int at = i;
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c == '.') {
                    points++;
                } else if (c == '\u2026' || c == '\u22EF') {
                    points += 3;
                } else if (Letters.isBlank(c)) {
                    at++;
                    continue;
                } else {
                    break;
                }
                at++;
                end = at;
            }
            return points >= 3 ? end : -1;
        }

        /** The end of the three stars, blanks between them, that lawyers leave words out with; -1 if there are none. */
        private int stars(int i) {
            boolean open = i == 0 || Letters.isBlank(text.charAt(i - 1));
            int end = i + 5;
            boolean three = open
                    && end <= text.length()
                    && Letters.isBlank(text.charAt(i + 1))
                    && text.charAt(i + 2) == '*'
                    && Letters.isBlank(text.charAt(i + 3))
                    && text.charAt(i + 4) == '*';
            return three && (end == text.length() || Letters.isBlank(text.charAt(end))) ? end : -1;
        }

        private int bracketEnd(int open) {
            char close = text.charAt(open) == '[' ? ']' : ')';
            int limit = Math.min(text.length(), open + BRACKET_LIMIT);
            for (int i = open + 1; i < limit; i++) {
                char c = text.charAt(i);
                if (c == close) {
                    return i + 1;
                }
                if (c == text.charAt(open)) {
                    return -1;
                }
            }
            return -1;
        }

        /** Whether only points, blanks and escapes stand inside. */
        private boolean isOmission(int from, int to) {
            boolean points = false;
            for (int i = from; i < to; i++) {
                char c = text.charAt(i);
                points |= c == '.' || c == '\u2026' || c == '\u22EF';
                if (c != '.' && c != '\u2026' && c != '\u22EF' && c != '\\' && !Letters.isBlank(c)) {
                    return false;
                }
            }
            return points;
        }

        private boolean isGlued(int open, int end) {
            int before = open - (open > 0 && text.charAt(open - 1) == '\\' ? 2 : 1);
            boolean left = before >= 0 && Letters.isWordPart(text.charAt(before));
            boolean right = end < text.length() && Letters.isWordPart(text.charAt(end));
            if (!left && !right) {
                return false;
            }
            for (int i = open + 1; i < end - 1; i++) {
                if (!Letters.isWordPart(text.charAt(i)) && text.charAt(i) != '\\') {
                    return false;
                }
            }
            return true;
        }
    }
}
