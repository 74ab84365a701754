package ibidem.cite.note;

import ibidem.cite.words.Lexicon;
import ibidem.cite.words.Role;
import ibidem.cite.words.Tokens;
import ibidem.text.TextSpan;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A note laid out for reading: its tokens, what stands in marks, and the phrases of citing. */
public final class Scan {
    private static final Set<Role> STEERING = EnumSet.of(
            Role.IBID,
            Role.CITED,
            Role.WHERE_BACK,
            Role.WHERE_FORWARD,
            Role.SIGNAL,
            Role.LEAD,
            Role.THROUGH,
            Role.COMPARES,
            Role.WITH,
            Role.AND,
            Role.IN,
            Role.ET_AL,
            Role.NOTE,
            Role.SAME_AUTHOR);

    private final Tokens tokens;
    private final Marks marks;
    private final Lexicon lexicon;
    private final ClueIndex clues;
    /** Per token the roles of phrases that start there. */
    private final long[] roles;
    /** The first token that opens a comparison; -1 if none does. */
    private final int compares;

    private Scan(Tokens tokens, Marks marks, Lexicon lexicon) {
        this.tokens = tokens;
        this.marks = marks;
        this.lexicon = lexicon;
        this.roles = new long[tokens.size()];
        for (int i = 0; i < roles.length; i++) {
            roles[i] = lexicon.roles(tokens, i);
        }
        this.compares = firstComparing();
        this.clues = new ClueIndex(this);
    }

    private int firstComparing() {
        for (int i = 0; i < roles.length; i++) {
            if (is(i, Role.COMPARES) && marks.open(i)) {
                return i;
            }
        }
        return -1;
    }

    /** @param italics spans in {@code text}; those that only hold {@code ibid.}, {@code supra} and the like say nothing */
    public static Scan of(String text, List<TextSpan> italics, Lexicon lexicon) {
        Tokens tokens = Tokens.of(text);
        List<TextSpan> titles = italics.stream()
                .filter(span -> !isSteering(tokens, lexicon, span))
                .toList();
        return new Scan(tokens, Marks.of(tokens, titles), lexicon);
    }

    private static boolean isSteering(Tokens tokens, Lexicon lexicon, TextSpan span) {
        int i = tokens.at(span.start());
        while (i < tokens.size() && tokens.end(i) <= span.end()) {
            int next = tokens.isWord(i) ? i : i + 1;
            for (Role role : STEERING) {
                next = Math.max(next, lexicon.at(tokens, i, role).end());
            }
            if (next == i) {
                return false;
            }
            i = next;
        }
        return true;
    }

    public Tokens tokens() {
        return tokens;
    }

    public Marks marks() {
        return marks;
    }

    ClueIndex clues() {
        return clues;
    }

    /** Whether a phrase of the role starts at token {@code i}. */
    public boolean is(int i, Role role) {
        return i >= 0 && i < roles.length && (roles[i] >> role.ordinal() & 1) != 0;
    }

    /** Whether a comparison has been opened before token {@code i}: {@code compare A with}. */
    boolean isCompared(int i) {
        return compares >= 0 && compares < i;
    }

    /** The token after the phrase of the role that starts at {@code i}; {@code i} if none does. */
    public int after(int i, Role role) {
        return is(i, role) ? lexicon.at(tokens, i, role).end() : i;
    }

    /** Whether token {@code i} is a word or number outside quotation marks and italics, and not in brackets. */
    public boolean open(int i) {
        return marks.open(i);
    }

    /** Outside quotation marks and italics; brackets are no hindrance. */
    public boolean said(int i) {
        return !marks.quoted(i) && !marks.italic(i);
    }

    /** The text of tokens {@code from} to {@code to}. */
    public TextSpan span(int from, int to) {
        return from >= to
                ? new TextSpan(
                        from < tokens.size()
                                ? tokens.start(from)
                                : tokens.text().length(),
                        from < tokens.size()
                                ? tokens.start(from)
                                : tokens.text().length())
                : new TextSpan(tokens.start(from), tokens.end(to - 1));
    }
}
