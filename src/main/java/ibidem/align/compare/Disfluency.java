package ibidem.align.compare;

import ibidem.text.Letters;

/**
 * What a speaker's tongue adds to what is said, and a writer may leave out: fillers, and words begun again ("repetitions"
 * and "restarts" in the annotation of disfluencies of the Switchboard corpus).
 */
final class Disfluency {
    /** Sounds that fill a pause. */
    private static final String FILLERS = " uh um er erm ah eh hm hmm mm äh ähm euh eh э эм ";
    /** Words that are begun again at once, at most. */
    private static final int LONGEST = 6;

    private Disfluency() {}

    /**
     * Whether tokens {@code [from, to)}, which the other side lacks, are fillers alone, or are said again right behind or
     * before them: any words that a dash or dots break off, function words also without.
     */
    static boolean is(Tokens tokens, int from, int to, Lexicon.Lists lists) {
        return areFillers(tokens, from, to)
                || to - from <= LONGEST
                        && (isRepeated(tokens, from, to, to, lists)
                                || from >= to - from && isRepeated(tokens, from - (to - from), from, from, lists));
    }

    private static boolean areFillers(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.end(i) - tokens.start(i) > 3 || !FILLERS.contains(" " + Kin.wordOf(tokens, i) + " ")) {
                return false;
            }
        }
        return true;
    }

    /** Whether tokens {@code [from, to)} stand again right behind. @param seam the token before which the second begins */
    private static boolean isRepeated(Tokens tokens, int from, int to, int seam, Lexicon.Lists lists) {
        int length = to - from;
        if (to + length > tokens.size()) {
            return false;
        }
        boolean function = true;
        for (int i = from; i < to; i++) {
            if (tokens.key(i) != tokens.key(i + length)) {
                return false;
            }
            function &= lists.functionWords().has(tokens.key(i));
        }
        return function || isBrokenOff(tokens, seam);
    }

    private static boolean isBrokenOff(Tokens tokens, int token) {
        String gap = tokens.text().substring(tokens.gapStart(token), tokens.gapEnd(token));
        return gap.contains("..") || gap.indexOf('…') >= 0 || gap.chars().anyMatch(Letters::isDash);
    }
}
