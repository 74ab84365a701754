package ibidem.cite.fields;

import java.util.Set;

/** The words that say that a work is about another: {@code review of}. */
final class ReviewWords {
    private static final Set<String> REVIEW = Set.of("review", "rezension", "recension", "reseña", "recensione");
    private static final Set<String> LINKS = Set.of("of", "von", "zu", "de", "di", "der", "des");

    private ReviewWords() {}

    static boolean isReview(String word) {
        return REVIEW.contains(word);
    }

    /** Whether a word in lower case leads from a review to what is reviewed. */
    static boolean isLink(String word) {
        return LINKS.contains(word);
    }
}
