package ibidem.read.pdf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The sizes of letters that a document is set in. */
final class Sizes {
    /** A size that holds this share of all characters may be that of the body, however long the notes are. */
    private static final double LEAST_SHARE = 0.2;

    /** Sizes closer than this share are one size: fonts are scaled by hundredths to fit. */
    private static final float SAME = 0.035f;

    /** Headings are larger than the body by this factor. */
    private static final float LARGER = 1.08f;

    private Sizes() {}

    /** The largest size that much of the text is set in; titles are larger and short, notes smaller and may be longer. */
    static float body(List<PageLayout> pages) {
        TreeMap<Integer, Integer> characters = new TreeMap<>();
        long all = 0;
        for (PageLayout page : pages) {
            for (Line line : page.lines()) {
                characters.merge(Math.round(line.size() * 4), line.text().length(), Integer::sum);
                all += line.text().length();
            }
        }
        int best = 40;
        for (Map.Entry<Integer, Integer> size : characters.entrySet()) {
            if (size.getValue() >= LEAST_SHARE * all) {
                best = size.getKey();
            }
        }
        return best / 4f;
    }

    /** Whether letters are larger than others by as much as headings are. */
    static boolean isLarger(float size, float than) {
        return size > LARGER * than;
    }

    static boolean isSmaller(float size, float than) {
        return size < than * (1 - SAME);
    }

    static boolean isSame(float size, float other) {
        return Math.abs(size - other) <= SAME * Math.max(size, other);
    }
}
