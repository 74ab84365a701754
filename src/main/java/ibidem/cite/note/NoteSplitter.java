package ibidem.cite.note;

import ibidem.cite.words.Role;
import ibidem.cite.words.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a note into its citations: at semicolons outside marks and brackets, before signals (see also, quoted in), and
 * between sentences each of which cites something. What only tells is left out; a note that only tells is one piece.
 */
public final class NoteSplitter {
    /** A stretch of more tokens than this before a semicolon, with nothing else in it, is part of a title. */
    private static final int TITLE_TOKENS = 5;

    /** A short form without marks has no more words than this. */
    private static final int LONGEST_SHORT = 40;

    /** Names of one work before its title have no more words. */
    private static final int HEAD_WORDS = 8;

    /** The name of the site before an address has no more words. */
    private static final int MOST_HOST_WORDS = 3;

    private final Scan scan;
    private final List<Piece> pieces = new ArrayList<>();

    private NoteSplitter(Scan scan) {
        this.scan = scan;
    }

    /** The citations of a note, in order; none for a note without words. */
    public static List<Piece> split(Scan scan) {
        NoteSplitter splitter = new NoteSplitter(scan);
        splitter.split();
        return splitter.pieces;
    }

    private void split() {
        int size = scan.tokens().size();
        for (int[] segment : segments(size)) {
            sentences(segment[0], segment[1]);
        }
        if (pieces.isEmpty() && hasWord(0, size)) {
            Clues clues = Clues.of(scan, 0, size);
            int from = Leads.skip(scan, 0, size);
            int end = trimEnd(from, size);
            pieces.add(new Piece(scan, from, Math.max(from, end), clues.isTold() || clues.words() > 12));
        }
    }

