package ibidem.judge;

import ibidem.align.Fragments;
import ibidem.align.Stretch;
import ibidem.align.compare.Comparison;
import ibidem.align.compare.Comparison.Mark;
import ibidem.align.compare.Hedges;
import ibidem.align.compare.Placement;
import ibidem.text.Letters;
import ibidem.text.TextSpan;
import java.util.EnumSet;
import java.util.Set;

/** What a reader should look at in a quotation that was found, beside its verdict. */
final class WordingFlags {
    /** Places at which a quotation stands word for word, from which on none of them says much. */
    static final int MANY = 5;

    /** How far a sentence is followed beyond the quotation, in code units. */
    private static final int SENTENCE = 400;

    private WordingFlags() {}

    static Set<Flag> of(String wording, Fragments fragments, Claim claim, Hedges hedges) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(claim.flags());
        for (Comparison piece : claim.placement().placed()) {
            marks(piece.marks(), flags);
        }
        if (fragments.edgeEllipsis() && !claim.placement().whole()) {
            flags.add(Flag.EDGE_ELLIPSIS);
        }
        for (Fragments.Piece piece : fragments.pieces()) {
            TextSpan bracket = piece.bracket();
            if (!claim.placement().whole() && hedges.stand(wording, bracket.start(), bracket.end())) {
                flags.add(Flag.POLARITY_RISK);
            }
        }
        if (claim.wording() != Wording.NOT_FOUND) {
            for (Stretch stretch : claim.candidate().stretches()) {
                if (stretch.span().contains(claim.placement().span())) {
                    around(wording, claim.placement(), stretch, hedges, flags);
                    break;
                }
            }
        }
        return flags;
    }

    private static void marks(Set<Mark> marks, Set<Flag> flags) {
        for (Mark mark : marks) {
            switch (mark) {
                case CASE -> flags.add(Flag.CASE);
                case SPACING -> flags.add(Flag.SPACING);
                case TAG_DROPPED -> flags.add(Flag.TAG_DROPPED);
                case POLARITY -> flags.add(Flag.POLARITY_RISK);
                case CUT -> flags.add(Flag.CUT_INSIDE_WORD);
                case BRACKETED, OMISSION, MINOR -> {}
            }
        }
    }

    private static void around(String wording, Placement placement, Stretch stretch, Hedges hedges, Set<Flag> flags) {
        String text = stretch.text();
        TextSpan hull = placement.span().shift(-stretch.start());
        int start = sentenceStart(text, hull.start());
        int end = sentenceEnd(text, hull.end());
        boolean risk = hedges.stand(text, start, hull.start()) || hedges.stand(text, hull.end(), end);
        Comparison before = null;
        for (Comparison piece : placement.placed()) {
            if (before != null && before.span().end() <= piece.span().start()) {
                risk |= hedges.stand(
                        text,
                        before.span().end() - stretch.start(),
                        piece.span().start() - stretch.start());
            }
            before = piece;
        }
        if (risk) {
            flags.add(Flag.POLARITY_RISK);
        }
        if (endsLikeSentence(wording) && !Letters.isBlank(nextMark(text, hull.end())) && end > hull.end() + 1) {
            flags.add(Flag.ENDS_MID_SENTENCE);
        }
    }

    /** The first sign after the passage that is no closing mark; a full stop or its like is given as a blank. */
    private static char nextMark(String text, int from) {
        for (int i = from; i < text.length() && i < from + SENTENCE; i++) {
            char c = text.charAt(i);
            if (isTerminal(c)) {
                return ' ';
            }
            if (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                return ' ';
            }
            if (Letters.isWordPart(c) || c == ',' || c == ';' || c == ':' || Letters.isDash(c)) {
                return c;
            }
        }
        return ' ';
    }

    private static boolean endsLikeSentence(String wording) {
        for (int i = wording.length() - 1; i >= 0; i--) {
            char c = wording.charAt(i);
            if (isTerminal(c)) {
                return i < 2 || !(wording.charAt(i - 1) == '.' && c == '.');
            }
            if (Letters.isWordPart(c)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isTerminal(char c) {
        return c == '.'
                || c == '!'
                || c == '?'
                || c == '\u3002'
                || c == '\uFF01'
                || c == '\uFF1F'
                || c == '\u061F'
                || c == '\u0964'
                || c == '\u06D4';
    }

    private static int sentenceStart(String text, int at) {
        int i = at;
        while (i > 0 && at - i < SENTENCE) {
            char c = text.charAt(i - 1);
            if (isTerminal(c) && i < at || c == '\n' && i > 1 && text.charAt(i - 2) == '\n') {
                break;
            }
            i--;
        }
        return i;
    }

    private static int sentenceEnd(String text, int at) {
        int i = at;
        while (i < text.length() && i - at < SENTENCE) {
            char c = text.charAt(i);
            if (isTerminal(c) || c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                break;
            }
            i++;
        }
        return i;
    }

    /** Invisible characters, direction controls, words that mix look-alike scripts or are made of mathematical letters. */
    static boolean isSuspicious(String text) {
        boolean latin = false;
        boolean other = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                latin = Letters.isWordPart(c) ? latin | c > '9' : false;
                other &= Letters.isWordPart(c);
            } else if (c >= 0x370 && c < 0x530) {
                other = true;
            } else if (c == 0x200B
                    || c == 0x200E
                    || c == 0x200F
                    || c >= 0x202A && c <= 0x202E
                    || c >= 0x2060 && c <= 0x2069
                    || c == 0xFEFF
                    || c == 0xD835 && i + 2 < text.length() && text.charAt(i + 2) == 0xD835
                    || c == 0x200C && !isJoined(text, i)) {
                return true;
            } else if (!Letters.isWordPart(c) && !Letters.isIgnorable(c)) {
                latin = false;
                other = false;
            }
            if (latin && other) {
                return true;
            }
        }
        return false;
    }

    /** Whether the character before is of a script that uses joiners in earnest. */
    private static boolean isJoined(String text, int i) {
        return i > 0 && text.charAt(i - 1) >= 0x600 && text.charAt(i - 1) < 0x1000;
    }
}
