package ibidem.judge;

import ibidem.align.Edit;
import ibidem.align.Stretch;
import ibidem.align.compare.Comparison;
import ibidem.align.compare.Hedges;
import ibidem.align.compare.Lexicon;
import ibidem.align.compare.Likeness;
import ibidem.align.compare.Tokens;
import ibidem.text.Folding;
import ibidem.text.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Preconditions of {@code NOT_FOUND} that the texts themselves show to fail. Asked of cited sources only. */
final class TextReasons {
    private TextReasons() {}

    /** Words of a source by which its language and its health are told. */
    private static final int SAMPLE = 20_000;

    private static final int ENOUGH = 50;

    /**
     * A text whose share of the quotation's function words is less than this part of its own language's is in another
     * language: English counts as German have a third (was, in, die), as French a tenth.
     */
    private static final double FOREIGN = 0.5;

    /** Words that show a source's script. */
    private static final int FEW = 5;

    /** Words by which a source's own language is told. */
    private static final int LOOK = 400;

    /** Share of function words from which on the quotation's own language is sure. */
    private static final double SURE = 0.25;
    /** Share of characters that no reader could decode, from which on an extraction is unsound. */
    private static final double DAMAGED = 0.01;

    static Set<Reason> of(Tokens quotation, List<Candidate> cited, Lexicon lexicon) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        Hedges own = new Hedges(quotation, lexicon);
        for (Candidate candidate : cited) {
            for (Stretch stretch : candidate.stretches()) {
                String text = stretch.text();
                int to = Math.min(text.length(), SAMPLE);
                Words words = Words.of(text, 0, to, new Folding());
                if (words.size() >= FEW && isInOtherScript(quotation, text, words)) {
                    reasons.add(Reason.OTHER_LANGUAGE);
                    break;
                }
                if (words.size() < ENOUGH) {
                    continue;
                }
                if (isDamaged(text, to)) {
                    reasons.add(Reason.EXTRACTION_CONFLICT);
                } else if (isForeign(quotation, own, text, words, lexicon)) {
                    reasons.add(Reason.OTHER_LANGUAGE);
                }
                break;
            }
        }
        return reasons;
    }

    private static boolean isInOtherScript(Tokens quotation, String text, Words words) {
        int script = script(quotation.text(), quotation.start(0));
        int same = 0;
        for (int i = 0; i < words.size(); i++) {
            same += script(text, words.start(i)) == script ? 1 : 0;
        }
        return script != DIGITS && same * 4 < words.size();
    }

    private static boolean isForeign(Tokens quotation, Hedges own, String text, Words words, Lexicon lexicon) {
        if (quotation.size() < 6) {
            return false;
        }
        if (own.shareOfFunctionWords(Words.of(quotation.text())) < SURE) {
            return false;
        }
        Tokens sample = Tokens.of(text, 0, words.end(Math.min(words.size(), LOOK) - 1), new Folding());
        double theirs = new Hedges(sample, lexicon).shareOfFunctionWords(words);
        return theirs >= SURE && own.shareOfFunctionWords(words) < FOREIGN * theirs;
    }

    private static final int DIGITS = -1;

    private static int script(String text, int at) {
        int c = text.codePointAt(at);
        return Character.isDigit(c) ? DIGITS : Character.UnicodeScript.of(c).ordinal();
    }

    private static boolean isDamaged(String text, int to) {
        int bad = 0;
        for (int i = 0; i < to; i++) {
            char c = text.charAt(i);
            bad += c == '\uFFFD'
                            || c >= '\uE000' && c <= '\uF8FF'
                            || c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f'
                    ? 1
                    : 0;
        }
        return bad > DAMAGED * to;
    }

    /** Words by which noise is told, at least. */
    private static final int NOISY_WORDS = 3;

    /** Share of letters in which a misread word differs from the printed one at most. */
    private static final double MISREAD = 0.5;

    /**
     * Whether what differs looks like misread print: at least three words, and most of all that differ, are exchanged
     * for ones that a machine may have made of them, or for ones of similar letters that stand nowhere else in the
     * source.
     */
    static boolean isNoise(Claim claim) {
        return isNoise(claim, NOISY_WORDS);
    }

    /** The same where it is known that the text was read off pictures: one word is enough. */
    static boolean isScanNoise(Claim claim) {
        return isNoise(claim, 1);
    }

    private static boolean isNoise(Claim claim, int least) {
        int noise = 0;
        int all = 0;
        for (Comparison piece : claim.placement().placed()) {
            for (Edit edit : piece.edits()) {
                if (edit.kind() != Edit.Kind.PUNCTUATION) {
                    int words = Math.max(1, Words.of(edit.quotation()).size());
                    all += words;
                    noise += isMisread(edit, claim.candidate()) ? words : 0;
                }
            }
        }
        return noise >= least && noise * 2 > all;
    }

    private static boolean isMisread(Edit edit, Candidate candidate) {
        if (edit.op() != Edit.Op.REPLACE) {
            return false;
        }
        if (Misreading.isPossible(edit.quotation(), edit.source())) {
            return true;
        }
        if (edit.kind().compareTo(Edit.Kind.FUNCTION_WORD) < 0
                || Likeness.between(edit.quotation(), edit.source()) < 1 - MISREAD) {
            return false;
        }
        Words source = Words.of(edit.source());
        for (int i = 0; i < source.size(); i++) {
            if (occurrences(source.key(i), candidate) > 1) {
                return false;
            }
        }
        return source.size() > 0;
    }

    private static int occurrences(long key, Candidate candidate) {
        int count = 0;
        for (Stretch stretch : candidate.stretches()) {
            int to = Math.min(stretch.text().length(), 10 * SAMPLE);
            Words words = Words.of(stretch.text(), 0, to, new Folding());
            for (int i = 0; i < words.size(); i++) {
                count += words.key(i) == key ? 1 : 0;
            }
        }
        return count;
    }
}
