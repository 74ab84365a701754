package ibidem.read.notes;

import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects what may be a marker in one pass over the body. */
final class Candidates {
    private static final int MAX_DIGITS = 4;
    private static final String CLOSING = ".,;:!?)]}’”\"'»›…";
    private static final String OPENING = "([{“„\"‘'«‹—–-";
    private static final Set<String> UNITS =
            Set.of("m", "km", "cm", "mm", "ft", "in", "yd", "mi", "CO", "H", "O", "NO", "SO", "CH", "N", "x", "y", "z");

    private final CharSequence text;
    private final List<Candidate> found = new ArrayList<>();

    /** Where raised digits begin. */
    private final Set<Integer> raised;

    private Candidates(CharSequence text, Set<Integer> raised) {
        this.text = text;
        this.raised = raised;
    }

    /** Those of {@code body}'s stretches, in their order. */
    static List<Candidate> in(CharSequence text, List<TextSpan> body, Set<Integer> raised) {
        Candidates candidates = new Candidates(text, raised);
        for (TextSpan span : body) {
            candidates.scan(span);
        }
        return candidates.found;
    }

    private void scan(TextSpan span) {
        int i = span.start();
        while (i < span.end()) {
            char c = text.charAt(i);
            if (c == '[') {
                i = square(i, span.end());
            } else if (NoteLabel.isSuperscript(c)) {
                i = superscript(i, span);
            } else if (c >= '0' && c <= '9') {
                i = raised.contains(i) ? raisedDigits(i, span) : digits(i, span);
            } else {
                i++;
            }
        }
    }

    /** {@code [12]}, {@code [3, 5–7]}. Returns where to go on. */
    private int square(int open, int limit) {
        int at = open + 1;
        int last = -1;
        int rangeFrom = -1;
        int before = found.size();
        while (at < limit) {
            char c = text.charAt(at);
            int end = endOfDigits(at, limit);
            if (end > at) {
                int number = number(at, end);
                for (int n = rangeFrom + 1; rangeFrom > 0 && n < number && n - rangeFrom < 50; n++) {
                    add(n, at - 1, at, Candidate.Kind.SQUARE, 3);
                }
                add(number, at, end, Candidate.Kind.SQUARE, 3);
                last = number;
                rangeFrom = -1;
                at = end;
            } else if (c == ']' && last >= 0) {
                return at + 1;
            } else if (last >= 0 && (c == '-' || c == '–')) {
                rangeFrom = last;
                at++;
            } else if (last >= 0 && (c == ',' || c == ';' || c == ' ' || c == '\u00A0')) {
                at++;
            } else {
                break;
            }
        }
        found.subList(before, found.size()).clear();
        return open + 1;
    }

    private int superscript(int from, TextSpan span) {
        int end = from;
        while (end < span.end() && NoteLabel.isSuperscript(text.charAt(end))) {
            end++;
        }
        if (end - from <= MAX_DIGITS) {
            int weight = UNITS.contains(wordBefore(from, span.start())) ? 1 : 3;
            add(number(from, end), from, end, Candidate.Kind.SUPERSCRIPT, weight);
        }
        return end;
    }

    /** Digits that the format raises, {@code 3,4} among them. */
    private int raisedDigits(int from, TextSpan span) {
        int at = from;
        int weight = UNITS.contains(wordBefore(from, span.start())) ? 1 : 3;
        while (at < span.end() && isDigit(text.charAt(at))) {
            int end = endOfDigits(at, span.end());
            add(number(at, end), at, end, Candidate.Kind.SUPERSCRIPT, weight);
            boolean more = end + 1 < span.end() && text.charAt(end) == ',' && isDigit(text.charAt(end + 1));
            at = more ? end + 1 : end;
            if (!more) {
                break;
            }
        }
        return at;
    }

