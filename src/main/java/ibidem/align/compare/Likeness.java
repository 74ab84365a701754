package ibidem.align.compare;

import java.util.Locale;

/** How alike the letters of two short runs of words are. */
public final class Likeness {
    private Likeness() {}

    /** 1 for the same letters, 0 for none in common; by Levenshtein distance, case aside. */
    public static double between(String a, String b) {
        String left = a.toLowerCase(Locale.ROOT);
        String right = b.toLowerCase(Locale.ROOT);
        int longest = Math.max(1, Math.max(left.length(), right.length()));
        return 1 - Math.min(1, (double) Glyphs.distance(left, right, longest) / longest);
    }
}
