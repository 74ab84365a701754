package ibidem.cite.reference;

import ibidem.cite.find.Anchors;
import ibidem.cite.find.FoundDate;
import ibidem.cite.find.FoundPages;
import ibidem.cite.find.PageFinder;
import ibidem.cite.find.WordClass;
import ibidem.text.TextSpan;
import java.util.Arrays;
import java.util.List;

/** What is known of each word of a reference by itself and by where it stands; the features are made of it. */
public final class TokenFacts {
    /** What a rule has already read at a word. */
    static final int NOTHING = 0;

    static final int LINK = 1;
    static final int DOI = 2;
    static final int ISBN = 3;
    static final int NAMED_DATE = 4;
    static final int YEAR = 5;
    public static final int ACCESSED = 6;
    static final int LABELLED_PAGES = 7;
    static final int PAGE_RANGE = 8;

    /** How a word stands to quotation marks: {@link #WHOLE} is a pair around one word. */
    public static final int OUTSIDE = 0;

    public static final int INSIDE = 1;
    public static final int OPENS = 2;
    public static final int CLOSES = 3;
    public static final int WHOLE = 4;

    private static final String BOUNDARIES = ".,;:?!。，；：،؛";

    public final int size;
    /** Lower case, figures as 0, marks at the edges gone. */
    final String[] core;
    /** Hash of the compressed shape: {@code Aa.}, {@code 0-0}. */
    final int[] shape;
    /** Hash of the marks before and after the core. */
    final int[] lead;

    final int[] trail;
    final int[] classes;
    public final int[] anchor;
    /** Where a word stands to quotation marks. */
    public final int[] quote;
    /** Whether a quoted stretch has closed before. */
    final boolean[] afterQuote;

    final boolean[] bracket;
    /** Whether a word is set in italics. */
    public final boolean[] italic;
    /** Whether a word stands between one pair of quotation marks, or in one stretch of italics, with the word before. */
    public final boolean[] bound;
    /** Whether a stretch in marks or italics begins at a word, or has just ended, and a comma or full stop divides. */
    public final boolean[] edge;
    /** Number of the stretch between commas and the like, and of that between full stops. */
    final int[] clause;

    final int[] sentence;
    /** Classes that occur in the clause and in the sentence. */
    final int[] clauseClasses;

    final int[] sentenceClasses;
    final int[] clauseLength;
    final int[] sentenceLength;
    final boolean[] clauseDigits;

    TokenFacts(String text, List<TextSpan> tokens, Anchors anchors, List<TextSpan> italics) {
        size = tokens.size();
        core = new String[size];
        shape = new int[size];
        lead = new int[size];
        trail = new int[size];
        classes = new int[size];
        anchor = new int[size];
        quote = new int[size];
        afterQuote = new boolean[size];
        bracket = new boolean[size];
        italic = new boolean[size];
        bound = new boolean[size];
        edge = new boolean[size];
        clause = new int[size];
        sentence = new int[size];
        clauseClasses = new int[size];
        sentenceClasses = new int[size];
        clauseLength = new int[size];
        sentenceLength = new int[size];
        clauseDigits = new boolean[size];
        lookAtWords(text, tokens);
        lookAtMarks(text, tokens);
        mark(tokens, anchors, text);
        lookAtItalics(tokens, italics);
        lookAtEdges(text, tokens);
        divide(text, tokens);
    }