    /** Digits glued to what stands before them, and what is glued to these by a comma. */
    private int digits(int from, TextSpan span) {
        int end = endOfDigits(from, span.end());
        int weight = from > span.start() ? weightBefore(from, span.start()) : 0;
        if (weight == 0 || end - from > MAX_DIGITS) {
            return skipNumber(end, span.end());
        }
        int before = found.size();
        add(number(from, end), from, end, Candidate.Kind.GLUED, weight);
        while (end + 1 < span.end() && text.charAt(end) == ',' && isDigit(text.charAt(end + 1))) {
            int next = end + 1;
            end = endOfDigits(next, span.end());
            if (end - next >= 3) {
                found.subList(before, found.size()).clear();
                return skipNumber(end, span.end());
            }
            add(number(next, end), next, end, Candidate.Kind.GLUED, weight);
        }
        boolean blankBefore = isBlank(text.charAt(from - 1));
        if (!endsMarker(end, span.end(), blankBefore)) {
            found.subList(before, found.size()).clear();
        }
        return skipNumber(end, span.end());
    }

    /** How much the characters before {@code at} invite a marker; 0 if they forbid one. */
    private int weightBefore(int at, int start) {
        char before = text.charAt(at - 1);
        if (isBlank(before)) {
            return at - 2 >= start && ".!?”\"»".indexOf(text.charAt(at - 2)) >= 0 ? 1 : 0;
        }
        if (Character.isLetter(before)) {
            String word = wordBefore(at, start);
            boolean shortName =
                    word.length() <= 4 && word.equals(word.toUpperCase(java.util.Locale.ROOT)) || UNITS.contains(word);
            return Character.isUpperCase(before) || shortName ? 1 : 2;
        }
        if (CLOSING.indexOf(before) < 0 || at - 2 < start) {
            return 0;
        }
        char further = text.charAt(at - 2);
        if (isBlank(further)) {
            return 0;
        }
        boolean quantity = isDigit(further) && (before == '.' || before == ',' || before == ':' || before == '\'');
        if (!quantity) {
            return 3;
        }
        return before == '.' || before == ',' ? 1 : 0;
    }

    /** Whether what follows leaves the digits a marker: an end, a blank, a closing mark, a new sentence. */
    private boolean endsMarker(int end, int limit, boolean blankBefore) {
        if (end >= limit) {
            return true;
        }
        char after = text.charAt(end);
        if (isBlank(after)) {
            return !blankBefore || startsSentence(end, limit);
        }
        if (blankBefore) {
            return false;
        }
        if (after == '.' || after == ',' || after == ':') {
            return end + 1 >= limit || !isDigit(text.charAt(end + 1));
        }
        if (after == '-') {
            return end + 1 < limit && !isDigit(text.charAt(end + 1)) && !Character.isLetter(text.charAt(end + 1));
        }
        return CLOSING.indexOf(after) >= 0 || OPENING.indexOf(after) >= 0 || Character.isUpperCase(after);
    }

    private boolean startsSentence(int from, int limit) {
        int at = from;
        while (at < limit && isBlank(text.charAt(at))) {
            at++;
        }
        return at >= limit || Character.isUpperCase(text.charAt(at)) || "“„«\"‘".indexOf(text.charAt(at)) >= 0;
    }

    /** Past a number's further digits, so that {@code 3.14} is looked at once. */
    private int skipNumber(int from, int limit) {
        int at = from;
        while (at < limit && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private String wordBefore(int at, int start) {
        int from = at;
        while (from > start && at - from < 12 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.subSequence(from, at).toString();
    }

    private int endOfDigits(int from, int limit) {
        int end = from;
        while (end < limit && end - from <= MAX_DIGITS && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int number(int from, int end) {
        int number = 0;
        for (int i = from; i < end; i++) {
            number = number * 10 + NoteLabel.digit(text.charAt(i));
        }
        return number;
    }

    private void add(int number, int from, int end, Candidate.Kind kind, int weight) {
        if (number > 0) {
            found.add(new Candidate(number, new TextSpan(from, end), kind, weight));
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || Character.isWhitespace(c);
    }
}
