package ibidem.cite.note;

import ibidem.cite.words.Lexicon;
import ibidem.cite.words.Role;
import ibidem.cite.words.Tokens;
import ibidem.text.TextSpan;
import java.util.List;

/** A note laid out for reading: its tokens, what stands in marks, and the phrases of citing. */
public record Scan(Tokens tokens, Marks marks, Lexicon lexicon) {
    /** @param italics spans in {@code text} */
    public static Scan of(String text, List<TextSpan> italics, Lexicon lexicon) {
        Tokens tokens = Tokens.of(text);
        return new Scan(tokens, Marks.of(tokens, italics), lexicon);
    }

    /** Whether a phrase of the role starts at token {@code i}. */
    public boolean is(int i, Role role) {
        return lexicon.is(tokens, i, role);
    }

    /** The token after the phrase of the role that starts at {@code i}; {@code i} if none does. */
    public int after(int i, Role role) {
        return lexicon.at(tokens, i, role).end();
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
                ? new TextSpan(from < tokens.size() ? tokens.start(from) : tokens.text().length(),
                        from < tokens.size() ? tokens.start(from) : tokens.text().length())
                : new TextSpan(tokens.start(from), tokens.end(to - 1));
    }
}
