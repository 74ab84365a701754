package ibidem.quote.marks;

import java.util.Set;

/**
 * What it costs to read a character as an opening mark, a closing mark, or no mark, by what stands beside it. Prices are
 * tenths; their order matters, not their size. They were set on newspaper text with planted faults.
 */
final class Pricing {
    /** A directional or straight double mark that belongs to nothing. */
    private static final int STRAY = 50;
    /** A directional mark that points the wrong way. */
    private static final int WRONG_WAY = 50;

    private static final int MISFIT = 40;
    private static final int ODD = 20;
    /** Marks side by side that are looked across, so that a run of marks costs linear time. */
    private static final int LOOK = 6;

    /** What follows an apostrophe that stands for the beginning of a word. */
    private static final Set<String> ELISIONS = Set.of(
            "tis", "twas", "twere", "twill", "til", "till", "em", "n", "cause", "round", "bout", "cos", "cuz", "ere",
            "neath", "gainst", "mid", "tween", "twixt", "s", "t", "d", "ve", "re", "ll", "m", "nother", "fore", "pon");

    private final CharSequence text;
    private final int start;
    private final int end;
    private final Usage usage;

    /** Prices for the marks of the paragraph {@code [start, end)}. */
    Pricing(CharSequence text, int start, int end, Usage usage) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.usage = usage;
    }

    /** The mark at {@code at}, or null if the character is none. */
    @org.jspecify.annotations.Nullable
    Mark at(int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '“' -> usage.low() ? closing(at, Sign.DOUBLE) : opening(at, Sign.DOUBLE);
            case '”' -> closing(at, Sign.DOUBLE);
            case '„', '‟' -> opening(at, Sign.DOUBLE);
            case '"', '\uFF02', '״' -> straight(at);
            case '«' -> usage.reversedGuillemets() ? closing(at, Sign.GUILLEMET) : opening(at, Sign.GUILLEMET);
            case '»' -> usage.reversedGuillemets() ? opening(at, Sign.GUILLEMET) : closing(at, Sign.GUILLEMET);
            case '‹' -> usage.reversedGuillemets() ? closing(at, Sign.ANGLE) : opening(at, Sign.ANGLE);
            case '›' -> usage.reversedGuillemets() ? opening(at, Sign.ANGLE) : closing(at, Sign.ANGLE);
            case '「', '﹁', '｢' -> new Mark(at, 1, Sign.CORNER, 0, 90, STRAY, leads(at));
            case '」', '﹂', '｣' -> new Mark(at, 1, Sign.CORNER, 90, 0, STRAY, leads(at));
            case '『', '﹃' -> new Mark(at, 1, Sign.WHITE_CORNER, 0, 90, STRAY, leads(at));
            case '』', '﹄' -> new Mark(at, 1, Sign.WHITE_CORNER, 90, 0, STRAY, leads(at));
            case '‘', '‚', '‛' -> c == '‘' && usage.low() ? apostrophe(at) : openingSingle(at);
            case '\'' ->
                twoApostrophes(at) ? new Mark(at, 2, Sign.DOUBLE, 90, closeFit(at), ODD, leads(at)) : apostrophe(at);
            case '’' -> apostrophe(at);
            case '`' ->
                at + 1 < end && text.charAt(at + 1) == '`' ? new Mark(at, 2, Sign.DOUBLE, 0, 90, ODD, leads(at)) : null;
            default -> null;
        };
    }

    /** {@code ''}, which closes what {@code ``} opens. */
    private boolean twoApostrophes(int at) {
        boolean two = at + 1 < end && text.charAt(at + 1) == '\'';
        return usage.graves() && two && (at == start || text.charAt(at - 1) != '\'');
    }

    private Mark opening(int at, Sign sign) {
        int spaced = sign == Sign.GUILLEMET || sign == Sign.ANGLE ? 0 : openFit(at) / 2;
        return new Mark(at, 1, sign, spaced, WRONG_WAY + closeFit(at), STRAY, leads(at));
    }

    private Mark closing(int at, Sign sign) {
        int spaced = sign == Sign.GUILLEMET || sign == Sign.ANGLE ? 0 : closeFit(at) / 2;
        int open = openFit(at);
        int skip = open == 0 ? STRAY + ODD : STRAY;
        return new Mark(at, 1, sign, WRONG_WAY + open, spaced, skip, leads(at));
    }

    private Mark straight(int at) {
        boolean digit = before(at) != 0 && Character.isDigit(before(at));
        if (betweenHebrewLetters(at)) {
            return new Mark(at, 1, Sign.STRAIGHT, 90, 90, 0, false);
        }
        return new Mark(at, 1, Sign.STRAIGHT, openFit(at), closeFit(at), digit ? 10 : STRAY, leads(at));
    }

    private Mark openingSingle(int at) {
        int skip = elision(at) ? 10 : MISFIT;
        return new Mark(at, 1, Sign.SINGLE, openFit(at) / 2, WRONG_WAY + closeFit(at), skip, leads(at));
    }

    private Mark apostrophe(int at) {
        char before = before(at);
        char after = after(at);
        boolean wordBefore = Character.isLetterOrDigit(before);
        boolean wordAfter = Character.isLetterOrDigit(after);
        boolean straight = text.charAt(at) == '\'';
        boolean notesNumber = Character.isDigit(after) && (Character.isLetter(before) || closes(before));
        if (notesNumber) {
            int skip = wordBefore ? apostropheEnd(at) : MISFIT;
            return new Mark(at, 1, Sign.SINGLE, 60 + openFit(at), closeFit(at) / 2, skip, leads(at));
        }
        if (wordBefore && wordAfter) {
            return new Mark(at, 1, Sign.SINGLE, 90, MISFIT, 0, false);
        }
        if (!wordBefore && wordAfter) {
            int open = (straight ? 5 : 30) + openFit(at);
            return new Mark(at, 1, Sign.SINGLE, open, MISFIT + closeFit(at), elision(at) ? 0 : ODD, leads(at));
        }
        int skip = wordBefore ? apostropheEnd(at) : MISFIT;
        return new Mark(at, 1, Sign.SINGLE, 60 + openFit(at), closeFit(at) / 2, skip, leads(at));
    }

    /** How readily a word of this ending takes an apostrophe: workers', goin', 6'. */
    private static int apostropheEnd(char last, char beforeLast) {
        boolean letter = !Character.isLetter(beforeLast);
        if (letter && last == 'o') {
            return 4; // a bit o’ luck
        }
        if (last == 's' || last == 'z' || last == 'x' || Character.isDigit(last)) {
            return 8;
        }
        return last == 'n' && beforeLast == 'i' ? 8 : 16;
    }

    private int apostropheEnd(int at) {
        return apostropheEnd(text.charAt(at - 1), at - 2 >= start ? text.charAt(at - 2) : ' ');
    }

    private boolean elision(int at) {
        int to = at + 1;
        while (to < end && to < at + 8 && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        if (to > at + 1 && Character.isDigit(text.charAt(at + 1))) {
            return true;
        }
        return ELISIONS.contains(text.subSequence(at + 1, to).toString().toLowerCase(java.util.Locale.ROOT));
    }

    private boolean betweenHebrewLetters(int at) {
        return at > start && at + 1 < end && hebrew(text.charAt(at - 1)) && hebrew(text.charAt(at + 1));
    }

    private static boolean hebrew(char c) {
        return c >= '\u05D0' && c <= '\u05EA';
    }

    private boolean leads(int at) {
        return before(at) == 0;
    }

    private int openFit(int at) {
        char before = before(at);
        char after = after(at);
        int left = 0;
        if (adjacentSpaceBefore(at) || before == 0 || opens(before) || dash(before)) {
            left = 0;
        } else if (closes(before)) {
            left = 30;
        } else {
            left = MISFIT;
        }
        int right = 0;
        if (after == 0 || adjacentSpaceAfter(at)) {
            right = MISFIT;
        } else if (closes(after) && !(after == '.' && dots(at))) {
            right = 30;
        }
        return left + right;
    }

    private int closeFit(int at) {
        char before = before(at);
        char after = after(at);
        int left = before == 0 || adjacentSpaceBefore(at) ? MISFIT : opens(before) ? ODD : 0;
        int right = 0;
        if (after == 0 || adjacentSpaceAfter(at) || closes(after) || dash(after)) {
            right = 0;
        } else if (opens(after)) {
            right = 10;
        } else if (Character.isDigit(after) && left == 0) {
            right = 5; // a note's number: “rights.”12
        } else {
            right = closes(before) ? ODD : MISFIT;
        }
        return left + right;
    }

    private boolean dots(int at) {
        return at + 2 < end && text.charAt(at + 1) == '.' && text.charAt(at + 2) == '.'
                || at + 3 < end && text.charAt(at + 1) == '.' && text.charAt(at + 3) == '.';
    }

    /** The nearest character before that is no mark, within {@link #LOOK}; 0 at the paragraph's start. */
    private char before(int at) {
        for (int i = at - 1; i >= Math.max(start, at - LOOK); i--) {
            if (!isMark(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return 0;
    }

    /** The nearest character after that is no mark, within {@link #LOOK}; 0 at the paragraph's end. */
    private char after(int at) {
        for (int i = at + 1; i < Math.min(end, at + LOOK); i++) {
            if (!isMark(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return 0;
    }

    private boolean adjacentSpaceBefore(int at) {
        return blank(before(at));
    }

    private boolean adjacentSpaceAfter(int at) {
        return blank(after(at));
    }

    static boolean blank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u200B' || c == '\uFEFF';
    }

    static boolean opens(char c) {
        return c == '(' || c == '[' || c == '{' || c == '<' || c == '/' || c == '=' || c == '¿' || c == '¡';
    }

    static boolean closes(char c) {
        return ".,;:!?)]}>…،؛؟。，、！？：；*".indexOf(c) >= 0;
    }

    static boolean dash(char c) {
        return c == '-' || c == '–' || c == '—' || c == '―' || c == '‐' || c == '‑' || c == '−';
    }

    /** Whether the character may be a quotation mark or an apostrophe. */
    static boolean isMark(char c) {
        if (c < 0x80) {
            return c == '"' || c == '\'' || c == '`';
        }
        return switch (c) {
            case '«', '»', '״', '‘', '’', '‚', '‛', '“', '”', '„', '‟', '‹', '›' -> true;
            case '「', '」', '『', '』', '﹁', '﹂', '﹃', '﹄', '\uFF02', '｢', '｣' -> true;
            default -> false;
        };
    }
}
