package ibidem.cite.find;

import ibidem.text.TextSpan;
import java.util.Set;

/** The words that say who asked: {@code interview by}, {@code entretien par}. */
public final class InterviewBy {
    private static final Set<String> BY = Set.of("by", "durch", "par", "von");

    private InterviewBy() {}

    /** Where a text says so first; empty if it does not. */
    public static TextSpan in(String text) {
        Lexemes lexemes = new Lexemes(text);
        for (int i = 0; i + 1 < lexemes.size(); i++) {
            if (MannerWords.INTERVIEW.has(lexemes.word(i)) && isBy(lexemes.word(i + 1))) {
                return lexemes.span(i, i + 2);
            }
        }
        return new TextSpan(0, 0);
    }

    /** Whether a lower-case word stands between an interview and who asked. */
    public static boolean isBy(String word) {
        return BY.contains(word);
    }
}
