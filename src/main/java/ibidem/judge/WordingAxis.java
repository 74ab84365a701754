package ibidem.judge;

import ibidem.align.compare.Lexicon;
import ibidem.text.TextSpan;
import java.util.List;
import java.util.Optional;

/**
 * Compares a quotation's words with what the sources hold, and says how they differ. Judges one quotation after the
 * other; each thread has its own.
 */
public final class WordingAxis {
    private final Lexicon lexicon = new Lexicon();

    /** Judges one quotation, with nothing kept from others. */
    public static WordingVerdict judge(String wording, List<Candidate> candidates, WordingContext context) {
        return new WordingAxis().verdict(wording, candidates, context);
    }

    /**
     * Judges one quotation.
     *
     * @param wording the words between the marks
     * @param candidates the sources in which it may stand, likeliest first; empty if the search found none
     */
    public WordingVerdict verdict(String wording, List<Candidate> candidates, WordingContext context) {
        WordingVerdict verdict = asItIs(wording, candidates, context);
        if (context.task() == WordingContext.Task.LOCATE && !isClose(verdict)) {
            Optional<TextSpan> quoted = InnerMarks.quoted(wording);
            boolean found = isFound(verdict);
            // What is found as a whole is only given up for most of it, and for the better.
            if (quoted.isPresent() && (!found || 2 * quoted.get().length() >= wording.length())) {
                WordingVerdict inner = asItIs(only(wording, quoted.get()), candidates, context);
                return found ? isClose(inner) ? inner : verdict : isFound(inner) ? inner : verdict;
            }
        }
        return verdict;
    }

    private static boolean isFound(WordingVerdict verdict) {
        return verdict.wording() != Wording.NOT_FOUND && verdict.wording() != Wording.UNRESOLVED;
    }

    /** Whether the words are the same, or but for small differences. */
    private static boolean isClose(WordingVerdict verdict) {
        return verdict.wording().compareTo(Wording.ELIDED) <= 0 || verdict.minor();
    }

    /** The wording with blanks for all that is not in {@code span}: what is said of places in it still holds. */
    private static String only(String wording, TextSpan span) {
        return " ".repeat(span.start()) + span.of(wording) + " ".repeat(wording.length() - span.end());
    }

    private WordingVerdict asItIs(String wording, List<Candidate> candidates, WordingContext context) {
        return new WordingCase(wording, lexicon, context, candidates).verdict();
    }
}