    /** The stretches between semicolons that separate citations. */
    private List<int[]> segments(int size) {
        List<int[]> segments = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= size; i++) {
            if (i < size
                    && !(scan.tokens().isMark(i, ';') && scan.open(i) && !isVolumeAfterYear(i)
                            || scan.tokens().isMark(i, '；'))) {
                continue;
            }
            if (i > from) {
                boolean goesOn = !segments.isEmpty() && (scan.is(from, Role.CONTINUES) || isLocatorOnly(from, i));
                if (goesOn) {
                    segments.get(segments.size() - 1)[1] = i;
                } else {
                    segments.add(new int[] {from, i});
                }
            }
            from = i + 1;
        }
        return joinTitles(segments);
    }

    /** {@code 1979;47(2):263–91}: the volume follows the year. */
    private boolean isVolumeAfterYear(int i) {
        Tokens tokens = scan.tokens();
        return tokens.year(i - 1) > 0
                && tokens.isNumber(i + 1)
                && (tokens.isMark(i + 2, '(') || tokens.isMark(i + 2, ':'));
    }

    /** {@code ; p. 12}, {@code ; vol. 2, p. 3}: more of the same citation. */
    private boolean isLocatorOnly(int from, int to) {
        Tokens tokens = scan.tokens();
        boolean number = false;
        for (int i = from; i < to; i++) {
            boolean locator = scan.is(i, Role.LOCATOR) || scan.is(i, Role.AND);
            if (tokens.isWord(i) && !locator) {
                return false;
            }
            if (tokens.kind(i) == Tokens.Kind.URL || tokens.year(i) >= 1400) {
                return false;
            }
            number |= tokens.isNumber(i);
        }
        return number;
    }

    /** A title without quotation marks may hold a semicolon: a stretch of bare words belongs to the next one. */
    private List<int[]> joinTitles(List<int[]> segments) {
        for (int k = 0; k + 1 < segments.size(); ) {
            Clues here = Clues.of(scan, segments.get(k)[0], segments.get(k)[1]);
            Clues next = Clues.of(scan, segments.get(k + 1)[0], segments.get(k + 1)[1]);
            int length = segments.get(k)[1] - segments.get(k)[0];
            boolean bare = !here.hasFacts() && !here.hasTitle() && !here.isTold() && length > TITLE_TOKENS;
            boolean located = isLocated(segments.get(k)[1] - 1);
            if (bare && !located && here.archive() == 0 && next.hasFacts() && !next.hasTitle()) {
                segments.get(k)[1] = segments.get(k + 1)[1];
                segments.remove(k + 1);
            } else {
                k++;
            }
        }
        return segments;
    }

    /** Whether a page ends at token {@code i}: {@code 47}, {@code 47 ff}, {@code 47 ff.}. */
    private boolean isLocated(int i) {
        int last = scan.tokens().isMark(i, '.') ? i - 1 : i;
        return scan.tokens().isNumber(last)
                || scan.is(last, Role.LOCATOR) && scan.tokens().isNumber(last - 1);
    }

    /** Groups the sentences of a segment into citations. */
    private void sentences(int from, int to) {
        int start = -1;
        int begin = from;
        for (int end : Sentences.ends(scan, from, to)) {
            if (start < 0) {
                start = begin;
            } else if (startsAnew(start, begin, end)) {
                if (!(Manner.isQuotation(scan, start, begin) && Manner.isHeaded(scan, begin, end))) {
                    piece(start, begin, false);
                }
                start = begin;
            }
            begin = end;
        }
        piece(start, to, start == from || Leads.isSignal(scan, start));
    }

    /** Whether the sentence {@code begin} to {@code end} cites something else than what goes before from {@code start}. */
    private boolean startsAnew(int start, int begin, int end) {
        Tokens tokens = scan.tokens();
        int first = Leads.skip(scan, start, begin);
        Clues sentence = Clues.of(scan, begin, end);
        Clues before = Clues.of(scan, first, begin);
        boolean told = Manner.isTold(scan, begin, end) || Manner.isTold(scan, first, begin);
        int dated = AuthorDate.bracketEnd(scan, first, begin);
        if (dated > 0 && !Leads.isSignal(scan, begin) && (!told || begin <= dated + 1)) {
            return AuthorDate.bracketEnd(scan, begin, end)
                    > 0; // "Ward, L. (2018). Where there is smoke. University Press."
        }
        boolean clause = tokens.isWord(first) && !tokens.isCapital(first) && !before.hasFacts() && !before.hasTitle();
        boolean located = sentence.hasFacts() || tokens.isNumber(lastToken(begin, end));
        boolean remark = before.hasFacts() && !sentence.hasFacts() && !sentence.hasTitle() && sentence.prose() > 0;
        if (told || remark || clause || Manner.isHeaded(scan, begin, end) && located) {
            return !isHeadOnly(first, begin) || Leads.isSignal(scan, begin);
        }
        boolean led = Leads.skip(scan, begin, end) > begin;
        boolean page = tokens.isNumber(lastToken(begin, end)) && tokens.isNumber(lastToken(first, begin));
        if (led && (Leads.isSignal(scan, begin) || page && scan.is(begin, Role.LEAD))) {
            return true;
        }
        if (isHeadOnly(first, begin)) {
            return false;
        }
        boolean address = sentence.address() >= 0 && sentence.words() <= MOST_HOST_WORDS && !sentence.hasTitle();
        if (address && sentence.year() < 0 && before.address() < 0 && before.year() >= 0) {
            return false; // "[Tweet]. Twitter. https://..."
        }
        if (scan.is(begin, Role.CONTINUES) || !sentence.hasFacts() && !sentence.hasTitle()) {
            return false;
        }
        boolean head = tokens.isCapital(begin) || scan.marks().quoteEnd(begin) > 0 || tokens.isMark(begin, '(');
        boolean ended = before.hasFacts() || before.hasTitle() && tokens.isNumber(lastToken(first, begin));
        return head && ended && (sentence.hasFacts() || sentence.hasTitle() && before.year() >= 0 && before.hasTitle());
    }

    /** Names alone, perhaps dated: the title follows in the next sentence ({@code Reuters. (2018, May 9). Title}). */
    private boolean isHeadOnly(int start, int begin) {
        if (Manner.endsWithDatedHead(scan, start, begin)) {
            return true;
        }
        Clues clues = Clues.of(scan, start, begin);
        return clues.words() > 0
                && clues.capitals() == clues.words()
                && !clues.hasFacts()
                && !clues.hasTitle()
                && clues.words() <= HEAD_WORDS;
    }

    private int lastToken(int from, int to) {
        int i = to - 1;
        while (i > from && scan.tokens().isMark(i, '.')) {
            i--;
        }
        return i;
    }

    /** Cuts one group further, where a signal or an author with a year starts another citation inside a sentence. */
    private void piece(int from, int to, boolean whole) {
        int start = from;
        for (int i = from + 1; i < to; i++) {
            if (cutsBefore(start, i, to)) {
                core(start, i, false);
                start = i;
            }
        }
        core(start, to, whole && start == from);
    }

    private boolean cutsBefore(int start, int i, int to) {
        if (!scan.open(i)) {
            return false;
        }
        boolean through = scan.is(i, Role.THROUGH);
        boolean signal = !through && Leads.isSignal(scan, i);
        if (!through && !signal) {
            return AuthorDate.startsAnother(scan, start, i, to) || joinsAnother(start, i, to) || compared(start, i, to);
        }
        Clues before = Clues.of(scan, start, i);
        if (!before.hasFacts() && !(before.hasTitle() && !Manner.isTold(scan, start, i))) {
            return false;
        }
        Clues after = Clues.of(scan, i, to);
        return after.hasFacts() || after.hasTitle();
    }

    /** {@code Compare A (1999), 5, and B (2001), with C (2004), and D (2010)}: each is a citation by itself. */
    private boolean compared(int start, int i, int to) {
        boolean and = scan.is(i, Role.AND)
                && !scan.is(i, Role.EDITOR)
                && scan.tokens().isMark(i - 1, ',');
        if (!scan.is(i, Role.WITH) && !and || !scan.isCompared(i)) {
            return false;
        }
        return namesWork(start, i) && namesWork(i + 1, to);
    }

    private boolean namesWork(int from, int to) {
        Clues clues = Clues.of(scan, from, to);
        boolean located = clues.capitals() > 0 && isLocated(to - (scan.tokens().isMark(to - 1, ',') ? 2 : 1));
        return clues.hasFacts() || clues.hasTitle() || clues.crossref() >= 0 || located;
    }

    /** {@code Beard, SPQR, 20, and Syme, Roman Revolution, 30}: after a page, before names and a title or op. cit. */
    private boolean joinsAnother(int start, int i, int to) {
        Tokens tokens = scan.tokens();
        int page = tokens.isMark(i - 1, ',') ? i - 2 : i - 1;
        if (!scan.is(i, Role.AND) || !tokens.isNumber(page) || !tokens.isCapital(i + 1)) {
            return false;
        }
        Clues before = Clues.of(scan, start, i);
        int names = 0;
        for (int k = i + 1; k < to && names <= HEAD_WORDS; k++) {
            if (!scan.said(k) || scan.is(k, Role.CITED)) {
                return names > 0 && (before.hasTitle() || before.crossref() >= 0);
            }
            if (tokens.isCapital(k) && !scan.is(k, Role.LOCATOR)) {
                names++;
            } else if (!tokens.isMark(k, ',') && !tokens.isMark(k, '.') && !scan.is(k, Role.AND)) {
                return false;
            }
        }
        return false;
    }

    /**
     * Adds the citation that stands between {@code from} and {@code to}, without lead and comment; nothing if none.
     *
     * @param whole whether it is all that stands between two semicolons
     */
    private void core(int from, int to, boolean whole) {
        int start = Leads.skip(scan, from, to);
        int end = trimEnd(start, to);
        if (start >= end) {
            return;
        }
        if (!Manner.isTold(scan, start, end) || Forms.startsUnpublished(scan, start, end)) {
            cited(afterSignal(start, end), end, whole);
            return;
        }
        int[] inside = Comments.citation(scan, start, end);
        if (inside != null) {
            pieces.add(new Piece(scan, inside[0], inside[1], false, true));
        }
    }

    /** Past words that lead to a signal: {@code Zum Begriff der Verrechtlichung vgl. Galanter 1974}. */
    private int afterSignal(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (scan.open(i) && !scan.tokens().isCapital(i) && Leads.isSignal(scan, i)) {
                Clues before = Clues.of(scan, start, i);
                Clues after = Clues.of(scan, i, end);
                boolean cites = before.hasFacts() || before.hasTitle() && !Manner.isTold(scan, start, i);
                return cites || !after.hasFacts() && !after.hasTitle() ? start : Leads.skip(scan, i, end);
            }
        }
        return start;
    }

    private void cited(int start, int end, boolean whole) {
        Clues clues = Clues.of(scan, start, end);
        boolean lower = scan.tokens().isWord(start) && !scan.tokens().isCapital(start);
        boolean sameAuthor = Steering.isSameAuthor(scan, start);
        int[] dated = lower && !clues.hasTitle() && !sameAuthor ? Comments.dated(scan, start, end) : null;
        if (dated != null) {
            pieces.add(new Piece(scan, dated[0], dated[1], false, true));
        } else if (clues.hasFacts() || clues.hasTitle() || isShort(start, end, whole, clues)) {
            pieces.add(new Piece(scan, start, end, false));
        }
    }

    /** A name and a page, or a title without marks, cite too if they are all that stands there. */
    private boolean isShort(int start, int end, boolean whole, Clues clues) {
        if (clues.words() > LONGEST_SHORT || clues.capitals() == 0) {
            return false;
        }
        boolean named = clues.capitals() == clues.words() && scan.tokens().isNumber(lastToken(start, end));
        return whole || named;
    }

    /** Marks, conjunctions and signals at the end belong to what follows. */
    private int trimEnd(int from, int to) {
        int end = to;
        for (int i = to - 1; i > from && i >= to - 4; i--) {
            boolean lead = Math.max(scan.after(i, Role.LEAD), scan.after(i, Role.SIGNAL)) == to;
            end = lead && scan.open(i) && !scan.tokens().isCapital(i) ? i : end;
        }
        while (end > from
                && (scan.tokens().isMark(end - 1, ',')
                        || scan.tokens().isMark(end - 1, ';')
                        || scan.is(end - 1, Role.AND) && scan.tokens().isWord(end - 1))) {
            end--;
        }
        return end;
    }

    private boolean hasWord(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scan.tokens().kind(i) != Tokens.Kind.MARK) {
                return true;
            }
        }
        return false;
    }
}
