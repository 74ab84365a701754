package ibidem.judge;

import java.util.Locale;

/** Letters that character recognition takes for one another because they look alike in print. */
final class Misreading {
    /**
     * Look-alikes, two and two: the confusions that scans of roman type show most, whether worn, small or set in old
     * faces (long s). Several letters for one are listed with it.
     */
    private static final String[] PAIRS = {
        "h b", "h li", "h ii", "h lr", "b li", "n u", "n ii", "n ri", "u ii", "u li", "m rn", "m in", "m ni", "m iu",
        "m nn", "w vv", "w iv", "w vy", "d cl", "d ol", "k lc", "k li", "e c", "e o", "c o", "a o", "a u", "a n", "i l",
        "i 1", "l 1", "i j", "i t", "l t", "i r", "f t", "f s", "t r", "v y", "g q", "g y", "g 9", "s 5", "o 0", "z 2",
        "b 6", "s 8", "b 8", "i !", "l !", "l |", "i |", "r n", "v r"
    };

    /** What a decoder writes for a letter that it could not read stands for any one letter. */
    private static final char LOST = '\uFFFD';

    /** Longest run of words that is compared: longer ones that differ throughout are no slips of the eye. */
    private static final int LONGEST = 200;

    private Misreading() {}

    /** Whether {@code read} is what a machine may have made of the print {@code printed}; equal words are not. */
    static boolean isPossible(String printed, String read) {
        String a = printed.toLowerCase(Locale.ROOT);
        String b = read.toLowerCase(Locale.ROOT);
        if (a.equals(b) || a.length() > LONGEST || b.length() > LONGEST) {
            return false;
        }
        boolean[][] reached = new boolean[a.length() + 1][b.length() + 1];
        reached[0][0] = true;
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (reached[i][j]) {
                    step(a, i, b, j, reached);
                }
            }
        }
        return reached[a.length()][b.length()];
    }

    private static void step(String a, int i, String b, int j, boolean[][] reached) {
        if (i < a.length() && j < b.length() && (a.charAt(i) == b.charAt(j) || b.charAt(j) == LOST)) {
            reached[i + 1][j + 1] = true;
        }
        for (String pair : PAIRS) {
            int blank = pair.indexOf(' ');
            String one = pair.substring(0, blank);
            String other = pair.substring(blank + 1);
            if (a.startsWith(one, i) && b.startsWith(other, j)) {
                reached[i + one.length()][j + other.length()] = true;
            }
            if (a.startsWith(other, i) && b.startsWith(one, j)) {
                reached[i + other.length()][j + one.length()] = true;
            }
        }
    }
}
