package ibidem.cite.follow;

import java.util.List;
import java.util.Set;

/** Compares a title, perhaps shortened, with a title in full. Words are folded. */
public final class Titles {
    /** How well a short title fits a full one, best first. */
    enum Fit {
        EQUAL,
        START,
        INSIDE,
        NONE
    }

    /** A shortened title without an author's name needs so many words, or to be the whole one. */
    static final int WORDS_ALONE = 2;
    /** A full title that is the beginning of the short one counts if it has so many words. */
    private static final int WORDS_OF_BASE = 3;

    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "der", "die", "das", "le", "la", "les", "el", "los", "il");

    private Titles() {}

    /** Whether {@code brief} is {@code full}, its start, or some of its words in order. Words are folded. */
    public static boolean abridges(List<String> brief, List<String> full) {
        return fit(brief, full) != Fit.NONE;
    }

    /** Whether {@code brief} names the work without its author: the whole title, or two words and more that start it. */
    public static boolean isAlone(List<String> brief, List<String> full) {
        Fit fit = fit(brief, full);
        return fit == Fit.EQUAL || fit == Fit.START && brief.size() >= WORDS_ALONE;
    }

    static Fit fit(List<String> brief, List<String> full) {
        if (brief.isEmpty() || full.isEmpty()) {
            return Fit.NONE;
        }
        List<String> a = withoutArticle(brief);
        List<String> b = withoutArticle(full);
        if (a.equals(b)) {
            return Fit.EQUAL;
        }
        if (startsWith(b, a) || a.size() > b.size() && b.size() >= WORDS_OF_BASE && startsWith(a, b)) {
            return Fit.START;
        }
        return contains(b, a) ? Fit.INSIDE : Fit.NONE;
    }

    /** Whether {@code brief} names one party of a case: {@code Griswold} of {@code Griswold v. Connecticut}. */
    static boolean isParty(List<String> brief, List<String> full) {
        int versus = Math.max(full.indexOf("v"), full.indexOf("vs"));
        if (versus < 1 || brief.isEmpty()) {
            return false;
        }
        return startsWith(full.subList(0, versus), brief) || startsWith(full.subList(versus + 1, full.size()), brief);
    }

    private static List<String> withoutArticle(List<String> words) {
        String first = words.get(0);
        boolean article = words.size() > 1 && isArticle(first);
        return article ? words.subList(1, words.size()) : words;
    }

    /** Whether a title may begin with the word or leave it away. */
    static boolean isArticle(String word) {
        return ARTICLES.contains(word);
    }

    static boolean startsWith(List<String> words, List<String> start) {
        if (start.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < start.size(); i++) {
            if (!sameWord(words.get(i), start.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** All words of {@code brief} in order, others may stand between: {@code “History of Freedom”}. */
    private static boolean contains(List<String> full, List<String> brief) {
        int at = 0;
        for (String word : full) {
            if (at < brief.size() && sameWord(word, brief.get(at))) {
                at++;
            }
        }
        return at == brief.size();
    }

    static boolean sameWord(String a, String b) {
        return a.equals(b) || Names.same(a, b);
    }
}
