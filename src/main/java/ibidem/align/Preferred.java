package ibidem.align;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The texts in which each fragment is looked for first of all: of places that are as good, theirs are kept. A text may
 * stand in so many others that the cited one would else be lost among them.
 */
final class Preferred {
    private static final int[] NONE = {};

    /** By fragment: the texts, rising. */
    private final int[][] texts;

    private final boolean any;

    /** @param byWording numbers of texts; of the wordings after the last, none */
    Preferred(Sought sought, List<Set<Integer>> byWording) {
        texts = new int[sought.count()][];
        Arrays.fill(texts, NONE);
        boolean some = false;
        for (int wording = 0; wording < byWording.size(); wording++) {
            for (int text : byWording.get(wording)) {
                some = true;
                for (int fragment : sought.numbers(wording)) {
                    add(fragment, text);
                }
            }
        }
        any = some;
    }

    private void add(int fragment, int text) {
        int[] known = texts[fragment];
        if (Arrays.binarySearch(known, text) < 0) {
            int[] more = Arrays.copyOf(known, known.length + 1);
            more[known.length] = text;
            Arrays.sort(more);
            texts[fragment] = more;
        }
    }

    boolean is(int fragment, int text) {
        return any && Arrays.binarySearch(texts[fragment], text) >= 0;
    }
}
