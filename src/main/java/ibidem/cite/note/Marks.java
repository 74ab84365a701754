package ibidem.cite.note;

import ibidem.cite.words.Tokens;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which tokens of a note stand between quotation marks, in brackets, in italics.
 *
 * <p>Marks that have no partner protect nothing, so that one stray mark does not swallow a note. Two closing marks
 * that follow each other with no opening one ({@code Name,” Title,” Journal}) are a pair whose first mark was set the
 * wrong way round.
 */
public final class Marks {
    private static final String OPENERS = "“„«‹‘‚「『《〈";
    private static final String CLOSERS = "””»›’’」』》〉";
    /** Deeper nesting than this is noise: marks beyond are not paired. */
    private static final int DEEPEST = 64;

    private final Tokens tokens;
    private final int[] quoteEnd;
    private final boolean[] quoted;
    private final boolean[] italic;
    private final int[] depth;
    private final List<TextSpan> turned = new ArrayList<>();

    private Marks(Tokens tokens) {
        this.tokens = tokens;
        int size = tokens.size();
        quoteEnd = new int[size];
        Arrays.fill(quoteEnd, -1);
        quoted = new boolean[size];
        italic = new boolean[size];
        depth = new int[size];
    }

    /** @param italics spans in the tokens' text */
    public static Marks of(Tokens tokens, List<TextSpan> italics) {
        Marks marks = new Marks(tokens);
        marks.pairQuotes();
        marks.fillQuoted();
        marks.countBrackets();
        marks.setItalics(italics);
        return marks;
    }

    /** Whether the token stands inside a pair of quotation marks; the marks themselves do too. */
    public boolean quoted(int i) {
        return quoted[i];
    }

    public boolean italic(int i) {
        return italic[i];
    }

    /** Neither quoted nor in italics nor in brackets. */
    public boolean open(int i) {
        return !quoted[i] && !italic[i] && depth[i] == 0;
    }

    /** How many brackets are open around the token. */
    public int depth(int i) {
        return depth[i];
    }

    /** The token that closes the quotation opened by token {@code i}; -1 if {@code i} opens none. */
    public int quoteEnd(int i) {
        return quoteEnd[i];
    }

    /** Closing marks that stand where an opening one belongs. */
    public List<TextSpan> turned() {
        return turned;
    }

    private void pairQuotes() {
        int[] stack = new int[DEEPEST];
        int top = 0;
        int stray = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) != Tokens.Kind.MARK) {
                continue;
            }
            char c = tokens.text().charAt(tokens.start(i));
            int partner = closes(i, c, stack, top);
            if (partner >= 0) {
                quoteEnd[stack[partner]] = i;
                top = partner;
                stray = -1;
            } else if (opens(i, c)) {
                if (top < DEEPEST) {
                    stack[top++] = i;
                }
            } else if (c == '”' || c == '"') {
                if (stray >= 0 && tokens.spaceAfter(stray)) {
                    quoteEnd[stray] = i;
                    turned.add(new TextSpan(tokens.start(stray), tokens.end(stray)));
                    stray = -1;
                } else {
                    stray = i;
                }
            } else if (c == ';') {
                stray = -1;
            }
        }
    }

    private boolean opens(int i, char c) {
        boolean before = tokens.spaceBefore(i)
                || i > 0
                        && tokens.kind(i - 1) == Tokens.Kind.MARK
                        && ".,;:!?)]".indexOf(tokens.text().charAt(tokens.start(i - 1))) < 0;
        return switch (c) {
            case '“', '„', '‘', '‚', '「', '『', '《', '〈' -> true;
            case '«', '»', '‹', '›' -> before || c == '«' || c == '‹';
            case '"', '\'', '”', '’' -> before && !tokens.spaceAfter(i) && !(c == '’' && tokens.isNumber(i + 1));
            default -> false;
        };
    }

    /** The place in the stack of the mark that {@code c} closes; -1 if it closes none. */
    private int closes(int i, char c, int[] stack, int top) {
        if (c == '’' && isPossessive(i)) {
            return -1;
        }
        for (int k = top - 1; k >= 0 && k >= top - 4; k--) {
            char open = tokens.text().charAt(tokens.start(stack[k]));
            if (isPair(open, c) && stack[k] < i) {
                boolean ambiguous = open == c || c == '“' || c == '‘' || c == '«' || c == '‹';
                if (!ambiguous || !(opens(i, c) && !tokens.spaceAfter(i) && tokens.spaceBefore(i))) {
                    return k;
                }
            }
        }
        return -1;
    }

    private static boolean isPair(char open, char close) {
        if (open == '„' && (close == '“' || close == '”') || open == '‚' && close == '‘') {
            return true;
        }
        if (open == '»' && close == '«' || open == '›' && close == '‹') {
            return true;
        }
        if (open == '"' || open == '\'') {
            return open == close;
        }
        if ((open == '”' || open == '’') && open == close) {
            return true;
        }
        int at = OPENERS.indexOf(open);
        return at >= 0 && CLOSERS.charAt(at) == close;
    }

    /** {@code workers’ rights}: after an s, before a word in lower case, and another such mark follows to close. */
    private boolean isPossessive(int i) {
        int start = tokens.start(i);
        boolean afterS = start > 0 && tokens.text().charAt(start - 1) == 's';
        if (!afterS || !tokens.spaceAfter(i) || !tokens.isWord(i + 1)) {
            return false;
        }
        for (int k = i + 1; k < tokens.size() && k < i + 40; k++) {
            if (tokens.isMark(k, '‘')) {
                return false;
            }
            if (tokens.isMark(k, '’')) {
                return true;
            }
        }
        return false;
    }

    private void fillQuoted() {
        int end = -1;
        for (int i = 0; i < tokens.size(); i++) {
            end = Math.max(end, quoteEnd[i]);
            quoted[i] = i <= end;
        }
    }

    /** A bracket without its partner counts for nothing. */
    private void countBrackets() {
        int[] stack = new int[tokens.size()];
        int[] change = new int[tokens.size() + 1];
        int top = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isMark(i, '(') || tokens.isMark(i, '[')) {
                stack[top++] = i;
            } else if ((tokens.isMark(i, ')') || tokens.isMark(i, ']')) && top > 0) {
                change[stack[--top]]++;
                change[i + 1]--;
            }
        }
        int open = 0;
        for (int i = 0; i < tokens.size(); i++) {
            open += change[i];
            depth[i] = open;
        }
    }

    private void setItalics(List<TextSpan> italics) {
        for (TextSpan span : italics) {
            for (int i = tokens.at(span.start()); i < tokens.size() && tokens.end(i) <= span.end(); i++) {
                italic[i] = true;
            }
        }
    }
}