    private void lookAtWords(String text, List<TextSpan> tokens) {
        for (int i = 0; i < size; i++) {
            int from = tokens.get(i).start();
            int to = tokens.get(i).end();
            int start = from;
            int end = to;
            while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
                start++;
            }
            while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
                end--;
            }
            StringBuilder word = new StringBuilder(end - start);
            int h = Hashes.start(1);
            char last = 0;
            for (int at = start; at < end; at++) {
                char c = text.charAt(at);
                char s = Character.isDigit(c) ? '0' : Character.isUpperCase(c) ? 'A' : Character.isLetter(c) ? 'a' : c;
                word.append(Character.isDigit(c) ? '0' : Character.toLowerCase(c));
                if (s != last || s == 'A' && at - start < 4 || s == '0' && at - start < 4) {
                    h = Hashes.add(h, s);
                }
                last = s;
            }
            core[i] = word.toString();
            shape[i] = h;
            lead[i] = Hashes.of(2, text, from, Math.min(start, to));
            trail[i] = Hashes.of(3, text, Math.max(end, start), to);
            classes[i] = WordClass.classesOf(core[i]);
        }
    }

    private void lookAtMarks(String text, List<TextSpan> tokens) {
        boolean quoted = false;
        boolean closed = false;
        char opener = 0;
        int opening = 0;
        int depth = 0;
        for (int i = 0; i < size; i++) {
            TextSpan token = tokens.get(i);
            boolean opened = false;
            boolean ended = false;
            afterQuote[i] = closed;
            boolean within = depth > 0;
            for (int at = token.start(); at < token.end(); at++) {
                char c = text.charAt(at);
                if (c == '(' || c == '[') {
                    depth++;
                    within = true;
                } else if (c == ')' || c == ']') {
                    depth = Math.max(0, depth - 1);
                }
                if (!quoted && "“\"„«‘'《".indexOf(c) >= 0 && at <= token.start() + 1 && at + 1 < token.end()) {
                    quoted = true;
                    opened = true;
                    opener = c;
                    opening = i;
                } else if (quoted && closesQuote(opener, c, text, at)) {
                    quoted = false;
                    ended = true;
                    bind(opening, i);
                }
            }
            quote[i] = opened && ended ? WHOLE : opened ? OPENS : ended ? CLOSES : quoted ? INSIDE : OUTSIDE;
            closed |= ended;
            bracket[i] = within;
        }
    }

    private void lookAtItalics(List<TextSpan> tokens, List<TextSpan> italics) {
        int next = 0;
        for (int i = 0; i < size; i++) {
            TextSpan token = tokens.get(i);
            while (next < italics.size() && italics.get(next).end() <= token.start()) {
                next++;
            }
            italic[i] = next < italics.size() && italics.get(next).overlaps(token);
            bound[i] |= italic[i] && i > 0 && italics.get(next).overlaps(tokens.get(i - 1));
        }
    }

    private void lookAtEdges(String text, List<TextSpan> tokens) {
        for (int i = 1; i < size; i++) {
            boolean inside = quote[i] != OUTSIDE || italic[i];
            boolean before = quote[i - 1] != OUTSIDE || italic[i - 1];
            edge[i] = !bound[i] && (inside || before) && divides(text, tokens.get(i - 1));
        }
    }

    private static boolean divides(String text, TextSpan token) {
        for (int at = token.end() - 1; at >= token.start() && !Character.isLetterOrDigit(text.charAt(at)); at--) {
            if (",.".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Binds the words of a pair of marks that has closed; one that never does is a stray. */
    private void bind(int open, int close) {
        if (close - open + 1 < size) {
            Arrays.fill(bound, open + 1, close + 1, true);
        }
    }

    private static boolean closesQuote(char opener, char c, String text, int at) {
        boolean inside = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        return switch (opener) {
            case '“' -> c == '”' || c == '"';
            case '„' -> c == '“' || c == '”' || c == '"';
            case '«' -> c == '»';
            case '《' -> c == '》';
            case '‘' -> c == '’' && !inside;
            case '\'' -> c == '\'' && !inside;
            default -> c == '"' || c == '”';
        };
    }

    private void mark(List<TextSpan> tokens, Anchors anchors, String text) {
        for (FoundPages pages : PageFinder.find(text)) {
            mark(tokens, pages.span(), pages.labelled() ? LABELLED_PAGES : PAGE_RANGE);
        }
        for (FoundDate date : anchors.dates()) {
            mark(tokens, date.span(), date.kind() == FoundDate.Kind.YEAR ? YEAR : NAMED_DATE);
        }
        anchors.isbns().forEach(isbn -> mark(tokens, isbn.span(), ISBN));
        anchors.links().forEach(link -> mark(tokens, link.span(), LINK));
        anchors.dois().forEach(doi -> mark(tokens, doi.span(), DOI));
        if (anchors.accessedClause() != null) {
            mark(tokens, anchors.accessedClause(), ACCESSED);
        }
    }

    private void mark(List<TextSpan> tokens, TextSpan span, int what) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (tokens.get(mid).end() <= span.start()) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        for (int i = low; i < size && tokens.get(i).start() < span.end(); i++) {
            anchor[i] = what;
        }
    }

    private void divide(String text, List<TextSpan> tokens) {
        int clauseStart = 0;
        int sentenceStart = 0;
        int clauses = 0;
        int sentences = 0;
        for (int i = 0; i < size; i++) {
            clause[i] = clauses;
            sentence[i] = sentences;
            TextSpan token = tokens.get(i);
            boolean ends = i + 1 == size || endsClause(text, token, i);
            boolean stops = i + 1 == size || ends && endsSentence(text, token, i);
            boolean opensNext = i + 1 < size && quote[i + 1] == OPENS
                    || i + 1 < size && text.charAt(tokens.get(i + 1).start()) == '(';
            if (ends || opensNext) {
                close(clauseStart, i + 1, clauseClasses, clauseLength);
                clauseStart = i + 1;
                clauses++;
            }
            if (stops) {
                close(sentenceStart, i + 1, sentenceClasses, sentenceLength);
                sentenceStart = i + 1;
                sentences++;
            }
        }
    }

    private void close(int from, int to, int[] mask, int[] length) {
        int all = 0;
        boolean digits = false;
        for (int i = from; i < to; i++) {
            all |= classes[i];
            digits |= !core[i].isEmpty() && core[i].charAt(0) == '0';
        }
        for (int i = from; i < to; i++) {
            mask[i] = all;
            length[i] = to - from;
            clauseDigits[i] = mask == clauseClasses ? digits : clauseDigits[i];
        }
    }

    private boolean endsClause(String text, TextSpan token, int i) {
        for (int at = token.end() - 1; at >= token.start(); at--) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                return false;
            }
            if (BOUNDARIES.indexOf(c) >= 0) {
                return c != '.' || !isAbbreviation(text, token, i);
            }
            if (c == ')' || c == '”' || c == '»') {
                return true;
            }
        }
        return false;
    }

    private boolean endsSentence(String text, TextSpan token, int i) {
        for (int at = token.end() - 1; at >= token.start() && !Character.isLetterOrDigit(text.charAt(at)); at--) {
            if (".?!。".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Initials and short labels ({@code vol.}, {@code J.}) end nothing. */
    private boolean isAbbreviation(String text, TextSpan token, int i) {
        String word = core[i];
        boolean initial = word.length() <= 2 && Character.isUpperCase(text.charAt(token.start()));
        boolean dotted = word.indexOf('.') >= 0 && word.length() <= 6;
        int labels = 1 << WordClass.VOLUME.ordinal() | 1 << WordClass.PAGE.ordinal() | 1 << WordClass.ISSUE.ordinal();
        return initial || dotted || (classes[i] & labels) != 0 && word.length() <= 4;
    }
}
