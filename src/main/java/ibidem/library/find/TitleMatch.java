package ibidem.library.find;

import java.util.ArrayList;
import java.util.List;

/** How well the title of a work cited fits a work held. */
public enum TitleMatch {
    /** Word for word; a subtitle may be missing on one side. */
    SAME,
    /** A slip or two, or in another alphabet. */
    NEAR,
    NONE;

    /** Titles of fewer words are only the same or not. */
    private static final int LEAST_NEAR = 4;

    private static final double NEAR_RATIO = 0.85;
    /** A title without its subtitle needs so many words. */
    private static final int LEAST_MAIN = 3;

    /** The best match over the titles that {@code held} goes by. */
    public static TitleMatch of(List<String> cited, HeldWork held) {
        TitleMatch best = NONE;
        for (List<String> title : held.titles()) {
            TitleMatch match = of(cited, title);
            best = match.compareTo(best) < 0 ? match : best;
        }
        return best;
    }

    /** The match of two titles, each as its folded words. */
    public static TitleMatch of(List<String> cited, List<String> held) {
        if (cited.isEmpty() || held.isEmpty()) {
            return NONE;
        }
        if (cited.equals(held)) {
            return SAME;
        }
        List<String> brief = cited.size() < held.size() ? cited : held;
        List<String> full = cited.size() < held.size() ? held : cited;
        if (brief.size() >= LEAST_MAIN && full.subList(0, brief.size()).equals(brief)) {
            return SAME;
        }
        boolean enough = brief.size() >= LEAST_NEAR;
        if (enough && TitleWords.ratio(cited, held) >= NEAR_RATIO) {
            return NEAR;
        }
        boolean scripts = TitleWords.isLatin(String.join(" ", cited)) != TitleWords.isLatin(String.join(" ", held));
        return scripts && enough && TitleWords.ratio(skeletons(cited), skeletons(held)) >= NEAR_RATIO ? NEAR : NONE;
    }

    private static List<String> skeletons(List<String> words) {
        List<String> skeletons = new ArrayList<>();
        for (String word : words) {
            String skeleton = TitleWords.skeleton(word);
            if (!skeleton.isEmpty()) {
                skeletons.add(skeleton);
            }
        }
        return skeletons;
    }
}
