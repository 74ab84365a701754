package ibidem.quote.speaker;

import ibidem.text.Bisection;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Cuts a paragraph into words, punctuation and quotations. */
final class Words {
    private static final int LONGEST_CUT = 40;
    /** The apostrophe and letters of ’ll. */
    private static final int LONGEST_CONTRACTION = 3;

    private static final Spelling QUOTATION = Spelling.of("“”", "“”", Word.Kind.QUOTATION, 0);

    /** The text in an array: a string’s characters are read through calls that the launcher’s compiler keeps. */
    private final char[] text;

    private final List<TextSpan> quotations;
    private final List<TextSpan> left;
    private final Lexicon lexicon;
    private final Spellings spellings;
    private final boolean elides;
    private final boolean ties;
    private final boolean contracts;

    /**
     * @param quotations with their marks, in order; each becomes one token
     * @param left stretches that are not read (markers of notes, markup), in order
     */
    Words(String text, List<TextSpan> quotations, List<TextSpan> left, Lexicon lexicon) {
        this.text = text.toCharArray();
        this.quotations = quotations;
        this.left = left;
        this.lexicon = lexicon;
        this.spellings = new Spellings(this.text, lexicon);
        this.elides = lexicon.has(Tag.ELISION);
        this.ties = lexicon.has(Tag.CLITIC);
        this.contracts = lexicon.is("'d", Tag.AUXILIARY);
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
                words.add(new Word(at, end, QUOTATION, quotation, false));
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
        int low = Bisection.first(spans.size(), i -> spans.get(i).end() > offset);
        return low;
    }

    private int next(List<Word> words, int at, int end) {
        char c = text[at];
        if (c == ' ' || Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || c == '\u202F') {
            return at + 1;
        }
        if (letter(at) || c == '@' || c == '#') {
            return word(words, at, end);
        }
        if (ties && c == '-' && at > 0 && letter(at - 1) && clitic(at + 1, end)) {
            return at + 1;
        }
        int contracted = contracts && at > 0 && letter(at - 1) ? contraction(at, end) : at;
        if (contracted > at) {
            return add(words, at, contracted, Word.Kind.WORD);
        }
        if (digit(at)) {
            int to = at + 1;
            while (to < end && (letter(to) || digit(to) || inner(to, end))) {
                to++;
            }
            return add(words, at, to, Word.Kind.NUMBER);
        }
        boolean dots = c == '.' && at + 2 < end && text[at + 1] == '.' && text[at + 2] == '.';
        boolean dash = c == '-' && at + 1 < end && text[at + 1] == '-';
        return add(words, at, at + (dots ? 3 : dash ? 2 : 1), Word.Kind.PUNCTUATION);
    }

    private int add(List<Word> words, int from, int to, Word.Kind kind) {
        words.add(new Word(from, to, spellings.of(from, to, kind), -1, false));
        return to;
    }

    private int word(List<Word> words, int at, int wordEnd) {
        int end = cut(at, wordEnd);
        if (end < wordEnd && apostrophe(text[end - 1])) {
            words.add(new Word(at, end, spellings.of(at, end - 1, Word.Kind.WORD), -1, false)); // l’
            return end;
        }
        int to = at + 1;
        boolean broken = false;
        while (to < end) {
            if (letter(to) || digit(to)) {
                to++;
                continue;
            }
            int over = inner(to, end) ? to + 1 : overBreak(to, end);
            if (over < 0 || contracts && contraction(to, end) > to) {
                break;
            }
            broken |= over > to + 1;
            to = over;
        }
        boolean possessive = false;
        int bare = to;
        if (to - at > 2 && apostrophe(text[to - 2]) && Character.toLowerCase(text[to - 1]) == 's') {
            possessive = true;
            bare = to - 2;
        } else if (to < end && apostrophe(text[to]) && Character.toLowerCase(text[to - 1]) == 's') {
            possessive = true;
            to++;
        }
        Spelling spelling = broken ? spellings.ofBroken(at, bare) : spellings.of(at, bare, Word.Kind.WORD);
        words.add(new Word(at, to, spelling, -1, possessive));
        return to;
    }

    /** The offset after the letter with which a word goes on that a line's end breaks at {@code at}; -1 if none does. */
    private int overBreak(int at, int end) {
        boolean soft = text[at] == '\u00AD';
        if (!soft && (text[at] != '-' || at + 1 >= end || text[at + 1] != '\n' && text[at + 1] != '\r')) {
            return -1;
        }
        int to = at + 1;
        int lines = 0;
        while (to < end && to < at + LONGEST_CUT && Character.isWhitespace(text[to])) {
            lines += text[to] == '\n' ? 1 : 0;
            to++;
        }
        return to < end && lines <= 1 && Character.isLowerCase(text[to]) ? to + 1 : -1;
    }

    /** The end of ’d or ’ll at {@code at}; {@code at} if none stands there. */
    private int contraction(int at, int end) {
        if (!apostrophe(text[at])) {
            return at;
        }
        int to = at + 1;
        while (to < end && letter(to)) {
            to++;
        }
        boolean possessive = to - at == 2 && Character.toLowerCase(text[at + 1]) == 's';
        return !possessive && to - at <= LONGEST_CONTRACTION && is(at, to, Tag.AUXILIARY) ? to : at;
    }

    /** Where a word ends for its language: after l’, before -il. */
    private int cut(int at, int end) {
        if (!elides && !ties) {
            return end;
        }
        int to = at + 1;
        while (to < end && to - at < LONGEST_CUT && (letter(to) || text[to] == '-' || apostrophe(text[to]))) {
            if (apostrophe(text[to]) && is(at, to, Tag.ELISION)) {
                return to + 1;
            }
            if (text[to] == '-' && clitic(to + 1, end)) {
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
        boolean more = to < end && text[to] == '-';
        return to > at && (more ? clitic(to + 1, end) && to - at == 1 : is(at, to, Tag.CLITIC));
    }

    private boolean is(int from, int to, Tag tag) {
        return lexicon.is(Spellings.lower(new String(text, from, to - from)), tag);
    }

    private boolean letter(int at) {
        char c = text[at];
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
        }
        return Character.isLetter(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == '\u200C';
    }

    private boolean digit(int at) {
        char c = text[at];
        return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
    }

    /** An apostrophe, hyphen or full stop between letters or digits. */
    private boolean inner(int at, int end) {
        char c = text[at];
        if (c == ' ') {
            return false;
        }
        boolean joins =
                apostrophe(c) || c == '-' || c == '‑' || c == '.' || c == '&' || c == '/' || c == ',' || c == '@';
        if (!joins || at + 1 >= end || at == 0) {
            return false;
        }
        char before = text[at - 1];
        char after = text[at + 1];
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
        boolean oneBefore = at < 2 || !Character.isLetter(text[at - 2]);
        boolean oneAfter = at + 2 >= end || !Character.isLetter(text[at + 2]);
        boolean small = Character.isLowerCase(text[at + 1]);
        return oneBefore || oneAfter || small;
    }

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '‘';
    }
}
