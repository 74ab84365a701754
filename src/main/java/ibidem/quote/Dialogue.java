package ibidem.quote;

import ibidem.quote.speaker.Lexicon;
import ibidem.read.Block;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Speech that a dash opens at a paragraph’s beginning, as French, Spanish and Russian books print it:
 * {@code — Иду, — сказал он. — Жди.} A tag between dashes, or after a comma, is left out; one between dashes inside
 * quotation marks as well: {@code «Иду, — сказал он, — и приду».}
 */
final class Dialogue {
    /** Words of a tag before its verb of saying. */
    private static final int TAG_WORDS = 4;

    private final String text;
    private final Lexicon lexicon;

    Dialogue(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    void addTo(List<Passage> passages, Areas areas) {
        List<TextSpan> taken = passages.stream().map(Passage::outer).sorted().toList();
        int next = 0;
        for (int i = 0; i < areas.paragraphs().size(); i++) {
            TextSpan paragraph = areas.paragraphs().get(i);
            while (next < taken.size() && taken.get(next).end() <= paragraph.start()) {
                next++;
            }
            boolean free = next == taken.size() || taken.get(next).start() >= paragraph.end();
            if (free && areas.kinds().get(i) != Block.Kind.NOTE && dash(paragraph.start())) {
                paragraph(paragraph, passages);
            }
        }
    }

    /** Longest tag between dashes inside quotation marks. */
    private static final int INNER_TAG = 120;
    /** Longest tag between commas inside quotation marks. */
    private static final int INCISE = 40;

    /** The pieces of a quotation in marks, each a passage of its own where a tag stands between dashes inside it. */
    List<Passage> apart(Passage passage) {
        if (passage.block() || passage.pieces().size() != 1) {
            return List.of(passage);
        }
        List<Passage> parts = new ArrayList<>();
        int from = passage.inner().start();
        int end = passage.inner().end();
        int at = nextBreak(from, end);
        while (at < end) {
            int next = dash(at) ? nextDash(at + 1, end) : text.indexOf(',', at + 1);
            boolean closed = dash(at) ? closesClause(at) && next - at < INNER_TAG : incise(at, next, end);
            if (closed && tag(at + 1, next)) {
                add(from, at, "", parts);
                from = Math.min(end, next + 1);
                next = nextBreak(from, end);
            } else {
                next = nextBreak(at + 1, end);
            }
            at = next;
        }
        if (parts.isEmpty()) {
            return List.of(passage);
        }
        add(from, end, "", parts);
        return parts;
    }

    /** The next dash or comma that a tag may follow; {@code end} if there is none. */
    private int nextBreak(int from, int end) {
        int dash = nextDash(from, end);
        for (int at = from; at < dash; at++) {
            if (text.charAt(at) == ',') {
                return at;
            }
        }
        return dash;
    }

    /**
     * Whether {@code , dit-il,} or {@code , a déclaré Pierre,} stands between these commas: a verb of saying and its
     * subject. Of a verb alone the subject must be a name, of a compound one it may be a noun.
     */
    private boolean incise(int comma, int next, int end) {
        if (next < 0 || next >= end || next - comma > INNER_TAG) {
            return false;
        }
        TextSpan verb = word(comma + 1, next);
        if (!blanks(comma + 1, verb.start())) {
            return false;
        }
        boolean compound = lexicon.helping(text.substring(verb.start(), verb.end()));
        boolean subject = false;
        if (compound) {
            int after = verb.end();
            while (after < next && !blank(after)) {
                after++;
            }
            subject = after > verb.end();
            verb = word(after, next);
        }
        if (!lexicon.saying(text.substring(verb.start(), verb.end()))) {
            return false;
        }
        boolean follows = verb.end() + 1 < next;
        subject |= text.charAt(verb.end()) == '-' || compound && follows;
        return subject || next - comma <= INCISE && follows && Character.isUpperCase(text.charAt(verb.end() + 1));
    }

    /** The next dash with blanks beside it, or with a mark after it; {@code end} if there is none. */
    private int nextDash(int from, int end) {
        int at = from;
        while (at < end && !(dash(at) && (at == 0 || blank(at - 1) || at + 1 < end && after(at + 1)))) {
            at++;
        }
        return at;
    }

    private boolean blanks(int from, int to) {
        int at = from;
        while (at < to && blank(at)) {
            at++;
        }
        return at == to;
    }

    private boolean closesClause(int dash) {
        int at = dash - 1;
        while (at > 0 && blank(at)) {
            at--;
        }
        return at >= 0 && ",.?!…".indexOf(text.charAt(at)) >= 0;
    }

    private boolean dash(int at) {
        char c = text.charAt(at);
        return c == '—' || c == '–' || c == '―';
    }

    /** Cuts at each dash; a piece that begins with a verb of saying is a tag. */
    private void paragraph(TextSpan paragraph, List<Passage> into) {
        int at = paragraph.start() + 1;
        while (at < paragraph.end()) {
            int end = nextDash(at, paragraph.end());
            if (!tag(at, end)) {
                int comma = commaTag(at, end);
                add(at, comma < 0 ? end : comma, ",", into);
            }
            at = end + 1;
        }
    }

    private boolean after(int at) {
        return blank(at) || ".,;:!?".indexOf(text.charAt(at)) >= 0;
    }

    private boolean blank(int at) {
        return Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00A0';
    }

    private boolean tag(int start, int end) {
        int words = 0;
        int at = start;
        while (at < end && words < TAG_WORDS) {
            while (at < end && !Character.isLetter(text.charAt(at))) {
                at++;
            }
            int from = at;
            while (at < end && Character.isLetter(text.charAt(at))) {
                at++;
            }
            if (at > from) {
                String word = text.substring(from, at);
                if (words == 0 && Character.isUpperCase(word.charAt(0))) {
                    return false;
                }
                if (lexicon.saying(word)) {
                    return true;
                }
                words++;
            }
        }
        return false;
    }

    /** Where a tag after a comma or question begins: {@code Je viens, dit Pierre.}; -1 if none does. */
    private int commaTag(int start, int end) {
        for (int i = end - 1; i > start; i--) {
            char c = text.charAt(i);
            if ((c == ',' || c == '?' || c == '!' || c == '…')
                    && i + 1 < end
                    && tag(i + 1, Math.min(end, i + 40))
                    && firstSays(i + 1, end)) {
                return c == ',' ? i : i + 1;
            }
        }
        return -1;
    }

    private boolean firstSays(int start, int end) {
        TextSpan first = word(start, end);
        return first.length() > 0 && lexicon.saying(text.substring(first.start(), first.end()));
    }

    /** The first letters from {@code start} on. */
    private TextSpan word(int start, int end) {
        int from = start;
        while (from < end && !Character.isLetter(text.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < end && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return new TextSpan(from, to);
    }

    /** @param marks that are no part of the words at their end */
    private void add(int start, int end, String marks, List<Passage> into) {
        int from = start;
        int to = end;
        while (from < to && !Character.isLetterOrDigit(text.charAt(from)) && "¿¡([".indexOf(text.charAt(from)) < 0) {
            from++;
        }
        while (to > from && (blank(to - 1) || dash(to - 1) || marks.indexOf(text.charAt(to - 1)) >= 0)) {
            to--;
        }
        if (to > from) {
            TextSpan words = new TextSpan(from, to);
            into.add(new Passage(words, List.of(words), false, true, new TextSpan(0, 0)));
        }
    }
}
