package ibidem.cite.note;

import ibidem.cite.find.Months;
import ibidem.cite.words.Role;
import ibidem.cite.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where sentences of a note end, knowing that most full stops of a note end none. */
final class Sentences {
    private Sentences() {}

    /** The tokens after the last of each sentence between {@code from} and {@code to}; the last one is {@code to}. */
    static List<Integer> ends(Scan scan, int from, int to) {
        List<Integer> ends = new ArrayList<>();
        for (int i = from; i < to - 1; i++) {
            int end = end(scan, i, to);
            if (end > 0 && end < to) {
                ends.add(end);
            }
        }
        ends.add(to);
        return ends;
    }

    /** The token after the sentence that ends with the stop at {@code i}; -1 if none ends there. */
    private static int end(Scan scan, int i, int to) {
        Tokens tokens = scan.tokens();
        boolean stop = tokens.isMark(i, '.') || tokens.isMark(i, '?') || tokens.isMark(i, '!');
        if (!stop || tokens.isMark(i, '.') && isAbbreviated(scan, i)) {
            return -1;
        }
        int end = i + 1;
        while (end < to && !tokens.spaceBefore(end) && isCloser(tokens, end)) {
            end++;
        }
        if (end >= to || !tokens.spaceBefore(end) || scan.marks().depth(end - 1) > 0 && !closesHere(scan, end - 1)) {
            return -1;
        }
        boolean inside = scan.marks().quoted(i) && scan.marks().quoted(end) && !isOpener(scan, end);
        boolean insideItalics = scan.marks().italic(i) && scan.marks().italic(end);
        return inside || insideItalics || !startsSentence(scan, end) ? -1 : end;
    }

    private static boolean closesHere(Scan scan, int i) {
        return (scan.tokens().isMark(i, ')') || scan.tokens().isMark(i, ']'))
                && scan.marks().depth(i) == 1;
    }

    private static boolean isCloser(Tokens tokens, int i) {
        return tokens.kind(i) == Tokens.Kind.MARK
                && "”’\"»“‘«)]*_'".indexOf(tokens.text().charAt(tokens.start(i))) >= 0;
    }

    private static boolean isOpener(Scan scan, int i) {
        return scan.marks().quoteEnd(i) > i;
    }

    private static boolean startsSentence(Scan scan, int i) {
        Tokens tokens = scan.tokens();
        return tokens.isCapital(i)
                || isOpener(scan, i)
                || tokens.isMark(i, '(') && !isImprint(scan, i)
                || tokens.isMark(i, '[') && !(tokens.year(i + 1) > 0 && tokens.isMark(i + 2, ']'))
                || tokens.isMark(i, '§')
                || scan.is(i, Role.SIGNAL)
                || scan.is(i, Role.IBID);
    }

    /** {@code (Princeton: Princeton University Press, 1984)}: who made the work named before, where and when. */
    private static boolean isImprint(Scan scan, int open) {
        Tokens tokens = scan.tokens();
        boolean divided = false;
        for (int i = open + 1; i < tokens.size() && i <= open + LONGEST_IMPRINT; i++) {
            if (tokens.isMark(i, ')')) {
                return divided && tokens.year(i - 1) > 0;
            }
            divided |= tokens.isMark(i, ':') || tokens.isMark(i, ',');
        }
        return false;
    }

    /** Tokens of place, publisher and year, at most. */
    private static final int LONGEST_IMPRINT = 20;

    /** Whether the full stop at {@code i} belongs to the word before it: an initial, an abbreviation, an ordinal. */
    private static boolean isAbbreviated(Scan scan, int i) {
        Tokens tokens = scan.tokens();
        if (i == 0 || tokens.spaceBefore(i)) {
            return i == 0;
        }
        if (tokens.isMark(i - 1, '.')) {
            return true;
        }
        if (tokens.isNumber(i - 1) && tokens.isWord(i + 1)) {
            String next = tokens.raw(i + 1).toLowerCase(Locale.ROOT);
            return Months.isMonth(next) || Months.isMonth(tokens.folded(i + 1));
        }
        if (!tokens.isWord(i - 1)) {
            return false;
        }
        boolean initial = tokens.end(i - 1) - tokens.start(i - 1) == 1 && tokens.isCapital(i - 1);
        boolean following = scan.is(i - 1, Role.LOCATOR)
                && (tokens.folded(i - 1).equals("f") || tokens.folded(i - 1).equals("ff"));
        return initial || !following && scan.is(i - 1, Role.ABBREVIATION);
    }
}
