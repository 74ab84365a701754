package ibidem.quote.speaker;

import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a paragraph into words, punctuation and quotations. */
final class Words {
    private static final int LONGEST_CUT = 40;

    private final String text;
    private final List<TextSpan> quotations;
    private final List<TextSpan> left;
    private final Lexicon lexicon;

    /**
     * @param quotations with their marks, in order; each becomes one token
     * @param left stretches that are not read (markers of notes, markup), in order
     */
    Words(String text, List<TextSpan> quotations, List<TextSpan> left, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.text = text;
        this.quotations = quotations;
        this.left = left;
    }

    List<Word> of(TextSpan paragraph) {
        List<Word> words = new ArrayList<>();
        int quotation = firstAt(quotations, paragraph.start());
        int gap = firstAt(left, paragraph.start());
        int at = paragraph.start();
        while (at < paragraph.end()) {
            while (quotation < quotations.size() && quotations.get(quotation).end() <= at) {
                quotation++;
            }
            while (gap < left.size() && left.get(gap).end() <= at) {
                gap++;
            }
            if (quotation < quotations.size() && quotations.get(quotation).start() <= at) {
                int end = Math.min(quotations.get(quotation).end(), paragraph.end());
                words.add(new Word(at, end, "“”", "“”", Word.Kind.QUOTATION, quotation, false, 0));
                at = end;
            } else if (gap < left.size() && left.get(gap).contains(at)) {
                at = left.get(gap).end();
            } else {
                at = next(words, at, limit(paragraph.end(), quotation, gap));
            }
        }
        return words;
    }

    private int limit(int end, int quotation, int gap) {
        int limit = end;
        if (quotation < quotations.size()) {
            limit = Math.min(limit, quotations.get(quotation).start());
        }
        if (gap < left.size()) {
            limit = Math.min(limit, left.get(gap).start());
        }
        return limit;
    }

    private static int firstAt(List<TextSpan> spans, int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (spans.get(mid).end() <= offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    private int next(List<Word> words, int at, int end) {
        char c = text.charAt(at);
        if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || c == '\u202F') {
            return at + 1;
        }
        if (letter(at) || c == '@' || c == '#') {
            return word(words, at, end);
        }
        if (c == '-' && at > 0 && letter(at - 1) && clitic(at + 1, end)) {
            return at + 1;
        }
        if (Character.isDigit(c)) {
            int to = at + 1;
            while (to < end && (letter(to) || Character.isDigit(text.charAt(to)) || inner(to, end))) {
                to++;
            }
            add(words, at, to, Word.Kind.NUMBER, false);
            return to;
        }
        int to = at + (c == '-' && at + 1 < end && text.charAt(at + 1) == '-' ? 2 : 1);
        if (c == '.' && at + 2 < end && text.charAt(at + 1) == '.' && text.charAt(at + 2) == '.') {
            words.add(new Word(at, at + 3, "…", "…", Word.Kind.PUNCTUATION, -1, false, 0));
            return at + 3;
        }
        String sign = to - at == 2 || c == '―' ? "—" : c == '،' ? "," : String.valueOf(c);
        words.add(new Word(at, to, sign, sign, Word.Kind.PUNCTUATION, -1, false, 0));
        return to;
    }

    private int word(List<Word> words, int at, int wordEnd) {
        int end = cut(at, wordEnd);
        int to = apostrophe(text.charAt(end - 1)) && end < wordEnd ? end : at + 1;
        while (to < end && (letter(to) || Character.isDigit(text.charAt(to)) || inner(to, end))) {
            to++;
        }
        boolean possessive = false;
        int bare = to;
        if (to - at > 2 && apostrophe(text.charAt(to - 2)) && Character.toLowerCase(text.charAt(to - 1)) == 's') {
            possessive = true;
            bare = to - 2;
        } else if (to < end && apostrophe(text.charAt(to)) && Character.toLowerCase(text.charAt(to - 1)) == 's') {
            possessive = true;
            to++;
        }
        String word = text.substring(at, bare);
        String lower = lower(word);
        words.add(new Word(at, to, word, lower, Word.Kind.WORD, -1, possessive, lexicon.tags(lower)));
        return to;
    }

    /** Where a word ends for its language: after l’, before -il. */
    private int cut(int at, int end) {
        int to = at + 1;
        while (to < end
                && to - at < LONGEST_CUT
                && (letter(to) || text.charAt(to) == '-' || apostrophe(text.charAt(to)))) {
            if (apostrophe(text.charAt(to)) && lexicon.is(lower(text.substring(at, to)), Tag.ELISION)) {
                return to + 1;
            }
            if (text.charAt(to) == '-' && clitic(to + 1, end)) {
                return to;
            }
            to++;
        }
        return end;
    }

    private boolean clitic(int at, int end) {
        int to = at;
        while (to < end && letter(to)) {
            to++;
        }
        boolean more = to < end && text.charAt(to) == '-';
        return to > at
                && (more ? clitic(to + 1, end) && to - at == 1 : lexicon.is(lower(text.substring(at, to)), Tag.CLITIC));
    }

    private void add(List<Word> words, int at, int to, Word.Kind kind, boolean possessive) {
        String word = text.substring(at, to);
        words.add(new Word(at, to, word, lower(word), kind, -1, possessive, 0));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private boolean letter(int at) {
        char c = text.charAt(at);
        return Character.isLetter(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == '\u200C'
                || c == '_';
    }

    /** An apostrophe, hyphen or full stop between letters or digits. */
    private boolean inner(int at, int end) {
        char c = text.charAt(at);
        boolean joins =
                apostrophe(c) || c == '-' || c == '‑' || c == '.' || c == '&' || c == '/' || c == ',' || c == '@';
        if (!joins || at + 1 >= end || at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        boolean digits = Character.isDigit(before) && Character.isDigit(after);
        if (c == ',') {
            return digits;
        }
        if (c == '.') {
            return digits || Character.isLetter(before) && Character.isLetter(after) && abbreviates(at, end);
        }
        return Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    }

    /** U.S, a.m, C.L, but not the end of one sentence run into the next. */
    private boolean abbreviates(int at, int end) {
        boolean oneBefore = at < 2 || !Character.isLetter(text.charAt(at - 2));
        boolean oneAfter = at + 2 >= end || !Character.isLetter(text.charAt(at + 2));
        boolean small = Character.isLowerCase(text.charAt(at + 1));
        return oneBefore || oneAfter || small;
    }

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '‘';
    }
}
