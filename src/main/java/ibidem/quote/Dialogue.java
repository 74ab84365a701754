package ibidem.quote;

import ibidem.quote.speaker.Lexicon;
import ibidem.read.Block;
import ibidem.text.TextSpan;
import java.util.List;

/**
 * Speech that a dash opens at a paragraph’s beginning, as French, Spanish and Russian books print it:
 * {@code — Иду, — сказал он. — Жди.} A tag between dashes, or after a comma, is left out.
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

    private boolean dash(int at) {
        char c = text.charAt(at);
        return c == '—' || c == '–' || c == '―';
    }

    /** Cuts at each dash; a piece that begins with a verb of saying is a tag. */
    private void paragraph(TextSpan paragraph, List<Passage> into) {
        int at = paragraph.start() + 1;
        while (at < paragraph.end()) {
            int end = at;
            while (end < paragraph.end()
                    && !(dash(end) && (blank(end - 1) || end + 1 < paragraph.end() && after(end + 1)))) {
                end++;
            }
            if (!tag(at, end)) {
                int comma = commaTag(at, end);
                add(at, comma < 0 ? end : comma, into);
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
        int at = start;
        while (at < end && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        int from = at;
        while (at < end && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at > from && lexicon.saying(text.substring(from, at));
    }

    private void add(int start, int end, List<Passage> into) {
        int from = start;
        int to = end;
        while (from < to && !Character.isLetterOrDigit(text.charAt(from)) && "¿¡([".indexOf(text.charAt(from)) < 0) {
            from++;
        }
        while (to > from && (blank(to - 1) || dash(to - 1) || text.charAt(to - 1) == ',')) {
            to--;
        }
        if (to > from) {
            TextSpan words = new TextSpan(from, to);
            into.add(new Passage(words, List.of(words), false, true, new TextSpan(0, 0)));
        }
    }
}
