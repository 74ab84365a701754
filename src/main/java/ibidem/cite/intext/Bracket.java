package ibidem.cite.intext;

import ibidem.cite.find.PageFinder;
import ibidem.cite.note.Scan;
import ibidem.cite.words.Role;
import ibidem.cite.words.Tokens;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * A bracket of the running text, by its tokens: round or square, others may stand in it ({@code (Weber [1922] 1978)}).
 * One that is not closed soon is none, so that finding all of them is linear.
 */
record Bracket(Scan scan, int open, int close) {
    /** A bracket with more tokens is no citation. */
    private static final int LONGEST = 80;

    /** The bracket that opens at token {@code i}; one that closes where it opens if there is none. */
    static Bracket at(Scan scan, int i) {
        Tokens tokens = scan.tokens();
        int depth = 0;
        for (int k = i; k < tokens.size() && k < i + LONGEST; k++) {
            depth += opens(tokens, k) ? 1 : closes(tokens, k) ? -1 : 0;
            if (depth == 0) {
                return new Bracket(scan, i, k);
            }
        }
        return new Bracket(scan, i, i);
    }

    static boolean opens(Tokens tokens, int i) {
        return tokens.isMark(i, '(') || tokens.isMark(i, '[');
    }

    private static boolean closes(Tokens tokens, int i) {
        return tokens.isMark(i, ')') || tokens.isMark(i, ']');
    }

    boolean isEmpty() {
        return close <= open + 1;
    }

    /** The token after the bracket that opens at {@code i} inside this one; {@code i} if none opens there. */
    int afterInner(int i) {
        return opens(scan.tokens(), i) ? at(scan, i).close() + 1 : i;
    }

    /**
     * Where one citation ends and the next begins: at semicolons; at a comma or an <em>and</em> after a year, where
     * names and a year follow, or after a year where another year follows.
     */
    List<Part> parts() {
        Tokens tokens = scan.tokens();
        List<Part> parts = new ArrayList<>();
        int from = open + 1;
        boolean dated = false;
        for (int i = from; i <= close; i++) {
            i = Math.min(close, Math.max(i, afterInner(i)));
            boolean joint = tokens.isMark(i, ',') || scan.is(i, Role.AND);
            boolean cut = i == close
                    || tokens.isMark(i, ';')
                    || joint && dated && NamedYear.startsAt(scan, i + 1, close)
                    || tokens.isMark(i, ',') && NamedYear.isYear(scan, i - 1) && NamedYear.isYear(scan, i + 1);
            dated |= NamedYear.isYear(scan, i);
            if (cut) {
                boolean whole = i == close && parts.isEmpty();
                TextSpan span = whole ? new TextSpan(tokens.start(open), tokens.end(close)) : scan.span(from, i);
                parts.add(new Part(this, from, i, span));
                from = tokens.isMark(i, ',') && scan.is(i + 1, Role.AND) ? scan.after(i + 1, Role.AND) : i + 1;
                dated = false;
            }
        }
        return parts;
    }

    /** What cites in a bracket. @param span with the brackets, if nothing else stands in them */
    record Part(Bracket bracket, int from, int to, TextSpan span) {
        /** The token after what leads to the citation: {@code see also}. */
        int afterLead() {
            return lead(bracket.scan(), from, to);
        }

        /**
         * The place in the work, from token {@code i} on: numbers and what joins them, up to the first word that is
         * neither ({@code 14–15, 20; italics mine}).
         */
        String locator(int i) {
            Scan scan = bracket.scan();
            Tokens tokens = scan.tokens();
            int first = i;
            while (first < to
                    && (tokens.isMark(first, ',') || tokens.isMark(first, ':') || scan.is(first, Role.LOCATOR))) {
                first = Math.max(first + 1, scan.after(first, Role.LOCATOR));
            }
            int end = first;
            for (int k = first; k < to; ) {
                int word = Math.max(scan.after(k, Role.LOCATOR), scan.after(k, Role.NOTE));
                if (isPlace(tokens, k) || word > k && k > first) {
                    k = Math.max(k + 1, word);
                    end = k;
                } else if (k > first && (tokens.kind(k) == Tokens.Kind.MARK || scan.is(k, Role.AND))) {
                    k++;
                } else {
                    break;
                }
            }
            return end > first ? scan.span(first, end).of(tokens.text()) : "";
        }
    }

    /** A number, or a Roman one in lower case. */
    static boolean isPlace(Tokens tokens, int i) {
        return tokens.isNumber(i) || tokens.isWord(i) && PageFinder.isRoman(tokens.raw(i));
    }

    /** The token after the phrases and commas that lead to a citation. */
    static int lead(Scan scan, int from, int to) {
        int i = from;
        while (i < to) {
            int next = Math.max(scan.after(i, Role.SIGNAL), scan.after(i, Role.LEAD));
            next = Math.max(next, scan.after(i, Role.THROUGH));
            if (next == i && !scan.tokens().isMark(i, ',')) {
                break;
            }
            i = Math.max(next, i + 1);
        }
        return i;
    }
}
